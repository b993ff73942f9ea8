import { expect, test } from 'vitest';
import { expectedCalibrationError } from './expected-calibration-error.ts';

const PROBABILITIES = [0.05, 0.1, 0.45, 0.5, 0.55, 1];
const LABELS = [0, 0, 1, 0, 1, 1] as const;

test('equal width: an edge belongs to the bin above it, 1 to the last', () => {
  const { bins, rule } = expectedCalibrationError(PROBABILITIES, LABELS, { bins: 2 });
  expect(rule).toBe('equal-width');
  expect(bins.map((bin) => bin.count)).toEqual([3, 3]);
  expect(bins[1]).toEqual({
    count: 3,
    meanProbability: expect.closeTo(2.05 / 3, 12),
    frequency: 2 / 3,
  });
});

test('equal count: bins as even as they can be', () => {
  const { bins } = expectedCalibrationError(PROBABILITIES, LABELS, {
    bins: 4,
    rule: 'equal-count',
  });
  expect(bins.map((bin) => bin.count)).toEqual([2, 1, 2, 1]);
});

test('empty bins are left out and weigh nothing', () => {
  const { bins, value } = expectedCalibrationError([0.9, 0.9], [1, 0], { bins: 10 });
  expect(bins).toHaveLength(1);
  expect(value).toBeCloseTo(0.4, 14);
});

test.each([
  { name: 'no bins', misuse: () => expectedCalibrationError([0.5], [1], { bins: 0 }) },
  {
    name: 'an unknown rule',
    misuse: () => expectedCalibrationError([0.5], [1], { rule: 'quantile' as never }),
  },
  { name: 'a probability of -1', misuse: () => expectedCalibrationError([-1], [1]) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
