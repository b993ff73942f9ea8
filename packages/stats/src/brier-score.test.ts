import { expect, test } from 'vitest';
import { brierScore } from './brier-score.ts';

test('perfect, worst and undecided forecasts', () => {
  expect(brierScore([1, 0], [true, false])).toBe(0);
  expect(brierScore([0, 1], [1, 0])).toBe(1);
  expect(brierScore([0.5, 0.5], [1, 0])).toBe(0.25);
});

test.each([
  { name: 'a probability of 1.2', misuse: () => brierScore([1.2], [1]), error: RangeError },
  { name: 'no forecasts', misuse: () => brierScore([], []), error: RangeError },
  { name: 'a label of -1', misuse: () => brierScore([1], [-1 as never]), error: TypeError },
])('$name: refused', ({ misuse, error }) => {
  expect(misuse).toThrow(error);
});
