import { expect, test } from 'vitest';
import { brennanPrediger, brennanPredigerFromCounts } from './brennan-prediger.ts';

test('free-marginal kappa of the classic 10 × 5 table (Randolph)', () => {
  const counts = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];
  expect(brennanPredigerFromCounts(counts)).toMatchObject({ value: expect.closeTo(0.222527, 6) });
});

test('two raters agreeing on 3 of 4 with two categories: (3/4 - 1/2) / (1/2)', () => {
  expect(
    brennanPrediger([
      [1, 2, 1, 2],
      [1, 2, 2, 2],
    ]),
  ).toMatchObject({ value: 0.5, expected: 0.5 });
});

test('constant ratings give a reason', () => {
  expect(
    brennanPrediger([
      [1, 1],
      [1, 1],
    ]),
  ).toMatchObject({ defined: false });
});
