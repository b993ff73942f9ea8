import { describe, expect, test } from 'vitest';
import { areaUnderCurve } from './area-under-curve.ts';
import { brierScore } from './brier-score.ts';
import { conformalQuantile } from './conformal-quantile.ts';
import { expectedCalibrationError } from './expected-calibration-error.ts';
import { fitIsotonic } from './isotonic.ts';
import { logLoss } from './log-loss.ts';
import { fitPlatt, plattProbability } from './platt.ts';

/**
 * One calibration from end to end on twelve scored items; references: scikit-learn, statsmodels.
 */
const SCORES = [-2, -1.5, -1, -0.6, -0.2, 0.1, 0.3, 0.8, 1.1, 1.6, 2, 2.4];
const LABELS = [0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 1, 1] as const;

describe('Platt', () => {
  // The reference stopped with a gradient of 3e-7, so its last digits are not the optimum's.
  test('maximum likelihood', () => {
    expect(fitPlatt(SCORES, LABELS, { targets: 'observed' })).toMatchObject({
      slope: expect.closeTo(1.3711495732196697, 6),
      intercept: expect.closeTo(-0.3468209353313002, 6),
    });
  });

  test('smoothed targets', () => {
    expect(fitPlatt(SCORES, LABELS)).toMatchObject({
      slope: expect.closeTo(0.8415306450898397, 7),
      intercept: expect.closeTo(-0.21255918821914974, 7),
    });
  });
});

describe('how good the maximum-likelihood probabilities are', () => {
  const curve = { slope: 1.3711495732196697, intercept: -0.3468209353313002 };
  const probabilities = SCORES.map((score) => plattProbability(curve, score));

  test('Brier score and log-loss', () => {
    expect(brierScore(probabilities, LABELS)).toBeCloseTo(0.15682929791389597, 13);
    expect(logLoss(probabilities, LABELS)).toBeCloseTo(0.46057533948432394, 13);
  });

  test('expected calibration error in five bins of equal width', () => {
    const error = expectedCalibrationError(probabilities, LABELS, { bins: 5 });
    expect(error.value).toBeCloseTo(0.11989817638049184, 13);
  });

  test('split-conformal threshold at 10 %: the largest of twelve', () => {
    const surprise = probabilities.map((p, index) => (LABELS[index] === 1 ? 1 - p : p));
    const threshold = conformalQuantile(surprise);
    expect(threshold).toMatchObject({ rank: 12, value: expect.closeTo(0.7630565573151673, 13) });
  });
});

test('isotonic probabilities', () => {
  expect(fitIsotonic(SCORES, LABELS).probabilities).toEqual([
    0,
    0,
    0,
    1 / 3,
    1 / 3,
    1 / 3,
    2 / 3,
    2 / 3,
    2 / 3,
    1,
    1,
    1,
  ]);
});

test('area under the curve', () => {
  expect(areaUnderCurve(SCORES, LABELS)).toMatchObject({
    value: expect.closeTo(0.8611111111111112, 14),
  });
});
