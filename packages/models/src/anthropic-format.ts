import type { Message } from '@anthropic-ai/sdk/resources/messages';
import type { ChatReply, ChatRequest } from '@tenacious-bench/schema';
import { describedSchema } from './described-schema.ts';
import { unusable } from './unusable.ts';

/** A request in the vendor's form. */
export function anthropicBody({
  model,
  messages,
  maxTokens,
  temperature,
  seed,
  answer,
}: ChatRequest) {
  if (seed !== undefined)
    throw new RangeError('Anthropic takes no seed: leave it out, and number the answers by trial');
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  return {
    model,
    max_tokens: maxTokens,
    messages: messages.flatMap(({ role, content }) =>
      role === 'system' ? [] : [{ role, content }],
    ),
    ...(system.length > 0 && { system: system.join('\n\n') }),
    ...(temperature !== undefined && { temperature }),
    ...(answer !== undefined && {
      output_config: {
        format: { type: 'json_schema', schema: { ...describedSchema(answer.schema) } } as const,
      },
    }),
  };
}

/** What the vendor answered, in our form. */
export function anthropicReply({ content, model, stop_reason, usage }: Message): ChatReply {
  if (typeof usage?.input_tokens !== 'number')
    throw unusable(model, 'it does not say what it took');
  const read = usage.cache_read_input_tokens ?? 0;
  const written = usage.cache_creation_input_tokens ?? 0;
  return {
    text: (content ?? []).map((block) => (block.type === 'text' ? block.text : '')).join(''),
    model,
    finish: finishOf(stop_reason),
    // The vendor counts what it had kept beside the input, OpenAI within it.
    usage: {
      inputTokens: usage.input_tokens + read + written,
      outputTokens: usage.output_tokens,
      cachedTokens: read,
    },
  };
}

function finishOf(reason: Message['stop_reason']): ChatReply['finish'] {
  if (reason === 'end_turn' || reason === 'stop_sequence') return 'stop';
  if (reason === 'max_tokens') return 'length';
  return reason === 'refusal' ? 'refusal' : 'other';
}
