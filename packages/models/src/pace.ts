import type { CancelSignal } from '@tenacious-bench/schema';
import pLimit from 'p-limit';
import type { Clock } from './clock.ts';
import { ModelCallError } from './model-call-error.ts';

/** How much may be asked of a vendor. */
export type PaceOptions = {
  readonly clock: Clock;
  /** Calls under way at once. @default 4 */
  readonly concurrency?: number;
  /** @default unlimited */
  readonly requestsPerMinute?: number;
  /** Input and the longest possible output together. @default unlimited */
  readonly tokensPerMinute?: number;
};

/** Lets calls through as fast as a vendor allows; all models behind one key share one. */
export type Pace = {
  run<Result>(tokens: number, call: () => Promise<Result>, signal?: CancelSignal): Promise<Result>;
};

const minuteMs = 60_000;

/**
 * Makes a pace: so many calls at once, so many calls and tokens a minute. When a call is told to wait, all do.
 *
 * @example
 * ```ts
 * const pace = createPace({ clock: systemClock(), concurrency: 2 });
 * await Promise.all([1, 2, 3].map((n) => pace.run(10, async () => n * 2))) // => [2, 4, 6]
 * ```
 */
export function createPace({
  clock,
  concurrency = 4,
  requestsPerMinute = Number.POSITIVE_INFINITY,
  tokensPerMinute = Number.POSITIVE_INFINITY,
}: PaceOptions): Pace {
  const underWay = pLimit(concurrency);
  // One at a time, so that nobody overtakes a call that waits for room.
  const entrance = pLimit(1);
  const passed: PassedCall[] = [];
  let quietUntil = 0;
  const admit = async (tokens: number, signal: CancelSignal | undefined) => {
    for (;;) {
      const now = clock.now();
      while (passed[0] !== undefined && passed[0].at <= now - minuteMs) passed.shift();
      const free = roomAt(passed, tokens, { requestsPerMinute, tokensPerMinute });
      const waitMs = Math.max(quietUntil, free) - now;
      if (waitMs <= 0) break;
      await clock.sleep(waitMs, signal);
      if (signal?.aborted === true)
        throw new ModelCallError('cancelled', 'the call was cancelled while it waited');
    }
    passed.push({ at: clock.now(), tokens });
  };
  return {
    run: (tokens, call, signal) =>
      underWay(async () => {
        await entrance(() => admit(tokens, signal));
        try {
          return await call();
        } catch (error) {
          if (error instanceof ModelCallError && error.retryAfterMs !== undefined)
            quietUntil = Math.max(quietUntil, clock.now() + error.retryAfterMs);
          throw error;
        }
      }),
  };
}

type PassedCall = { readonly at: number; readonly tokens: number };
type Limits = { readonly requestsPerMinute: number; readonly tokensPerMinute: number };

/** When there is room for a call: at once (0), or when the last call that is in its way is a minute old. */
function roomAt(passed: readonly PassedCall[], tokens: number, limits: Limits): number {
  let used = passed.reduce((sum, call) => sum + call.tokens, 0);
  let freeAt = 0;
  for (const [index, call] of passed.entries()) {
    const hasPlace = passed.length - index < limits.requestsPerMinute;
    if (hasPlace && used + tokens <= limits.tokensPerMinute) break;
    used -= call.tokens;
    freeAt = call.at + minuteMs;
  }
  return freeAt;
}
