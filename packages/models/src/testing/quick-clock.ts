import type { Clock } from '../clock.ts';

type Timer = { readonly at: number; readonly ring: () => void };

/** A clock whose waits take no time: once everything else is done it goes on to the next. */
export function quickClock(
  startMs = Date.UTC(2026, 4, 4, 9),
): Clock & { readonly waited: number[] } {
  let nowMs = startMs;
  let timers: Timer[] = [];
  const waited: number[] = [];
  const tick = () => {
    const [next] = timers.toSorted((one, other) => one.at - other.at);
    if (next === undefined) return;
    timers = timers.filter((timer) => timer !== next);
    nowMs = Math.max(nowMs, next.at);
    next.ring();
    setImmediate(tick);
  };
  return {
    waited,
    now: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        const timer = { at: nowMs + ms, ring: resolve };
        timers.push(timer);
        signal?.addEventListener('abort', () => {
          timers = timers.filter((one) => one !== timer);
          resolve();
        });
        if (signal === undefined) waited.push(ms);
        setImmediate(tick);
      }),
  };
}
