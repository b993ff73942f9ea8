import type { ChatModel } from '@tenacious-bench/schema';
import { connectOpenAi } from './connect-openai.ts';
import { openAiChatBody, openAiChatReply, openAiChunksReply } from './openai-chat-format.ts';
import type { VendorOptions } from './vendor-options.ts';

/** What a server that speaks the chat protocol needs besides. */
export type OpenAiChatOptions = VendorOptions & {
  /** How the server calls the limit; older ones know only `max_tokens`. @default 'max_completion_tokens', and 'max_tokens' at a baseURL */
  readonly limitField?: 'max_completion_tokens' | 'max_tokens';
  /** Sent with every request, for servers with fields of their own. */
  readonly extraBody?: Readonly<Record<string, unknown>>;
};

/**
 * A model behind the chat completions of OpenAI, or of any server that speaks them: OpenRouter, vLLM, Ollama.
 * OpenRouter is told not to fall back to another provider, nor to one that ignores parts of a request.
 *
 * @example
 * ```ts
 * const sent = [];
 * const fetch = async (url, { body }) => {
 *   sent.push(JSON.parse(body));
 *   const choices = [{ message: { content: 'Hi' }, finish_reason: 'stop' }];
 *   return Response.json({ model: 'qwen/qwen-x', choices, usage: { prompt_tokens: 9, completion_tokens: 2, cost: 0.001 } });
 * };
 * const baseURL = 'https://openrouter.ai/api/v1';
 * const model = openAiChat({ apiKey: 'key', baseURL, fetch, clock: systemClock() });
 * const request = { model: 'qwen/qwen-x', messages: [{ role: 'user', content: 'Hello' }], maxTokens: 20 };
 * (await model.complete(request)).costUsd // => 0.001
 * sent[0].provider // => { require_parameters: true, allow_fallbacks: false }
 * ```
 */
export function openAiChat(options: OpenAiChatOptions): ChatModel {
  const { baseURL, stream = false, extraBody = {} } = options;
  const connect = connectOpenAi(options);
  const fixed = { ...(isOpenRouter(baseURL) && { provider: pinned }), ...extraBody };
  const limitField =
    options.limitField ?? (baseURL === undefined ? 'max_completion_tokens' : 'max_tokens');
  return {
    complete: (request, call = {}) =>
      connect(call, async (client, sent) => {
        const body = { ...openAiChatBody(request, limitField), ...fixed };
        if (!stream) return openAiChatReply(await client.chat.completions.create(body, sent));
        const streamed = {
          ...body,
          stream: true,
          stream_options: { include_usage: true },
        } as const;
        return openAiChunksReply(await client.chat.completions.create(streamed, sent));
      }),
  };
}

// By default it drops the wanted format and falls back to other providers, without a word.
const pinned = { require_parameters: true, allow_fallbacks: false };

function isOpenRouter(baseURL: string | undefined): boolean {
  return baseURL !== undefined && /(?:^|\.)openrouter\.ai$/.test(new URL(baseURL).hostname);
}
