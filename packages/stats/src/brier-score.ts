import { type BinaryLabel, readProbabilityLabels } from './labelled-scores.ts';

/**
 * Brier score: mean squared distance of probabilities from what happened (0 is best).
 *
 * @example
 * ```ts
 * brierScore([0.9, 0.2, 0.6], [true, false, false]) // => 0.13666666666666666
 * ```
 */
export function brierScore(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<BinaryLabel>,
): number {
  const truths = readProbabilityLabels(probabilities, labels);
  const squares = truths.map((truth, index) => ((probabilities[index] as number) - truth) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}
