import { expect, test } from 'vitest';
import { logLoss } from './log-loss.ts';

test('certain and right costs 0, certain and wrong costs everything, undecided costs ln 2', () => {
  expect(logLoss([1, 0], [true, false])).toBe(0);
  expect(logLoss([1, 1], [true, false])).toBe(Infinity);
  expect(logLoss([0.5, 0.5], [1, 0])).toBeCloseTo(Math.LN2, 14);
});

test('a clip bounds the cost of certainty', () => {
  expect(logLoss([0, 1], [1, 0], { clip: 0.01 })).toBeCloseTo(-Math.log(0.01), 12);
});

test('a clip beyond one half is refused', () => {
  expect(() => logLoss([0.5], [1], { clip: 0.6 })).toThrow(RangeError);
});
