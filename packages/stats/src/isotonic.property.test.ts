import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brierScore } from './brier-score.ts';
import { fitIsotonic, isotonicProbability } from './isotonic.ts';

const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.boolean()), {
  minLength: 1,
  maxLength: 40,
});

test('the curve never falls, keeps the mean, and no shift of it would fit better', () => {
  fc.assert(
    fc.property(items, fc.double({ min: -0.2, max: 0.2, noNaN: true }), (rows, shift) => {
      const scores = rows.map(([score]) => score);
      const labels = rows.map(([, label]) => label);
      const curve = fitIsotonic(scores, labels);
      const fitted = scores.map((score) => isotonicProbability(curve, score));
      const falls = curve.probabilities.some(
        (p, index) => p < (curve.probabilities[index - 1] ?? 0),
      );
      expect(falls).toBe(false);
      const mean = (values: number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(mean(fitted)).toBeCloseTo(mean(labels.map(Number)), 10);
      const shifted = fitted.map((p) => Math.min(1, Math.max(0, p + shift)));
      expect(brierScore(fitted, labels)).toBeLessThanOrEqual(brierScore(shifted, labels) + 1e-12);
    }),
    { seed: 12, numRuns: 200 },
  );
});
