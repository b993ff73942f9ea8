import type { Clock } from '@tenacious-bench/models';

/** A clock whose short waits take no time, and whose limits, of a minute and more, are never reached. */
export function waitingClock(limitMs = 60_000) {
  const waits: number[] = [];
  const clock: Clock = {
    now: () => Date.UTC(2026, 4, 4),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve());
        if (ms >= limitMs) return;
        waits.push(ms);
        resolve();
      }),
  };
  return { clock, waits };
}
