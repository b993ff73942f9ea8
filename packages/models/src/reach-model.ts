import type { ChatModel } from '@tenacious-bench/schema';
import { anthropicBatch } from './anthropic-batch.ts';
import { anthropicMessages } from './anthropic-messages.ts';
import type { BatchVendor } from './batch-port.ts';
import type { ModelConnection } from './model-declaration.ts';
import { openAiBatch } from './openai-batch.ts';
import { openAiChat } from './openai-chat.ts';
import { openAiResponses } from './openai-responses.ts';
import type { VendorOptions } from './vendor-options.ts';

/** What a declared connection is reached with. */
export type ReachOptions = Omit<VendorOptions, 'apiKey' | 'baseURL'> & {
  /** Reads a variable of the environment: keys stand nowhere else. */
  readonly environment: (name: string) => string | undefined;
};

/**
 * The model behind a declared connection; a key that is not set throws before anything is asked.
 *
 * @example
 * ```ts
 * const options = { clock: systemClock(), environment: () => undefined };
 * typeof reachModel({ api: 'openai-chat', baseUrl: 'http://localhost:11434/v1' }, options).complete // => 'function'
 * reachModel({ api: 'anthropic-messages', keyFrom: 'CLAUDE_KEY' }, options) // throws RangeError: CLAUDE_KEY
 * ```
 */
export function reachModel(connection: ModelConnection, options: ReachOptions): ChatModel {
  const reached = vendorOptions(connection, options);
  switch (connection.api) {
    case 'openai-chat':
      return openAiChat(reached);
    case 'openai-responses':
      return openAiResponses(reached);
    case 'anthropic-messages':
      return anthropicMessages(reached);
    default:
      return connection.api satisfies never;
  }
}

/**
 * The batches behind a declared connection.
 *
 * @example
 * ```ts
 * const options = { clock: systemClock(), environment: () => 'a key' };
 * typeof reachBatches({ api: 'anthropic-messages', keyFrom: 'CLAUDE_KEY' }, options).submit // => 'function'
 * ```
 */
export function reachBatches(connection: ModelConnection, options: ReachOptions): BatchVendor {
  const reached = vendorOptions(connection, options);
  return connection.api === 'anthropic-messages' ? anthropicBatch(reached) : openAiBatch(reached);
}

function vendorOptions(
  { baseUrl, keyFrom }: ModelConnection,
  { environment, ...options }: ReachOptions,
): VendorOptions {
  const apiKey = keyFrom === undefined ? 'none' : environment(keyFrom);
  if (apiKey === undefined || apiKey === '')
    throw new RangeError(`${keyFrom} is not set: put the key of the vendor into it`);
  return { ...options, apiKey, ...(baseUrl !== undefined && { baseURL: baseUrl }) };
}
