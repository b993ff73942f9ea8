import { expect, test } from 'vitest';
import { fitIsotonic, isotonicProbability } from './isotonic.ts';

test.each([
  { name: 'rising labels', scores: [1, 2, 3], labels: [0, 0, 1], probabilities: [0, 0, 1] },
  {
    name: 'falling labels pool into one block',
    scores: [1, 2, 3, 4],
    labels: [1, 1, 0, 0],
    probabilities: [0.5, 0.5, 0.5, 0.5],
  },
  {
    name: 'a later fall reaches back',
    scores: [1, 2, 3, 4],
    labels: [0, 1, 1, 0],
    probabilities: [0, 2 / 3, 2 / 3, 2 / 3],
  },
  { name: 'unsorted scores', scores: [3, 1, 2], labels: [1, 0, 0], probabilities: [0, 0, 1] },
] as const)('$name', ({ scores, labels, probabilities }) => {
  expect(fitIsotonic(scores, labels).probabilities).toEqual(probabilities);
});

test('equal scores share one probability', () => {
  expect(fitIsotonic([1, 1, 2], [0, 1, 1])).toEqual({ scores: [1, 2], probabilities: [0.5, 1] });
});

test.each([
  { score: -5, probability: 0 },
  { score: 1, probability: 0 },
  { score: 2.5, probability: 0.5 },
  { score: 9, probability: 1 },
])('a score of $score has probability $probability', ({ score, probability }) => {
  expect(isotonicProbability(fitIsotonic([1, 2, 3], [0, 0, 1]), score)).toBe(probability);
});

test('unequal lists are refused', () => {
  expect(() => fitIsotonic([1, 2], [1])).toThrow(RangeError);
  expect(() => isotonicProbability({ scores: [1], probabilities: [1] }, Number.NaN)).toThrow(
    RangeError,
  );
});
