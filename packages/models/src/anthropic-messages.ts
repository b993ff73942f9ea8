import type { Message, RawMessageStreamEvent } from '@anthropic-ai/sdk/resources/messages';
import type { ChatModel, ChatReply } from '@tenacious-bench/schema';
import { anthropicBody, anthropicReply } from './anthropic-format.ts';
import { connectAnthropic } from './connect-anthropic.ts';
import { unusable } from './unusable.ts';
import type { VendorOptions } from './vendor-options.ts';

/**
 * A model behind the messages of Anthropic. It takes no seed, so a request with one is refused.
 *
 * @example
 * ```ts
 * const usage = { input_tokens: 9, output_tokens: 2, cache_read_input_tokens: 90 };
 * const content = [{ type: 'text', text: 'Hi' }];
 * const fetch = async () => Response.json({ model: 'claude-x', content, stop_reason: 'end_turn', usage });
 * const model = anthropicMessages({ apiKey: 'key', fetch, clock: systemClock() });
 * const request = { model: 'claude-x', messages: [{ role: 'user', content: 'Hello' }], maxTokens: 20 };
 * (await model.complete(request)).usage // => { inputTokens: 99, outputTokens: 2, cachedTokens: 90 }
 * ```
 */
export function anthropicMessages(options: VendorOptions): ChatModel {
  const connect = connectAnthropic(options);
  return {
    complete: (request, call = {}) =>
      connect(call, async (client, sent) => {
        const body = anthropicBody(request);
        if (options.stream !== true)
          return anthropicReply(await client.messages.create(body, sent));
        return replyOfEvents(await client.messages.create({ ...body, stream: true }, sent));
      }),
  };
}

async function replyOfEvents(events: AsyncIterable<RawMessageStreamEvent>): Promise<ChatReply> {
  let message: Message | undefined;
  let text = '';
  let isWhole = false;
  for await (const event of events) {
    if (event.type === 'message_start') message = event.message;
    if (event.type === 'content_block_delta' && event.delta.type === 'text_delta')
      text += event.delta.text;
    if (event.type === 'message_delta' && message !== undefined) {
      const { stop_reason } = event.delta;
      const usage = { ...message.usage, output_tokens: event.usage.output_tokens };
      message = { ...message, stop_reason, usage };
    }
    if (event.type === 'message_stop') isWhole = true;
  }
  if (message === undefined || !isWhole)
    throw unusable(message?.model, 'its stream ended before it was finished');
  return { ...anthropicReply(message), text };
}
