import { describe, expect, test } from 'vitest';
import { fitPlatt, plattProbability } from './platt.ts';

const SCORES = [-2, -1, 0, 1, 2];
const LABELS = [0, 0, 1, 0, 1] as const;

test('the fit is at rest: probabilities average to the targets, also weighted by score', () => {
  const curve = fitPlatt(SCORES, LABELS, { targets: 'observed' });
  if (!curve.defined) throw new Error(curve.reason);
  const gaps = SCORES.map((score, index) => plattProbability(curve, score) - (LABELS[index] ?? 0));
  expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(0, 10);
  expect(gaps.reduce((sum, gap, index) => sum + gap * (SCORES[index] ?? 0), 0)).toBeCloseTo(0, 10);
});

test.each([0.001, 1, 1000])('scores times %d give the slope over that', (factor) => {
  const plain = fitPlatt(SCORES, LABELS);
  const scaled = fitPlatt(
    SCORES.map((score) => 7 + score * factor),
    LABELS,
  );
  if (!plain.defined || !scaled.defined) throw new Error('a fit has no value');
  expect(scaled.slope * factor).toBeCloseTo(plain.slope, 9);
  expect(plattProbability(scaled, 7 + 1.5 * factor)).toBeCloseTo(plattProbability(plain, 1.5), 9);
});

test('smoothed targets hold separable labels to the share of n + 2 that they deserve', () => {
  const curve = fitPlatt([1, 2, 3, 4], [false, false, true, true]);
  if (!curve.defined) throw new Error(curve.reason);
  expect(plattProbability(curve, 4)).toBeLessThan(0.85);
  expect(plattProbability(curve, 1)).toBeGreaterThan(0.15);
});

test('probabilities stay in [0, 1] for absurd scores', () => {
  const curve = { slope: 1, intercept: 0 };
  expect(plattProbability(curve, -1e6)).toBe(0);
  expect(plattProbability(curve, 1e6)).toBe(1);
});

describe('no curve, with the reason', () => {
  test.each([
    { name: 'separated labels', scores: [1, 2, 3, 4], labels: [0, 0, 1, 1], reason: /separate/ },
    {
      name: 'separated the wrong way round',
      scores: [1, 2, 3, 4],
      labels: [1, 1, 0, 0],
      reason: /separate/,
    },
    {
      name: 'labels that are all true',
      scores: [1, 2],
      labels: [1, 1],
      reason: /labels are the same/,
    },
    {
      name: 'scores that are all equal',
      scores: [5, 5],
      labels: [0, 1],
      reason: /All scores are 5/,
    },
  ] as const)('$name', ({ scores, labels, reason }) => {
    const curve = fitPlatt(scores, labels, { targets: 'observed' });
    expect(curve).toEqual({ defined: false, reason: expect.stringMatching(reason) });
  });
});

test.each([
  { name: 'unequal lists', misuse: () => fitPlatt([1, 2], [1]), error: RangeError },
  { name: 'no scores', misuse: () => fitPlatt([], []), error: RangeError },
  { name: 'a label of 2', misuse: () => fitPlatt([1], [2 as never]), error: TypeError },
  { name: 'a NaN score', misuse: () => fitPlatt([Number.NaN], [1]), error: RangeError },
  {
    name: 'unknown targets',
    misuse: () => fitPlatt([1], [1], { targets: 'raw' as never }),
    error: RangeError,
  },
])('$name: refused', ({ misuse, error }) => {
  expect(misuse).toThrow(error);
});
