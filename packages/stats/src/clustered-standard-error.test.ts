import { expect, test } from 'vitest';
import { clusteredStandardError } from './clustered-standard-error.ts';

// Eight values of mean 0.1125 and sum of squares 0.39 in clusters of 3, 3 and 2 whose sums are
// 0.4, 0.6 and -0.1: all that the formulas see of the reference data.
const VALUES = [0.3, 0.2, -0.1, 0.4, 0.2, 0, 0.1, -0.2];
const CLUSTERS = ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c'];

test('the reference figures', () => {
  expect(clusteredStandardError(VALUES, CLUSTERS)).toMatchObject({
    mean: expect.closeTo(0.1125, 14),
    naive: expect.closeTo(0.07180703308172537, 14),
    value: expect.closeTo(0.05858854143516461, 14),
    sumOfSquares: expect.closeTo(0.052802328902236885, 14),
    clusters: 3,
  });
});

test('by hand: four values in two clusters that agree', () => {
  // Deviations ±0.5, so squares 1 and cluster sums ±1: 1/3/4 + (2 - 1)/16.
  expect(clusteredStandardError([1, 1, 0, 0], ['a', 'a', 'b', 'b'])).toMatchObject({
    value: expect.closeTo(Math.sqrt(1 / 12 + 1 / 16), 14),
    sumOfSquares: expect.closeTo(Math.sqrt(2) / 4, 14),
  });
});

test('one row per cluster is the usual standard error', () => {
  const error = clusteredStandardError(VALUES, [...VALUES.keys()]);
  if (!error.defined) throw new Error(error.reason);
  expect(error.value).toBeCloseTo(error.naive, 14);
});

test('one cluster gives a reason; unequal lists and single values are refused', () => {
  expect(clusteredStandardError([1, 2], ['a', 'a'])).toMatchObject({ defined: false });
  expect(() => clusteredStandardError([1, 2], ['a'])).toThrow(RangeError);
  expect(() => clusteredStandardError([1], ['a'])).toThrow(RangeError);
});
