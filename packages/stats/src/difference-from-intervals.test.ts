import { expect, test } from 'vitest';
import { differenceFromIntervals } from './difference-from-intervals.ts';
import { wilsonInterval } from './wilson-interval.ts';

const rate = (successes: number, trials: number) => ({
  value: successes / trials,
  ...wilsonInterval(successes, trials),
});

// Newcombe 1998, Statistics in Medicine 17:873, table II, method 10.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [10, 10, 0, 10, 0.6075, 1],
])('%d of %d against %d of %d', (a, m, b, n, low, high) => {
  const difference = differenceFromIntervals(rate(a, m), rate(b, n));
  expect(difference.low).toBeCloseTo(low, 4);
  expect(difference.high).toBeCloseTo(high, 4);
});

test('an estimate outside its interval is refused', () => {
  expect(() =>
    differenceFromIntervals({ value: 2, low: 0, high: 1 }, { value: 0, low: 0, high: 0 }),
  ).toThrow(RangeError);
  expect(() => differenceFromIntervals({ value: Number.NaN, low: 0, high: 1 }, rate(1, 2))).toThrow(
    RangeError,
  );
});
