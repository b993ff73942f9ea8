import type { ChatModel, ChatReply, ChatRequest } from '@tenacious-bench/schema';
import type { Response } from 'openai/resources/responses/responses';
import { connectOpenAi } from './connect-openai.ts';
import { canBeStrict, withoutDialect } from './strict-schema.ts';
import { unusable } from './unusable.ts';
import type { VendorOptions } from './vendor-options.ts';

/**
 * A model behind the responses of OpenAI, which some models answer to only. Nothing is stored at the vendor.
 *
 * @example
 * ```ts
 * const content = [{ type: 'output_text', text: 'Hi', annotations: [] }];
 * const usage = { input_tokens: 9, output_tokens: 2 };
 * const fetch = async () =>
 *   Response.json({ model: 'gpt-x', status: 'completed', output: [{ type: 'message', content }], usage });
 * const model = openAiResponses({ apiKey: 'key', fetch, clock: systemClock() });
 * const request = { model: 'gpt-x', messages: [{ role: 'user', content: 'Hello' }], maxTokens: 20 };
 * (await model.complete(request)).text // => 'Hi'
 * ```
 */
export function openAiResponses(options: VendorOptions): ChatModel {
  const connect = connectOpenAi(options);
  return {
    complete: (request, call = {}) =>
      connect(call, async (client, sent) => {
        const body = bodyOf(request);
        if (options.stream !== true) return replyOf(await client.responses.create(body, sent));
        const events = await client.responses.create({ ...body, stream: true }, sent);
        for await (const event of events) {
          if (event.type === 'response.completed' || event.type === 'response.incomplete')
            return replyOf(event.response);
          if (event.type === 'response.failed')
            throw unusable(event.response.model, event.response.error?.message ?? 'it failed');
        }
        throw unusable(request.model, 'its stream ended before it was finished');
      }),
  };
}

function bodyOf({ model, messages, maxTokens, temperature, answer }: ChatRequest) {
  return {
    model,
    input: messages.map(({ role, content }) => ({ role, content })),
    max_output_tokens: maxTokens,
    store: false,
    ...(temperature !== undefined && { temperature }),
    ...(answer !== undefined && { text: { format: formatOf(answer) } }),
  };
}

function formatOf({ name, schema }: NonNullable<ChatRequest['answer']>) {
  const strict = canBeStrict(schema);
  return { type: 'json_schema', name, schema: { ...withoutDialect(schema) }, strict } as const;
}

function replyOf({ output, model, usage, status, incomplete_details, error }: Response): ChatReply {
  if (status === 'failed') throw unusable(model, error?.message ?? 'it failed');
  if (usage === undefined) throw unusable(model, 'it does not say what it took');
  const parts = (output ?? []).flatMap((item) => (item.type === 'message' ? item.content : []));
  const isRefused = parts.some(({ type }) => type === 'refusal');
  return {
    text: parts.map((part) => (part.type === 'output_text' ? part.text : '')).join(''),
    model,
    finish: isRefused ? 'refusal' : finishOf(status, incomplete_details?.reason),
    usage: {
      inputTokens: usage.input_tokens,
      outputTokens: usage.output_tokens,
      cachedTokens: usage.input_tokens_details?.cached_tokens ?? 0,
      reasoningTokens: usage.output_tokens_details?.reasoning_tokens ?? 0,
    },
  };
}

function finishOf(status: Response['status'], reason: string | undefined): ChatReply['finish'] {
  if (status === 'completed') return 'stop';
  if (reason === 'max_output_tokens') return 'length';
  return reason === 'content_filter' ? 'refusal' : 'other';
}
