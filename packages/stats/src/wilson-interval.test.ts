import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

// statsmodels.stats.proportion.proportion_confint(method='wilson')
test.each([
  { successes: 43, trials: 57, low: 0.628977, high: 0.847672 },
  { successes: 28, trials: 57, low: 0.366163, high: 0.617401 },
  { successes: 23, trials: 40, low: 0.421951, high: 0.714906 },
  { successes: 0, trials: 40, low: 0, high: 0.087622 },
  { successes: 40, trials: 40, low: 0.912378, high: 1 },
  { successes: 1, trials: 1000, low: 0.00017654637, high: 0.0056425586 },
])('$successes of $trials: [$low, $high]', ({ successes, trials, low, high }) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

test('99 % confidence', () => {
  const interval = wilsonInterval(3, 7, { confidence: 0.99 });
  expect(interval.low).toBeCloseTo(0.11637368051613811, 12);
  expect(interval.high).toBeCloseTo(0.8102850959116126, 12);
});

test.each([
  { name: 'no trials', misuse: () => wilsonInterval(0, 0) },
  { name: 'more successes than trials', misuse: () => wilsonInterval(3, 2) },
  { name: 'half a success', misuse: () => wilsonInterval(0.5, 2) },
  { name: 'confidence 95', misuse: () => wilsonInterval(1, 2, { confidence: 95 }) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
