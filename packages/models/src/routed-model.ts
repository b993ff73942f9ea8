import type { ChatModel } from '@tenacious-bench/schema';
import { LineageError } from './lineage.ts';

/**
 * Hands each request to the model that it names, so that a pipeline needs only one port for several vendors.
 *
 * @example
 * ```ts
 * const usage = { inputTokens: 1, outputTokens: 1 };
 * const saying = (text) => ({ complete: async ({ model }) => ({ text, model, finish: 'stop', usage }) });
 * const model = routedModel(new Map([['qwen-x', saying('one')], ['claude-x', saying('other')]]));
 * (await model.complete({ model: 'claude-x', messages: [], maxTokens: 1 })).text // => 'other'
 * await model.complete({ model: 'auto', messages: [], maxTokens: 1 }).catch(({ message }) => message) // => 'auto has no connection: declare how it is reached'
 * ```
 */
export function routedModel(models: ReadonlyMap<string, ChatModel>): ChatModel {
  return {
    async complete(request, options) {
      const model = models.get(request.model);
      if (model === undefined)
        throw new LineageError(`${request.model} has no connection: declare how it is reached`);
      return model.complete(request, options);
    },
  };
}
