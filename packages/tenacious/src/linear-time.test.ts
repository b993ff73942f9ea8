import { compilePolicy, score } from '@tenacious-bench/scorer';
import { expect, test } from 'vitest';
import { tenaciousPolicy } from './policy.ts';
import { starterTaskGoRoles } from './starter-task-go-roles.ts';

const policy = compilePolicy(tenaciousPolicy);

test.each([
  ['promises', 'two Go engineers could start. '],
  ['promises in one sentence', 'two Go engineers, '],
  ['quotations in quotations', '“a “b ” c” '],
  ['numbers', '12 34 5,6 '],
  ['letters on their own', 'a—'],
  ['halves of pairs', '\ud800 a '],
  ['events', 'you closed your round and '],
  ['prices', '$5 off, '],
  ['quoted replies', '> a\n'],
  ['links', 'http://a.b/c '],
  ['banned words', 'bench '],
  ['banned words in disguise', 'b3nch r0ck$tar '],
  ['open brackets', '[ab [cd '],
])('a megabyte of %s costs at most twelve times a tenth of it', (_name, pattern) => {
  expect(leastRatio(pattern, 12)).toBeLessThan(12);
});

/** The least of six ratios, or the first that is good enough: both are timed side by side, as other suites run beside this one. */
function leastRatio(pattern: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < 6 && least >= enough; tried++) {
    const tries = [1, 2, 3].map(() => timeOf(pattern, 100_000));
    // The mean, as garbage is collected in some of them, and always in a long one.
    const small = tries.reduce((sum, time) => sum + time, 0) / tries.length;
    // A run of fewer milliseconds is too short to compare; a quadratic one would still take a hundred of them.
    least = Math.min(least, timeOf(pattern, 1_000_000) / Math.max(small, 40));
  }
  return least;
}

function timeOf(pattern: string, length: number): number {
  const body = pattern.repeat(Math.ceil(length / pattern.length));
  const start = performance.now();
  score(policy, starterTaskGoRoles, { channel: 'email', body });
  return performance.now() - start;
}
