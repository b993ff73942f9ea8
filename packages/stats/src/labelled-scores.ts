import { requireBetween } from './require-between.ts';
import { requireList, requireSameLength, requireSample } from './require-sample.ts';

/** The truth a score is compared with; 1 and 0 are accepted for true and false. */
export type BinaryLabel = boolean | 0 | 1;

/** Checks scores against labels and returns the labels as 0 and 1. */
export function readLabels(scores: ArrayLike<number>, labels: ArrayLike<BinaryLabel>): number[] {
  requireSample(scores, 'The scores', 1);
  requireList(labels, 'The labels');
  requireSameLength(scores, labels, ['The list of scores', 'the list of labels']);
  return Array.from(labels, (label, index) => {
    if (typeof label !== 'boolean' && label !== 0 && label !== 1) {
      throw new TypeError(
        `Label [${index}] is ${String(label)}; only true, false, 1 and 0 are labels.`,
      );
    }
    return Number(label);
  });
}

/** The same for scores that have to be probabilities. */
export function readProbabilityLabels(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<BinaryLabel>,
): number[] {
  const truths = readLabels(probabilities, labels);
  for (let index = 0; index < probabilities.length; index++) {
    requireBetween(probabilities[index] as number, `Probability [${index}]`, [0, 1]);
  }
  return truths;
}
