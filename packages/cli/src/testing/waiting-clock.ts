import type { Clock } from '@tenacious-bench/models';

/** A clock whose short waits take no time, and whose limits of a minute are reached only when a test says so. */
export function waitingClock(limitMs = 60_000) {
  const waits: number[] = [];
  const limits = new Set<() => void>();
  const clock: Clock = {
    now: () => Date.UTC(2026, 4, 4),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve());
        if (ms === limitMs) return void limits.add(resolve);
        waits.push(ms);
        resolve();
      }),
  };
  const reachLimits = () => {
    for (const reach of limits) reach();
    limits.clear();
  };
  return { clock, waits, reachLimits };
}
