import type { ChatReply, ChatRequest } from '@tenacious-bench/schema';
import type { ChatCompletion, ChatCompletionChunk } from 'openai/resources/chat/completions';
import { canBeStrict, withoutDialect } from './strict-schema.ts';
import { unusable } from './unusable.ts';

/** A request in the vendor's form. */
export function openAiChatBody(
  { model, messages, maxTokens, temperature, seed, answer }: ChatRequest,
  limitField: 'max_completion_tokens' | 'max_tokens',
) {
  return {
    model,
    messages: [...messages],
    [limitField]: maxTokens,
    ...(temperature !== undefined && { temperature }),
    ...(seed !== undefined && { seed }),
    ...(answer !== undefined && { response_format: formatOf(answer) }),
  };
}

function formatOf({ name, schema }: NonNullable<ChatRequest['answer']>) {
  const json_schema = { name, schema: { ...withoutDialect(schema) }, strict: canBeStrict(schema) };
  return { type: 'json_schema', json_schema } as const;
}

/** OpenRouter adds what a call cost. */
type Usage = ChatCompletion['usage'] & { cost?: unknown };

/** What the vendor answered, in our form. */
export function openAiChatReply({ choices, model, usage }: ChatCompletion): ChatReply {
  const [choice] = choices ?? [];
  if (choice === undefined) throw unusable(model, 'it holds no choice');
  const { content, refusal } = choice.message;
  return {
    text: content ?? '',
    model,
    finish: refusal ? 'refusal' : finishOf(choice.finish_reason),
    ...paidFor(model, usage),
  };
}

/** The same of an answer that came piece by piece. */
export async function openAiChunksReply(
  chunks: AsyncIterable<ChatCompletionChunk>,
): Promise<ChatReply> {
  let text = '';
  let model = '';
  let refusal = '';
  let finish: string | null = null;
  let usage: ChatCompletionChunk['usage'];
  for await (const chunk of chunks) {
    const [choice] = chunk.choices;
    text += choice?.delta.content ?? '';
    refusal += choice?.delta.refusal ?? '';
    finish = choice?.finish_reason ?? finish;
    model = chunk.model || model;
    usage = chunk.usage ?? usage;
  }
  // A stream that just ends was cut: its last piece says why it stops.
  if (finish === null) throw unusable(model, 'its stream ended before it was finished');
  return {
    text,
    model,
    finish: refusal === '' ? finishOf(finish) : 'refusal',
    ...paidFor(model, usage ?? undefined),
  };
}

function finishOf(reason: string): ChatReply['finish'] {
  if (reason === 'stop' || reason === 'length') return reason;
  return reason === 'content_filter' ? 'refusal' : 'other';
}

function paidFor(model: string, usage: Usage | undefined): Pick<ChatReply, 'usage' | 'costUsd'> {
  if (typeof usage?.prompt_tokens !== 'number' || typeof usage.completion_tokens !== 'number')
    throw unusable(model, 'it does not say what it took');
  const cached = usage.prompt_tokens_details?.cached_tokens;
  const reasoning = usage.completion_tokens_details?.reasoning_tokens;
  return {
    usage: {
      inputTokens: usage.prompt_tokens,
      outputTokens: usage.completion_tokens,
      ...(typeof cached === 'number' && { cachedTokens: cached }),
      ...(typeof reasoning === 'number' && { reasoningTokens: reasoning }),
    },
    ...(typeof usage.cost === 'number' && { costUsd: usage.cost }),
  };
}
