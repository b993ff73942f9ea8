import type { CancelSignal } from '@tenacious-bench/schema';
import type { Clock } from './clock.ts';
import { joinedSignal } from './joined-signal.ts';
import { isWorthRetrying, ModelCallError } from './model-call-error.ts';

/** How long and how often a call is tried. */
export type RetryCallOptions = {
  readonly clock: Clock;
  /** @default 4 */
  readonly attempts?: number;
  /** For all attempts and the waits between them. @default 300_000 */
  readonly deadlineMs?: number;
  /** The first wait; each next one is twice as long. @default 500 */
  readonly firstWaitMs?: number;
  /** @default 30_000 */
  readonly longestWaitMs?: number;
  /** How long the other side may ask to wait; where it asks for longer, the call has failed. @default Infinity */
  readonly patienceMs?: number;
  readonly signal?: CancelSignal;
  /** Attempts that were made before. @default 0 */
  readonly made?: number;
};

/**
 * Makes a call again where that can help, after the wait that the other side asks for, and never past the deadline.
 *
 * @example
 * ```ts
 * let calls = 0;
 * const call = async () => {
 *   if (++calls < 3) throw new ModelCallError('overloaded', 'try again');
 *   return 'Hi';
 * };
 * await retryCall(call, { clock: systemClock(), firstWaitMs: 1 }) // => 'Hi'
 * calls // => 3
 * ```
 */
export async function retryCall<Result>(
  call: (signal: AbortSignal) => Promise<Result>,
  {
    clock,
    attempts = 4,
    deadlineMs = 300_000,
    firstWaitMs = 500,
    longestWaitMs = 30_000,
    patienceMs = Number.POSITIVE_INFINITY,
    signal,
    made = 0,
  }: RetryCallOptions,
): Promise<Result> {
  const endsAt = clock.now() + deadlineMs;
  for (let attempt = made + 1; ; attempt++) {
    try {
      return await withinDeadline(call, { clock, endsAt, signal });
    } catch (error) {
      if (!isWorthRetrying(error) || attempt >= attempts) throw error;
      if ((error.retryAfterMs ?? 0) > patienceMs) throw error;
      const waitMs = waitAfter(error, attempt, { firstWaitMs, longestWaitMs });
      // A wait that ends behind the deadline would only postpone the failure.
      if (clock.now() + waitMs >= endsAt) throw error;
      await clock.sleep(waitMs, signal);
      if (signal?.aborted === true)
        throw new ModelCallError('cancelled', 'the call was cancelled', { cause: error });
    }
  }
}

function waitAfter(
  { failure, retryAfterMs }: ModelCallError,
  attempt: number,
  { firstWaitMs, longestWaitMs }: { firstWaitMs: number; longestWaitMs: number },
): number {
  // The other side is well: only its answer was not.
  if (failure === 'unusable_answer') return 0;
  return retryAfterMs ?? Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
}

async function withinDeadline<Result>(
  call: (signal: AbortSignal) => Promise<Result>,
  {
    clock,
    endsAt,
    signal: given,
  }: { clock: Clock; endsAt: number; signal: CancelSignal | undefined },
): Promise<Result> {
  const late = new AbortController();
  const ended = new AbortController();
  const { signal, release } = joinedSignal(late.signal, given);
  clock.sleep(endsAt - clock.now(), ended.signal).then(() => {
    if (!ended.signal.aborted) late.abort();
  });
  try {
    return await call(signal);
  } catch (error) {
    if (!late.signal.aborted || given?.aborted === true) throw error;
    throw new ModelCallError('timed_out', 'no answer came within the deadline', { cause: error });
  } finally {
    release();
    ended.abort();
  }
}
