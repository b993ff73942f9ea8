import { agreementWeights } from './agreement-weights.ts';
import { type Agreement, chanceCorrected } from './chance-corrected.ts';
import type { AgreementOptions } from './fleiss-kappa.ts';
import { countRatings, type RatingCounts, requireCounts } from './rating-counts.ts';
import { codeRatings, type RatingTable } from './ratings.ts';

/**
 * Brennan-Prediger agreement (Randolph's free-marginal kappa for several raters): chance gives
 * every category of the scale the same share.
 *
 * @example
 * ```ts
 * brennanPrediger([['a', 'b', 'a', 'a'], ['a', 'b', 'b', 'a']]).value // => 0.5
 * ```
 */
export function brennanPrediger(
  ratings: RatingTable,
  { weights = 'none', categories, frequencies }: AgreementOptions = {},
): Agreement {
  const coded = codeRatings(ratings, { categories, frequencies });
  const credits = agreementWeights(coded.categories.length, coded.positions, weights);
  return chanceCorrected(countRatings(coded), credits, evenShares, frequencies);
}

/**
 * Brennan-Prediger agreement from counts: one row per item, one column per category.
 *
 * @example
 * ```ts
 * brennanPredigerFromCounts([[3, 0], [1, 2], [0, 3]]).value // => 0.5555555555555556
 * ```
 */
export function brennanPredigerFromCounts(counts: RatingCounts): Agreement {
  requireCounts(counts);
  const credits = agreementWeights(counts[0]?.length ?? 0, undefined, 'none');
  return chanceCorrected(counts, credits, evenShares);
}

function evenShares(shares: readonly number[], weights: readonly (readonly number[])[]): number {
  return weights.flat().reduce((sum, weight) => sum + weight, 0) / shares.length ** 2;
}
