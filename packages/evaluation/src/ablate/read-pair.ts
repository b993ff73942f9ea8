import type { DecidedDifference } from '@tenacious-bench/schema';
import { type CompareScoresOptions, compareScores } from '../compare/compare-scores.ts';
import { settleComparison } from '../compare/comparison-settings.ts';
import { fewestPairs } from '../compare/fewest-pairs.ts';

/** What two lists of scores say together: a whole comparison, or why there are too few pairs for one. */
export type PairReading =
  | ({ readonly defined: true } & DecidedDifference)
  | {
      readonly defined: false;
      readonly pairs: number;
      readonly difference: number;
      readonly reason: string;
    };

/** Compares two lists of scores of the same tasks; where no outcome could decide it says so instead of refusing. */
export function readPair(
  candidate: readonly number[],
  baseline: readonly number[],
  options: CompareScoresOptions = {},
): PairReading {
  const { alpha } = settleComparison(options);
  const [pairs, fewest] = [candidate.length, fewestPairs(alpha)];
  if (pairs >= fewest) return { defined: true, ...compareScores(candidate, baseline, options) };
  return {
    defined: false,
    pairs,
    difference: meanOf(candidate) - meanOf(baseline),
    reason: `there are ${pairs} pairs, and with fewer than ${fewest} no outcome reaches ${alpha}`,
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
