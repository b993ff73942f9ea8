import { expect, test } from 'vitest';
import { conformalQuantile } from './conformal-quantile.ts';
import { createRandom } from './random.ts';

test.each([
  { count: 9, alpha: 0.1, rank: 9 },
  { count: 19, alpha: 0.05, rank: 19 },
  { count: 99, alpha: 0.1, rank: 90 },
  { count: 100, alpha: 0.1, rank: 91 },
  { count: 1, alpha: 0.5, rank: 1 },
])('$count scores at alpha $alpha: the $rank. smallest', ({ count, alpha, rank }) => {
  const scores = Array.from({ length: count }, (_, index) => count - index);
  expect(conformalQuantile(scores, { alpha })).toEqual({ defined: true, value: rank, rank });
});

test.each([
  { count: 8, alpha: 0.1, needed: 9 },
  { count: 18, alpha: 0.05, needed: 19 },
])('$count scores cannot hold alpha $alpha', ({ count, alpha, needed }) => {
  const result = conformalQuantile(new Array<number>(count).fill(0.5), { alpha });
  expect(result).toEqual({ defined: false, reason: expect.stringContaining(`at least ${needed}`) });
});

test('a new score exceeds the threshold of 39 at most one time in ten', () => {
  const random = createRandom('conformal');
  let exceeded = 0;
  for (let trial = 0; trial < 5000; trial++) {
    const threshold = conformalQuantile(Array.from({ length: 39 }, random.float));
    if (threshold.defined && random.float() > threshold.value) exceeded++;
  }
  expect(exceeded / 5000).toBeLessThan(0.115);
  expect(exceeded / 5000).toBeGreaterThan(0.085);
});

test.each([
  { name: 'no scores', misuse: () => conformalQuantile([]) },
  { name: 'alpha 10', misuse: () => conformalQuantile([1], { alpha: 10 }) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
