import type { ChatModel } from '@tenacious-bench/schema';
import type { ModelRegistry } from './lineage.ts';
import { ModelCallError } from './model-call-error.ts';

/**
 * Refuses answers that another model gave than was asked, and those that were cut off, refused or not accepted: a
 * router that falls back to a kin of the author would make every filter worthless without a word.
 *
 * @example
 * ```ts
 * const registry = declareModels([
 *   { name: 'qwen-x', answersAs: ['qwen-x-0901'], vendor: 'alibaba', families: ['qwen'] },
 * ]);
 * const usage = { inputTokens: 1, outputTokens: 1 };
 * const answering = (model) => ({ complete: async () => ({ text: 'Hi', model, finish: 'stop', usage }) });
 * const request = { model: 'qwen-x', messages: [{ role: 'user', content: 'Hi' }], maxTokens: 5 };
 * (await checkedModel(answering('qwen-x-0901'), registry).complete(request)).text // => 'Hi'
 * const other = checkedModel(answering('llama-9'), registry);
 * await other.complete(request).catch(({ failure }) => failure) // => 'wrong_model'
 * ```
 */
export function checkedModel(model: ChatModel, registry: ModelRegistry): ChatModel {
  return {
    async complete(request, options = {}) {
      const reply = await model.complete(request, options);
      const asked = registry.get(request.model);
      if (asked === undefined || registry.get(reply.model) !== asked)
        throw new ModelCallError(
          'wrong_model',
          `${request.model} was asked and ${JSON.stringify(reply.model)} answered: pin the model, or declare the name in answersAs if it is the same one`,
          { reply },
        );
      if (reply.finish === 'refusal')
        throw new ModelCallError('refused', `${reply.model} refused to answer`, { reply });
      if (reply.finish === 'length')
        throw new ModelCallError(
          'truncated',
          `the answer of ${reply.model} was cut off at ${request.maxTokens} tokens: raise maxTokens`,
          { reply },
        );
      accept(reply.model, () => options.accept?.(reply), reply);
      return reply;
    },
  };
}

function accept(name: string, check: () => void, reply: ModelCallError['reply']): void {
  try {
    check();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ModelCallError('unusable_answer', `the answer of ${name} cannot be used: ${reason}`, {
      ...(reply !== undefined && { reply }),
      cause,
    });
  }
}
