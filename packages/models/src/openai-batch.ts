import type { ChatCompletion } from 'openai/resources/chat/completions';
import type { BatchAnswer, BatchRequest, BatchVendor } from './batch-port.ts';
import { connectOpenAi } from './connect-openai.ts';
import { ModelCallError } from './model-call-error.ts';
import { openAiChatBody, openAiChatReply } from './openai-chat-format.ts';
import type { VendorOptions } from './vendor-options.ts';

const endpoint = '/v1/chat/completions';

/**
 * The batches of OpenAI: a file of requests, answered within a day at half the price.
 *
 * @example
 * ```ts
 * const fetch = async (url) =>
 *   Response.json(url.endsWith('/batches') || url.includes('/batches?') ? { data: [], has_more: false } : {});
 * const batches = openAiBatch({ apiKey: 'key', fetch, clock: systemClock() });
 * await batches.find([], 'a tag that nobody used') // => undefined
 * ```
 */
export function openAiBatch(options: VendorOptions): BatchVendor {
  const connect = connectOpenAi(options);
  return {
    submit: (requests, tag) =>
      connect({}, async (client) => {
        const file = new File([linesOf(requests)], `${tag}.jsonl`);
        const { id } = await client.files.create({ file, purpose: 'batch' });
        const batch = { input_file_id: id, endpoint, completion_window: '24h' } as const;
        return (await client.batches.create({ ...batch, metadata: { tag } })).id;
      }),
    find: (_, tag) =>
      connect({}, async (client) => {
        for await (const { id, metadata } of client.batches.list())
          if (metadata?.tag === tag) return id;
        return undefined;
      }),
    look: (id) =>
      connect({}, async (client) => {
        const batch = await client.batches.retrieve(id);
        if (!ended.has(batch.status)) return { status: 'running' };
        const files = [batch.output_file_id, batch.error_file_id].filter((file) => file != null);
        const texts = [];
        for (const file of files) texts.push(await (await client.files.content(file)).text());
        return { status: 'ended', answers: texts.flatMap(answersIn) };
      }),
  };
}

const ended: ReadonlySet<string> = new Set(['completed', 'failed', 'expired', 'cancelled']);

function linesOf(requests: readonly BatchRequest[]): string {
  return requests
    .map(({ key, request }) => {
      const body = openAiChatBody(request, 'max_completion_tokens');
      return `${JSON.stringify({ custom_id: key, method: 'POST', url: endpoint, body })}\n`;
    })
    .join('');
}

type ResultLine = {
  readonly custom_id: string;
  readonly response?: { readonly status_code: number; readonly body: ChatCompletion } | null;
  readonly error?: { readonly code?: string; readonly message?: string } | null;
};

function answersIn(text: string): BatchAnswer[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [answerIn(JSON.parse(line))]));
}

function answerIn({ custom_id: key, response, error }: ResultLine): BatchAnswer {
  if (response?.status_code !== 200) {
    const why = error?.message ?? error?.code ?? `status ${response?.status_code}`;
    return { key, error: new ModelCallError('rejected', `no answer in the batch: ${why}`) };
  }
  try {
    return { key, reply: openAiChatReply(response.body) };
  } catch (thrown) {
    if (thrown instanceof ModelCallError) return { key, error: thrown };
    throw thrown;
  }
}
