import { expect, test } from 'vitest';
import { areaUnderCurve } from './area-under-curve.ts';

test.each([
  { name: 'perfect ranking', scores: [1, 2, 3, 4], labels: [0, 0, 1, 1], value: 1 },
  { name: 'reversed ranking', scores: [4, 3, 2, 1], labels: [0, 0, 1, 1], value: 0 },
  { name: 'all tied', scores: [5, 5, 5], labels: [0, 1, 1], value: 0.5 },
  { name: 'one tie', scores: [1, 2, 2, 3], labels: [0, 0, 1, 1], value: 0.875 },
] as const)('$name: $value', ({ scores, labels, value }) => {
  expect(areaUnderCurve(scores, labels)).toEqual({ defined: true, value });
});

test('labels of one kind give a reason', () => {
  expect(areaUnderCurve([1, 2], [0, 0])).toMatchObject({ defined: false });
});
