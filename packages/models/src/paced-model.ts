import type { ChatModel } from '@tenacious-bench/schema';
import { mostTokens } from './call-cost.ts';
import type { Pace } from './pace.ts';

/**
 * Asks a model at the pace that its vendor allows.
 *
 * @example
 * ```ts
 * const usage = { inputTokens: 1, outputTokens: 1 };
 * const vendor = { complete: async () => ({ text: 'Hi', model: 'm', finish: 'stop', usage }) };
 * const model = pacedModel(vendor, createPace({ clock: systemClock(), requestsPerMinute: 60 }));
 * (await model.complete({ model: 'm', messages: [], maxTokens: 1 })).text // => 'Hi'
 * ```
 */
export function pacedModel(model: ChatModel, pace: Pace): ChatModel {
  return {
    complete(request, options = {}) {
      const { inputTokens, outputTokens } = mostTokens(request);
      return pace.run(
        inputTokens + outputTokens,
        () => model.complete(request, options),
        options.signal,
      );
    },
  };
}
