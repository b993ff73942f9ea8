import type { ChatModel, ChatOptions, ChatReply, ChatRequest } from '@tenacious-bench/schema';

/** A call that a scripted model got. */
export type ScriptedCall = { readonly request: ChatRequest; readonly options: ChatOptions };

type Step = Partial<ChatReply> | Error;

/** A model that does one thing after another, the last one for ever. */
export function scriptedModel(
  ...steps: readonly Step[]
): ChatModel & { readonly calls: ScriptedCall[] } {
  const calls: ScriptedCall[] = [];
  return {
    calls,
    async complete(request, options = {}) {
      const step = steps[Math.min(calls.length, steps.length - 1)] ?? {};
      calls.push({ request, options });
      if (step instanceof Error) throw step;
      return { text: 'Hi', model: request.model, finish: 'stop', usage, ...step };
    },
  };
}

const usage = { inputTokens: 100, outputTokens: 10 };
