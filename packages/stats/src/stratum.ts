import { requireCount } from './require-between.ts';
import { requireList } from './require-sample.ts';

/** Items of one kind, some of which were drawn at random and labelled. */
export interface Stratum {
  readonly size: number;
  readonly labelled: number;
  readonly positive: number;
}

/** How often a rater calls positive what is positive, and negative what is negative. */
export interface Rater {
  readonly sensitivity: number;
  readonly specificity: number;
}

/** The rate of a stratum, and the variance of one of its labels, both as a rater without error would give them. */
export interface Rate {
  readonly weight: number;
  readonly rate: number;
  readonly variance: number;
}

/** Rogan and Gladen's correction is linear, so it can be made stratum by stratum; only the sum is held to 0 … 1. */
export function rateOf(
  { size, labelled, positive }: Stratum,
  { total, rater, smoothing }: { total: number; rater: Rater; smoothing: number },
): Rate {
  const information = rater.sensitivity + rater.specificity - 1;
  const seen = (positive + smoothing) / (labelled + 2 * smoothing);
  return {
    weight: size / total,
    rate: (seen - (1 - rater.specificity)) / information,
    variance: (seen * (1 - seen)) / information ** 2,
  };
}

/** Refuses strata that cannot be counted, and returns how many items there are. */
export function requireStrata(strata: readonly Stratum[]): number {
  requireList(strata, 'The strata');
  for (const [at, { size, labelled, positive }] of strata.entries()) {
    requireCount(size, `The size of stratum ${at}`, 1);
    requireCount(labelled, `The labels of stratum ${at}`, 0);
    requireCount(positive, `The positive labels of stratum ${at}`, 0);
    if (positive > labelled || labelled > size)
      throw new RangeError(
        `Stratum ${at} has ${positive} positive of ${labelled} labels of ${size} items; no such sample.`,
      );
  }
  return strata.reduce((sum, { size }) => sum + size, 0);
}
