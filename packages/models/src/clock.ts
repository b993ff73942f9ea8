import type { CancelSignal } from '@tenacious-bench/schema';

/** Time as it is passed in: a test's goes by at once. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends after so many milliseconds, or early once the signal says so. */
  sleep(ms: number, signal?: CancelSignal): Promise<void>;
};

/**
 * The clock of the machine.
 *
 * @example
 * ```ts
 * const clock = systemClock();
 * const before = clock.now();
 * await clock.sleep(1);
 * clock.now() >= before // => true
 * ```
 */
export function systemClock(): Clock {
  return { now: () => Date.now(), sleep };
}

function sleep(ms: number, signal?: CancelSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
    if (signal?.aborted === true) end();
  });
}
