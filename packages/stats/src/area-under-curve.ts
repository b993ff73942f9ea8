import { cliffsDelta } from './cliffs-delta.ts';
import { type Estimate, inestimable } from './estimate.ts';
import { type BinaryLabel, readLabels } from './labelled-scores.ts';

/**
 * Area under the ROC curve: the chance that a true item outscores a false one, ties counting half.
 *
 * @example
 * ```ts
 * areaUnderCurve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]).value // => 0.75
 * areaUnderCurve([0.1, 0.4], [1, 1]).defined // => false
 * ```
 */
export function areaUnderCurve(
  scores: ArrayLike<number>,
  labels: ArrayLike<BinaryLabel>,
): Estimate<{ value: number }> {
  const truths = readLabels(scores, labels);
  const sample = Array.from(scores);
  const positives = sample.filter((_, index) => truths[index] === 1);
  const negatives = sample.filter((_, index) => truths[index] === 0);
  if (positives.length === 0 || negatives.length === 0) {
    return inestimable('All labels are the same, so no true item can outscore a false one.');
  }
  return { defined: true, value: (1 + cliffsDelta(positives, negatives)) / 2 };
}
