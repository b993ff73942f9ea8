import type { Clock } from '@tenacious-bench/models';
import { expect, test } from 'vitest';
import { silenceWatch } from './silence-watch.ts';

/** A clock that goes on when it is told to. */
function steppedClock() {
  let now = 0;
  let sleepers: { at: number; wake: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        sleepers.push({ at: now + ms, wake: resolve });
        signal?.addEventListener('abort', resolve);
      }),
  };
  const pass = async (ms: number) => {
    now += ms;
    const due = sleepers.filter(({ at }) => at <= now);
    sleepers = sleepers.filter(({ at }) => at > now);
    for (const { wake } of due) wake();
    for (let turns = 0; turns < 5; turns += 1) await null;
  };
  return { clock, pass };
}

test.each<[string, (number | 'begin' | 'hear' | 'end')[], number]>([
  ['nobody is waited for', [200], 0],
  ['the time is not over', ['begin', 99], 0],
  ['it is over', ['begin', 100], 1],
  ['something was heard', ['begin', 90, 'hear', 90, 'hear', 90], 0],
  ['and then nothing more', ['begin', 90, 'hear', 10, 90], 1],
  ['all was heard', ['begin', 90, 'end', 200], 0],
  ['it begins anew', ['begin', 90, 'end', 'begin', 90], 0],
  ['it begins anew, and nothing is heard', ['begin', 90, 'end', 'begin', 100], 1],
])('%s', async (_, steps, times) => {
  const { clock, pass } = steppedClock();
  let silences = 0;
  const watch = silenceWatch({ clock, timeoutMs: 100 }, () => {
    silences += 1;
  });
  for (const step of steps) {
    if (typeof step === 'number') await pass(step);
    else watch[step]();
  }
  expect(silences).toBe(times);
});
