import type { MessageBatchIndividualResponse } from '@anthropic-ai/sdk/resources/messages/batches';
import { anthropicBody, anthropicReply } from './anthropic-format.ts';
import type { BatchAnswer, BatchRequest, BatchVendor } from './batch-port.ts';
import { connectAnthropic } from './connect-anthropic.ts';
import { ModelCallError } from './model-call-error.ts';
import type { VendorOptions } from './vendor-options.ts';

/**
 * The batches of Anthropic, answered within a day at half the price. They bear no tag, so one that a crash left
 * behind is known by what it was asked: while it runs by its size, then by the names of its answers.
 *
 * @example
 * ```ts
 * const fetch = async () => Response.json({ data: [], has_more: false, first_id: null, last_id: null });
 * const batches = anthropicBatch({ apiKey: 'key', fetch, clock: systemClock() });
 * await batches.find([], '') // => undefined
 * ```
 */
export function anthropicBatch(options: VendorOptions): BatchVendor {
  const connect = connectAnthropic(options);
  const resultsOf = (id: string) =>
    connect({}, async (client) => {
      const answers: BatchAnswer[] = [];
      for await (const result of await client.messages.batches.results(id))
        answers.push(answerIn(result));
      return answers;
    });
  return {
    submit: (requests) =>
      connect({}, async (client) => {
        const asked = requests.map(({ key, request }) => ({
          custom_id: customId(key),
          params: anthropicBody(request),
        }));
        return (await client.messages.batches.create({ requests: asked })).id;
      }),
    find: (requests) =>
      connect({}, async (client) => {
        for await (const batch of client.messages.batches.list()) {
          const counts = Object.values(batch.request_counts).reduce((sum, one) => sum + one, 0);
          if (counts !== requests.length) continue;
          if (batch.processing_status !== 'ended') return batch.id;
          if (isFor(requests, await resultsOf(batch.id))) return batch.id;
        }
        return undefined;
      }),
    look: async (id) => {
      const { processing_status } = await connect({}, (client) =>
        client.messages.batches.retrieve(id),
      );
      if (processing_status !== 'ended') return { status: 'running' };
      return { status: 'ended', answers: await resultsOf(id) };
    },
  };
}

const prefix = 'sha256:';

// At most 64 signs, which is what the digest has without its name.
function customId(key: string): string {
  return key.slice(prefix.length);
}

function isFor(requests: readonly BatchRequest[], answers: readonly BatchAnswer[]): boolean {
  const keys = new Set(requests.map(({ key }) => key));
  return answers.every(({ key }) => keys.has(key));
}

function answerIn({ custom_id, result }: MessageBatchIndividualResponse): BatchAnswer {
  const key = `${prefix}${custom_id}`;
  if (result.type !== 'succeeded') {
    const why = result.type === 'errored' ? result.error.error.message : result.type;
    return { key, error: new ModelCallError('rejected', `no answer in the batch: ${why}`) };
  }
  try {
    return { key, reply: anthropicReply(result.message) };
  } catch (thrown) {
    if (thrown instanceof ModelCallError) return { key, error: thrown };
    throw thrown;
  }
}
