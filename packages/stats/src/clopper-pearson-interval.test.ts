import { expect, test } from 'vitest';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';

// statsmodels.stats.proportion.proportion_confint(method='beta')
test.each([
  { successes: 43, trials: 57, low: 0.62239, high: 0.858731 },
  { successes: 28, trials: 57, low: 0.356296, high: 0.627102 },
  { successes: 23, trials: 40, low: 0.408901, high: 0.729571 },
  { successes: 0, trials: 40, low: 0, high: 0.088097 },
  { successes: 40, trials: 40, low: 0.911903, high: 1 },
])('$successes of $trials: [$low, $high]', ({ successes, trials, low, high }) => {
  const interval = clopperPearsonInterval(successes, trials);
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

test('a rare event keeps its digits', () => {
  const interval = clopperPearsonInterval(1, 1000, { confidence: 0.99 });
  expect(interval.low / 5.012529260777506e-6).toBeCloseTo(1, 10);
  expect(interval.high / 0.007406286938352938).toBeCloseTo(1, 10);
});

test.each([
  { name: 'no trials', misuse: () => clopperPearsonInterval(0, 0) },
  { name: 'more successes than trials', misuse: () => clopperPearsonInterval(3, 2) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
