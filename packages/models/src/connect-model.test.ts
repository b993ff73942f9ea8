import type { ChatModel, ChatRequest } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { askJson } from './ask-json.ts';
import { type Cassette, readCassette } from './cassette.ts';
import { type ConnectOptions, connectModel } from './connect-model.ts';
import { BudgetError, createLedger, type Ledger } from './ledger.ts';
import { summarizeLedger } from './ledger-summary.ts';
import { declareModels } from './lineage.ts';
import { type CallFailure, ModelCallError } from './model-call-error.ts';
import { createPace } from './pace.ts';
import { quickClock } from './testing/quick-clock.ts';
import { scriptedModel } from './testing/scripted-model.ts';

const price = { inputUsdPerMillion: 1000, outputUsdPerMillion: 2000 };
const registry = declareModels([
  { name: 'qwen-x', answersAs: ['qwen-x-0901'], vendor: 'alibaba', families: ['qwen'], price },
  { name: 'free-x', vendor: 'nobody', families: ['free'] },
]);
const request: ChatRequest = {
  model: 'qwen-x',
  messages: [{ role: 'user', content: 'Write.' }],
  maxTokens: 100,
};

function connected(
  vendor: ChatModel | undefined,
  { ledger = createLedger(), cassette = readCassette(''), ...rest }: Partial<ConnectOptions> = {},
): { model: ChatModel; ledger: Ledger; cassette: Cassette; clock: ReturnType<typeof quickClock> } {
  const clock = quickClock();
  const pace = createPace({ clock });
  const model = connectModel(vendor, { cassette, registry, clock, ledger, pace, ...rest });
  return { model, ledger, cassette, clock };
}

async function failureOf(answer: Promise<unknown>): Promise<CallFailure> {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ModelCallError) return error.failure;
  throw new Error(`expected a ModelCallError, got ${String(error)}`);
}

const busy = (failure: CallFailure, retryAfterMs?: number) =>
  new ModelCallError(failure, failure, retryAfterMs === undefined ? {} : { retryAfterMs });

describe('what is recorded is not asked again', () => {
  test('until another trial or another request comes', async () => {
    const vendor = scriptedModel();
    const { model } = connected(vendor);
    for (const trial of [0, 0, 1, 1, 0]) await model.complete(request, { trial });
    await model.complete({ ...request, temperature: 1 });
    expect(vendor.calls).toHaveLength(3);
  });

  test('a failure is not recorded', async () => {
    const vendor = scriptedModel(busy('rejected'), {});
    const { model } = connected(vendor);
    expect(await failureOf(model.complete(request))).toBe('rejected');
    expect((await model.complete(request)).text).toBe('Hi');
  });

  test('without a vendor a call that nobody recorded fails', async () => {
    expect(await failureOf(connected(undefined).model.complete(request))).toBe('not_recorded');
  });

  test('a recording says whose it is, and is written before the answer is given', async () => {
    const lines: string[] = [];
    const append = async (line: string) => void lines.push(line);
    const { model } = connected(scriptedModel(), { cassette: readCassette('', { append }) });
    await model.complete(request);
    expect(JSON.parse(lines[0] ?? '').lineage).toEqual(['alibaba', 'qwen']);
    const replayed = connected(undefined, { cassette: readCassette(lines.join('')) });
    expect((await replayed.model.complete(request)).text).toBe('Hi');
    expect(replayed.ledger.entries).toMatchObject([{ outcome: 'replayed', costUsd: 0 }]);
  });
});

describe('what fails is tried again', () => {
  test.each<[CallFailure, number]>([
    ['overloaded', 2],
    ['disconnected', 2],
    ['rate_limited', 2],
    ['timed_out', 2],
    ['unusable_answer', 2],
    ['rejected', 1],
    ['unauthorized', 1],
    ['refused', 1],
    ['truncated', 1],
    ['wrong_model', 1],
  ])('%s: %i calls', async (failure, calls) => {
    const vendor = scriptedModel(busy(failure), {});
    await connected(vendor)
      .model.complete(request)
      .catch(() => undefined);
    expect(vendor.calls).toHaveLength(calls);
  });

  test('after the wait that the vendor asks for, or twice the one before', async () => {
    const vendor = scriptedModel(
      busy('overloaded'),
      busy('overloaded'),
      busy('rate_limited', 1234),
      {},
    );
    const { model, clock } = connected(vendor);
    const before = clock.now();
    await model.complete(request);
    expect(clock.now() - before).toBe(500 + 1000 + 1234);
  });

  test('at most so often', async () => {
    const vendor = scriptedModel(busy('overloaded'));
    const { model } = connected(vendor, { retries: { attempts: 3 } });
    expect(await failureOf(model.complete(request))).toBe('overloaded');
    expect(vendor.calls).toHaveLength(3);
  });

  test.each<{ says: string; failures: CallFailure[]; again: number; reason: string }>([
    {
      says: 'and no more',
      failures: ['unusable_answer', 'unusable_answer'],
      again: 0,
      reason: 'unusable_answer',
    },
    { says: 'the rest of them', failures: ['unusable_answer'], again: 1, reason: 'answered' },
    { says: 'a refusal ends it', failures: ['refused'], again: 0, reason: 'refused' },
    {
      says: 'what cost nothing counts for nothing',
      failures: ['overloaded', 'overloaded'],
      again: 1,
      reason: 'answered',
    },
  ])('as often as earlier runs left over: $says', async ({ failures, again, reason }) => {
    const reply = {
      text: '?',
      model: 'qwen-x',
      finish: 'stop',
      usage: { inputTokens: 1, outputTokens: 1 },
    } as const;
    const wasted = failures.map(
      (failure) => new ModelCallError(failure, `it was ${failure}`, { reply }),
    );
    const ledger = createLedger();
    const first = scriptedModel(...wasted, busy('cancelled'));
    await connected(first, { ledger, retries: { attempts: 2 } })
      .model.complete(request)
      .catch(() => {});
    const vendor = scriptedModel({});
    const { model } = connected(vendor, { ledger, retries: { attempts: 2, earlier: ledger } });
    const ended = await model.complete(request).then(
      () => 'answered',
      (error: unknown) => (error instanceof ModelCallError ? error.failure : String(error)),
    );
    expect([ended, vendor.calls.length]).toEqual([reason, again]);
  });

  test('a replay gives up what the recorded run had given up', async () => {
    const reply = {
      text: '?',
      model: 'qwen-x',
      finish: 'stop',
      usage: { inputTokens: 1, outputTokens: 1 },
    } as const;
    const ledger = createLedger();
    const vendor = scriptedModel(new ModelCallError('unusable_answer', 'no JSON', { reply }));
    await connected(vendor, { ledger, retries: { attempts: 1 } })
      .model.complete(request)
      .catch(() => {});
    const { model } = connected(undefined, { ledger });
    await expect(model.complete(request)).rejects.toThrow('no JSON');
    expect(await failureOf(model.complete({ ...request, temperature: 1 }))).toBe('not_recorded');
  });

  test('not once the deadline would be past', async () => {
    const vendor = scriptedModel(busy('rate_limited', 60_000));
    const { model, clock } = connected(vendor, { retries: { deadlineMs: 30_000 } });
    const before = clock.now();
    expect(await failureOf(model.complete(request))).toBe('rate_limited');
    expect([vendor.calls.length, clock.now() - before]).toEqual([1, 0]);
  });

  test('a call that never ends is ended by the deadline', async () => {
    const vendor: ChatModel = {
      complete: (_, { signal } = {}) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => reject(busy('cancelled'))),
        ),
    };
    const { model, clock } = connected(vendor, { retries: { deadlineMs: 5000, attempts: 1 } });
    const before = clock.now();
    expect(await failureOf(model.complete(request))).toBe('timed_out');
    expect(clock.now() - before).toBe(5000);
  });

  test('a repeated call bears its key, one after an unusable answer another', async () => {
    const vendor = scriptedModel(busy('disconnected'), busy('unusable_answer'), {});
    await connected(vendor).model.complete(request);
    const [first = '', second, third] = vendor.calls.map(({ options }) => options.idempotencyKey);
    expect([second, third]).toEqual([first, `${first}-1`]);
  });
});

describe('what is spent', () => {
  test('is written down for every try, failed ones too', async () => {
    const usage = { inputTokens: 10, outputTokens: 10 };
    const reply = { text: 'Hi', model: 'qwen-x', finish: 'length', usage } as const;
    const cut = new ModelCallError('unusable_answer', 'cut', { reply });
    const vendor = scriptedModel(busy('rate_limited'), busy('timed_out'), cut, {});
    const { model, ledger } = connected(vendor);
    await model.complete(request, { purpose: 'judge' });
    const bound = ((6 + 64) * 1000 + 100 * 2000) / 1e6;
    expect(ledger.entries.map(({ costUsd, outcome }) => [outcome, costUsd])).toEqual([
      ['failed', 0],
      ['failed', bound],
      ['failed', 0.03],
      ['answered', 0.12],
    ]);
    expect(summarizeLedger(ledger.entries).purposes.judge).toMatchObject({ calls: 4, failed: 3 });
  });

  test('is what the vendor says, where it says it', async () => {
    const { model, ledger } = connected(scriptedModel({ costUsd: 0.5 }));
    await model.complete(request);
    expect(ledger.entries[0]?.costUsd).toBe(0.5);
  });

  test('stays within the budget: the call that could exceed it is not made', async () => {
    const vendor = scriptedModel();
    const slow: ChatModel = {
      async complete(asked) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return vendor.complete(asked);
      },
    };
    const { model } = connected(slow, { ledger: createLedger({ budgetUsd: 0.4 }) });
    const answers = [];
    for (const trial of [0, 1, 2]) answers.push(model.complete(request, { trial }).catch((e) => e));
    const [first, second, third] = await Promise.all(answers);
    // One call can cost 0.27 and costs 0.12: while it is under way there is no room for another.
    expect(first.text).toBe('Hi');
    expect([second, third].every((one) => one instanceof BudgetError)).toBe(true);
    expect((await model.complete(request, { trial: 1 })).text).toBe('Hi');
    await expect(model.complete(request, { trial: 2 })).rejects.toThrow(BudgetError);
    expect(vendor.calls).toHaveLength(2);
  });

  test('counts what was spent before', async () => {
    const earlier = connected(scriptedModel());
    await earlier.model.complete(request);
    const ledger = createLedger({ budgetUsd: 0.3, earlier: earlier.ledger.entries });
    await expect(connected(scriptedModel(), { ledger }).model.complete(request)).rejects.toThrow(
      /0.18 of 0.3 USD are left/,
    );
  });

  test.each([0, -1, Number.NaN])('a budget of %d is none', (budgetUsd) => {
    expect(() => createLedger({ budgetUsd })).toThrow(/allows no call/);
  });

  test('a model without a price cannot be held to a budget', async () => {
    const answer = connected(scriptedModel()).model.complete({ ...request, model: 'free-x' });
    await expect(answer).rejects.toThrow(/without a price/);
  });
});

describe('who answers', () => {
  test('may bear another declared name of the model', async () => {
    const { model } = connected(scriptedModel({ model: 'qwen-x-0901' }));
    expect((await model.complete(request)).model).toBe('qwen-x-0901');
  });

  test('may not be another model, and is paid for', async () => {
    const { model, ledger } = connected(scriptedModel({ model: 'llama-9' }));
    expect(await failureOf(model.complete(request))).toBe('wrong_model');
    expect(ledger.entries).toMatchObject([
      { outcome: 'failed', failure: 'wrong_model', costUsd: 0.12 },
    ]);
  });

  test('is not asked while nobody declared it', async () => {
    const vendor = scriptedModel();
    const answer = connected(vendor).model.complete({ ...request, model: 'openrouter/auto' });
    await expect(answer).rejects.toThrow(/nothing is known of the lineage of "openrouter\/auto"/);
    expect(vendor.calls).toHaveLength(0);
  });

  test.each([
    ['length', 'truncated'],
    ['refusal', 'refused'],
  ] as const)('an answer that ends by %s is %s', async (finish, failure) => {
    expect(await failureOf(connected(scriptedModel({ finish })).model.complete(request))).toBe(
      failure,
    );
  });
});

describe('an answer in JSON', () => {
  const schema = z.strictObject({ score: z.int().min(1).max(5) });
  const asked = { ...request, name: 'grade' };

  test('is asked again until it has the shape, and only then recorded', async () => {
    const vendor = scriptedModel(
      { text: 'Four.' },
      { text: '{"score": 9}' },
      { text: '{"score": 4}' },
    );
    const { model, ledger } = connected(vendor);
    expect((await askJson(model, asked, schema)).value).toEqual({ score: 4 });
    expect(ledger.entries.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'answered']);
    expect((await askJson(model, asked, schema)).value).toEqual({ score: 4 });
    expect(vendor.calls).toHaveLength(3);
  });

  test('says what is wrong with it', async () => {
    const { model } = connected(scriptedModel({ text: '{"score": 9}' }), {
      retries: { attempts: 1 },
    });
    await expect(askJson(model, asked, schema)).rejects.toThrow(
      'the answer of qwen-x cannot be used: score: Too big: expected number to be <=5',
    );
  });
});

test('a call that was cancelled before it began costs nothing', async () => {
  const vendor = scriptedModel();
  const { model, ledger } = connected(vendor);
  expect(await failureOf(model.complete(request, { signal: AbortSignal.abort() }))).toBe(
    'cancelled',
  );
  expect([vendor.calls.length, ledger.entries.length]).toEqual([0, 0]);
});
