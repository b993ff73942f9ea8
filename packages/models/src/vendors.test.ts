import type { ChatModel, ChatRequest } from '@tenacious-bench/schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anthropicMessages } from './anthropic-messages.ts';
import { systemClock } from './clock.ts';
import { ModelCallError } from './model-call-error.ts';
import { openAiChat } from './openai-chat.ts';
import { openAiResponses } from './openai-responses.ts';
import { type LoopbackVendors, startLoopbackVendors } from './testing/loopback-vendors.ts';
import type { VendorAct } from './testing/vendor-script.ts';

const apiKey = 'sk-test-5f7a91c2';
const clock = systemClock();
let acts: VendorAct[] = [];
let server: LoopbackVendors;

beforeEach(async () => {
  acts = [];
  server = await startLoopbackVendors((call) => acts[call.index] ?? { text: 'Hello there' });
});
afterEach(() => server.close());

const request: ChatRequest = {
  model: 'model-x',
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Say hello.' },
  ],
  maxTokens: 50,
  temperature: 0.5,
};

type Options = { stream?: boolean; timeoutMs?: number };
const vendors: [string, (options?: Options) => ChatModel][] = [
  ['chat', (options) => openAiChat({ apiKey, clock, baseURL: server.openAiUrl, ...options })],
  [
    'responses',
    (options) => openAiResponses({ apiKey, clock, baseURL: server.openAiUrl, ...options }),
  ],
  [
    'messages',
    (options) => anthropicMessages({ apiKey, clock, baseURL: server.anthropicUrl, ...options }),
  ],
];

async function failureOf(model: ChatModel, signal?: AbortSignal): Promise<ModelCallError> {
  const error = await model.complete(request, signal === undefined ? {} : { signal }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ModelCallError) return error;
  throw new Error(`expected a ModelCallError, got ${String(error)}`);
}

describe.each(vendors)('the protocol %s', (_, vendor) => {
  test.each([false, true])('gives text, model, finish and usage, streamed: %s', async (stream) => {
    const reply = await vendor({ stream }).complete(request);
    expect(reply).toMatchObject({ text: 'Hello there', model: 'model-x', finish: 'stop' });
    expect(reply.usage).toMatchObject({ inputTokens: 10, outputTokens: 5 });
  });

  test.each([false, true])('says that an answer was cut off, streamed: %s', async (stream) => {
    acts = [{ text: 'Hel', finish: 'length' }];
    expect(await vendor({ stream }).complete(request)).toMatchObject({
      finish: 'length',
      text: 'Hel',
    });
  });

  test.each([false, true])('says that the model refused, streamed: %s', async (stream) => {
    acts = [{ text: '', finish: 'refusal' }];
    expect((await vendor({ stream }).complete(request)).finish).toBe('refusal');
  });

  test('tells which model answered', async () => {
    acts = [{ text: 'Hi', model: 'somebody-else' }];
    expect((await vendor().complete(request)).model).toBe('somebody-else');
  });

  test.each<[number, Record<string, string>, string, number | undefined]>([
    [429, { 'retry-after': '7' }, 'rate_limited', 7000],
    [429, { 'retry-after-ms': '250' }, 'rate_limited', 250],
    [429, {}, 'rate_limited', undefined],
    [500, {}, 'overloaded', undefined],
    [529, {}, 'overloaded', undefined],
    [401, {}, 'unauthorized', undefined],
    [400, {}, 'rejected', undefined],
    [404, {}, 'rejected', undefined],
  ])('status %i with %j is %s', async (status, headers, failure, retryAfterMs) => {
    acts = [{ status, headers }];
    const error = await failureOf(vendor());
    expect([error.failure, error.retryAfterMs]).toEqual([failure, retryAfterMs]);
    expect(server.calls).toHaveLength(1);
  });

  test.each(['before', 'middle', 'half_json'] as const)(
    'a connection broken %s is lost',
    async (broken) => {
      acts = [{ broken }];
      expect((await failureOf(vendor())).failure).toBe('disconnected');
    },
  );

  test('a server that is too slow is timed out', async () => {
    acts = [{ text: 'late', delayMs: 2000 }];
    expect((await failureOf(vendor({ timeoutMs: 60 }))).failure).toBe('timed_out');
  });

  test('a call can be cancelled', async () => {
    acts = [{ text: 'late', delayMs: 2000 }];
    expect((await failureOf(vendor(), AbortSignal.timeout(40))).failure).toBe('cancelled');
  });

  test('the key stands in no message', async () => {
    acts = [{ status: 401, message: `Incorrect API key provided: ${apiKey}, see sk-te*****1c2` }];
    const { message } = await failureOf(vendor());
    expect(message).toContain('[key]');
    expect(message).not.toMatch(/5f7a91c2|1c2/);
  });

  test('a repeated key of a call is sent along', async () => {
    await vendor().complete(request, { idempotencyKey: 'one' });
    await vendor().complete(request, { idempotencyKey: 'one' });
    expect(server.calls.map(({ headers }) => headers['idempotency-key'])).toEqual(['one', 'one']);
    expect(server.paid).toBe(1);
  });
});
