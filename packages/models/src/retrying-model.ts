import type { ChatModel, ChatOptions, ChatRequest } from '@tenacious-bench/schema';
import type { Ledger } from './ledger.ts';
import { ModelCallError } from './model-call-error.ts';
import { requestKey } from './request-key.ts';
import { type RetryCallOptions, retryCall } from './retry-call.ts';

/** How long and how often a model is tried. */
export type RetryOptions = Omit<RetryCallOptions, 'signal' | 'made'> & {
  /**
   * Counts the attempts of earlier runs too, so that a call which was given up is not paid for again. Without it each
   * run tries anew.
   */
  readonly earlier?: Pick<Ledger, 'wasted'>;
};

/**
 * Tries a call again where that can help, after the wait that the vendor asks for, and never past the deadline.
 *
 * @example
 * ```ts
 * let calls = 0;
 * const usage = { inputTokens: 1, outputTokens: 1 };
 * const busy = {
 *   complete: async () => {
 *     if (++calls < 3) throw new ModelCallError('overloaded', 'try again');
 *     return { text: 'Hi', model: 'm', finish: 'stop', usage };
 *   },
 * };
 * const model = retryingModel(busy, { clock: systemClock(), firstWaitMs: 1 });
 * (await model.complete({ model: 'm', messages: [], maxTokens: 1 })).text // => 'Hi'
 * calls // => 3
 * ```
 */
export function retryingModel(model: ChatModel, { earlier, ...retries }: RetryOptions): ChatModel {
  const { attempts = 4 } = retries;
  return {
    async complete(request, options = {}) {
      let unusable =
        earlier === undefined ? 0 : attemptsBefore(request, options, { earlier, attempts });
      const call = async (signal: AbortSignal) => {
        try {
          return await model.complete(request, {
            ...options,
            ...renewed(options, unusable),
            signal,
          });
        } catch (error) {
          if (error instanceof ModelCallError && error.failure === 'unusable_answer') unusable += 1;
          throw error;
        }
      };
      const { signal } = options;
      return retryCall(call, {
        ...retries,
        made: unusable,
        ...(signal !== undefined && { signal }),
      });
    },
  };
}

function attemptsBefore(
  request: ChatRequest,
  { trial }: ChatOptions,
  { earlier, attempts }: { earlier: Pick<Ledger, 'wasted'>; attempts: number },
): number {
  const wasted = earlier.wasted(requestKey(request, trial));
  const last = wasted.at(-1);
  if (
    last?.failure !== undefined &&
    (last.failure !== 'unusable_answer' || wasted.length >= attempts)
  )
    throw new ModelCallError(last.failure, last.reason ?? 'an earlier run gave this call up');
  return wasted.length;
}

// The same key would bring the same unusable answer back; after a lost connection that is what is wanted.
function renewed(
  { idempotencyKey }: ChatOptions,
  unusable: number,
): Pick<ChatOptions, 'idempotencyKey'> {
  if (idempotencyKey === undefined || unusable === 0) return {};
  return { idempotencyKey: `${idempotencyKey}-${unusable}` };
}
