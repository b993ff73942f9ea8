import type { JsonRequest } from '@tenacious-bench/models';
import type { ChatMessage } from '@tenacious-bench/schema';
import type { ModelPart } from './synthesis-plan.ts';

/** A request to the model of one part of the work. */
export function requestTo(
  { model, maxTokens, temperature }: ModelPart,
  name: string,
  messages: readonly ChatMessage[],
): JsonRequest {
  return { name, model, messages, maxTokens, ...(temperature !== undefined && { temperature }) };
}
