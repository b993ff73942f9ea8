import type { ChatModel, ChatOptions, ChatRequest } from '@tenacious-bench/schema';
import type { Clock } from './clock.ts';
import { joinedSignal } from './joined-signal.ts';
import type { Ledger } from './ledger.ts';
import { isWorthRetrying, ModelCallError } from './model-call-error.ts';
import { requestKey } from './request-key.ts';

/** How long and how often a call is tried. */
export type RetryOptions = {
  readonly clock: Clock;
  /** @default 4 */
  readonly attempts?: number;
  /** For all attempts and the waits between them. @default 300_000 */
  readonly deadlineMs?: number;
  /** The first wait; each next one is twice as long. @default 500 */
  readonly firstWaitMs?: number;
  /** @default 30_000 */
  readonly longestWaitMs?: number;
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
export function retryingModel(
  model: ChatModel,
  {
    clock,
    attempts = 4,
    deadlineMs = 300_000,
    firstWaitMs = 500,
    longestWaitMs = 30_000,
    earlier,
  }: RetryOptions,
): ChatModel {
  return {
    async complete(request, options = {}) {
      const endsAt = clock.now() + deadlineMs;
      let unusable =
        earlier === undefined ? 0 : attemptsBefore(request, options, { earlier, attempts });
      for (let attempt = unusable + 1; ; attempt++) {
        try {
          const once = { ...options, ...renewed(options, unusable) };
          return await withinDeadline(model, request, once, { clock, endsAt });
        } catch (error) {
          if (!isWorthRetrying(error) || attempt >= attempts) throw error;
          const waitMs = waitAfter(error, attempt, { firstWaitMs, longestWaitMs });
          // A wait that ends behind the deadline would only postpone the failure.
          if (clock.now() + waitMs >= endsAt) throw error;
          if (error.failure === 'unusable_answer') unusable += 1;
          await clock.sleep(waitMs, options.signal);
          if (options.signal?.aborted === true) throw cancelled(error);
        }
      }
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

function waitAfter(
  { failure, retryAfterMs }: ModelCallError,
  attempt: number,
  { firstWaitMs, longestWaitMs }: { firstWaitMs: number; longestWaitMs: number },
): number {
  // The vendor is well: only its answer was not.
  if (failure === 'unusable_answer') return 0;
  return retryAfterMs ?? Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
}

// The same key would bring the same unusable answer back; after a lost connection that is what is wanted.
function renewed(
  { idempotencyKey }: ChatOptions,
  unusable: number,
): Pick<ChatOptions, 'idempotencyKey'> {
  if (idempotencyKey === undefined || unusable === 0) return {};
  return { idempotencyKey: `${idempotencyKey}-${unusable}` };
}

async function withinDeadline(
  model: ChatModel,
  request: ChatRequest,
  options: ChatOptions,
  { clock, endsAt }: { clock: Clock; endsAt: number },
) {
  const late = new AbortController();
  const ended = new AbortController();
  const { signal, release } = joinedSignal(late.signal, options.signal);
  clock.sleep(endsAt - clock.now(), ended.signal).then(() => {
    if (!ended.signal.aborted) late.abort();
  });
  try {
    return await model.complete(request, { ...options, signal });
  } catch (error) {
    if (!late.signal.aborted || options.signal?.aborted === true) throw error;
    throw new ModelCallError('timed_out', `no answer of ${request.model} within the deadline`, {
      cause: error,
    });
  } finally {
    release();
    ended.abort();
  }
}

function cancelled(cause: unknown): ModelCallError {
  return new ModelCallError('cancelled', 'the call was cancelled', { cause });
}
