import type { ChatRequest } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { anthropicMessages } from './anthropic-messages.ts';
import { askJson } from './ask-json.ts';
import { systemClock } from './clock.ts';
import { openAiChat } from './openai-chat.ts';
import { openAiResponses } from './openai-responses.ts';
import { startLoopbackVendors } from './testing/loopback-vendors.ts';

const clock = systemClock();
const schema = z.strictObject({ score: z.int().min(1).max(5), why: z.string().max(80) });
const open = z.strictObject({ score: z.int().optional() });
const request: Omit<ChatRequest, 'answer'> & { name: string } = {
  name: 'grade',
  model: 'model-x',
  messages: [
    { role: 'system', content: 'Be fair.' },
    { role: 'user', content: 'Grade it.' },
  ],
  maxTokens: 50,
};

async function bodySent(
  protocol: 'chat' | 'responses' | 'messages',
  shape: z.ZodType = schema,
): Promise<Record<string, unknown>> {
  const server = await startLoopbackVendors(() => ({ text: '{"score":4,"why":"clear"}' }));
  const vendor = {
    chat: () => openAiChat({ apiKey: 'key', clock, baseURL: server.openAiUrl }),
    responses: () => openAiResponses({ apiKey: 'key', clock, baseURL: server.openAiUrl }),
    messages: () => anthropicMessages({ apiKey: 'key', clock, baseURL: server.anthropicUrl }),
  }[protocol]();
  await askJson(vendor, request, shape).catch((error: unknown) => {
    if (server.calls.length === 0) throw error;
  });
  await server.close();
  return { ...server.calls[0]?.body };
}

test('chat completions are held to the shape, closed and with every field required', async () => {
  const { response_format, max_tokens, messages } = await bodySent('chat');
  expect(response_format).toMatchObject({
    type: 'json_schema',
    json_schema: { name: 'grade', strict: true, schema: { required: ['score', 'why'] } },
  });
  expect(max_tokens).toBe(50);
  expect(messages).toEqual(request.messages);
});

test('a shape with an optional field is shown and not enforced, as the vendor would refuse it', async () => {
  const { response_format } = await bodySent('chat', open);
  expect(response_format).toMatchObject({ json_schema: { strict: false } });
});

test('responses are held to the shape and not stored', async () => {
  const { text, store, max_output_tokens } = await bodySent('responses');
  expect(text).toMatchObject({ format: { type: 'json_schema', name: 'grade', strict: true } });
  expect([store, max_output_tokens]).toEqual([false, 50]);
});

test('messages get the system text apart, and limits in words', async () => {
  const { system, messages, output_config, max_tokens } = await bodySent('messages');
  expect([system, messages, max_tokens]).toEqual(['Be fair.', request.messages.slice(1), 50]);
  expect(output_config).toEqual({
    format: {
      type: 'json_schema',
      schema: {
        type: 'object',
        properties: {
          score: { type: 'integer', description: 'minimum: 1, maximum: 5' },
          why: { type: 'string', description: 'maxLength: 80' },
        },
        required: ['score', 'why'],
        additionalProperties: false,
      },
    },
  });
});

test('an object of any keys is refused before Anthropic would make it one of none', async () => {
  await expect(bodySent('messages', z.record(z.string(), z.int()))).rejects.toThrow(/any keys/);
});

test('a seed is refused where the vendor would ignore it', async () => {
  const model = anthropicMessages({ apiKey: 'key', clock });
  const seeded = { model: 'm', messages: [], maxTokens: 1, seed: 7 };
  await expect(model.complete(seeded)).rejects.toThrow(/takes no seed/);
});
