import { expect, test } from 'vitest';
import { clusteredMeanInterval } from './clustered-mean-interval.ts';
import { createRandom } from './random.ts';
import { studentInterval } from './student-interval.ts';

test('clusters of one value give the usual t interval', () => {
  const sums = [0.1, 0.3, -0.1, 0.4, 0.2, 0.3];
  const clustered = clusteredMeanInterval({ sums, sizes: sums.map(() => 1) });
  const usual = studentInterval(sums);
  expect(clustered.defined && clustered.low).toBeCloseTo(
    usual.defined ? usual.low : Number.NaN,
    12,
  );
  expect(clustered.defined && clustered.high).toBeCloseTo(
    usual.defined ? usual.high : Number.NaN,
    12,
  );
});

test.each([
  ['one cluster', [1.5], [2]],
  ['clusters that do not vary', [1, 2], [1, 2]],
])('%s has no interval', (_, sums, sizes) => {
  expect(clusteredMeanInterval({ sums, sizes }).defined).toBe(false);
});

test('covers the mean of clustered values', () => {
  const random = createRandom('clustered means');
  const normal = () => Array.from({ length: 12 }, () => random.float()).reduce((a, b) => a + b, -6);
  let covered = 0;
  for (let trial = 0; trial < 2000; trial++) {
    const sizes = Array.from({ length: 30 }, () => 1 + random.integer(4));
    const sums = sizes.map((size) => {
      const kin = normal();
      return Array.from({ length: size }, () => kin + normal()).reduce((a, b) => a + b, 0);
    });
    const interval = clusteredMeanInterval({ sums, sizes });
    if (interval.defined && interval.low <= 0 && interval.high >= 0) covered += 1;
  }
  expect(covered / 2000).toBeGreaterThan(0.93);
  expect(covered / 2000).toBeLessThan(0.97);
});

test.each([
  ['no clusters', [], []],
  ['an empty cluster', [0, 1], [0, 1]],
  ['a NaN', [Number.NaN, 1], [1, 1]],
  ['a size too few', [0, 1], [1]],
])('%s: refused', (_, sums, sizes) => {
  expect(() => clusteredMeanInterval({ sums, sizes })).toThrow(RangeError);
});
