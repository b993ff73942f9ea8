import { type BinaryLabel, readProbabilityLabels } from './labelled-scores.ts';
import { requireBetween } from './require-between.ts';

/**
 * Log-loss: mean of -ln(probability given to what happened). A certain and wrong forecast costs
 * Infinity, unless `clip` keeps probabilities away from 0 and 1.
 *
 * @example
 * ```ts
 * logLoss([0.9, 0.2, 0.6], [true, false, false]) // => 0.41493159961539694
 * logLoss([1], [false]) // => Infinity
 * logLoss([1], [false], { clip: 0.001 }) // => 6.907755278982137
 * ```
 */
export function logLoss(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<BinaryLabel>,
  { clip = 0 }: { clip?: number } = {},
): number {
  requireBetween(clip, 'The clip', [0, 0.5]);
  const truths = readProbabilityLabels(probabilities, labels);
  const losses = truths.map((truth, index) => {
    const p = Math.min(1 - clip, Math.max(clip, probabilities[index] as number));
    return truth === 1 ? -Math.log(p) : -Math.log1p(-p);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
