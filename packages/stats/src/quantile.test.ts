import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

// numpy.quantile(values, probability)
test.each([
  { values: [4, 1, 3, 2], probability: 0, expected: 1 },
  { values: [4, 1, 3, 2], probability: 0.25, expected: 1.75 },
  { values: [4, 1, 3, 2], probability: 0.5, expected: 2.5 },
  { values: [4, 1, 3, 2], probability: 1, expected: 4 },
  { values: [5, 5, 5], probability: 0.9, expected: 5 },
  { values: [7], probability: 0.3, expected: 7 },
])('quantile $probability of $values is $expected', ({ values, probability, expected }) => {
  expect(quantile(values, probability)).toBe(expected);
});

test('the sample keeps its order', () => {
  const values = [3, 1, 2];
  quantile(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
});

test.each([
  { name: 'an empty sample', misuse: () => quantile([], 0.5), error: RangeError },
  { name: 'a NaN', misuse: () => quantile([1, Number.NaN], 0.5), error: RangeError },
  { name: 'a text', misuse: () => quantile(['1'] as unknown as number[], 0.5), error: TypeError },
  { name: 'a probability of 2', misuse: () => quantile([1], 2), error: RangeError },
])('$name is refused', ({ misuse, error }) => {
  expect(misuse).toThrow(error);
});
