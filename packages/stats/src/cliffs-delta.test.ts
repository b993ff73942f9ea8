import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cliffsDelta } from './cliffs-delta.ts';

test.each([
  { first: [1, 2, 2, 3, 5], second: [0, 2, 2, 4], delta: 0.2 },
  { first: [1, 2], second: [3, 4], delta: -1 },
  { first: [7], second: [7], delta: 0 },
])('$first against $second: $delta', ({ first, second, delta }) => {
  expect(cliffsDelta(first, second)).toBeCloseTo(delta, 14);
});

test('binary search counts what comparing every pair counts', () => {
  const samples = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(samples, samples, (first, second) => {
      const signs = first.flatMap((a) => second.map((b) => Math.sign(a - b)));
      const delta = signs.reduce<number>((sum, sign) => sum + sign, 0) / signs.length;
      expect(cliffsDelta(first, second)).toBeCloseTo(delta, 12);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test('an empty sample is refused', () => {
  expect(() => cliffsDelta([], [1])).toThrow(RangeError);
});
