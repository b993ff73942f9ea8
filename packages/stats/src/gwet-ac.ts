import { type AgreementWeights, agreementWeights } from './agreement-weights.ts';
import { type Agreement, chanceCorrected } from './chance-corrected.ts';
import type { AgreementOptions } from './fleiss-kappa.ts';
import { countRatings } from './rating-counts.ts';
import { codeRatings, type RatingTable } from './ratings.ts';

/**
 * Gwet's AC1 for two or more raters, a row each; null marks a missing rating. Unlike kappa it stays
 * sensible when nearly everything falls in one category.
 *
 * @example
 * ```ts
 * gwetAc1([[1, 2, 3, 3, 1], [1, 2, 3, 2, 1]]).value // => 0.7014925373134329
 * ```
 */
export function gwetAc1(
  ratings: RatingTable,
  options: Omit<AgreementOptions, 'weights'> = {},
): Agreement {
  return gwetAc(ratings, 'none', options);
}

/**
 * Gwet's AC2: AC1 with partial credit for near misses on an ordered scale.
 *
 * @example
 * ```ts
 * gwetAc2([[1, 2, 3, 3, 1], [1, 2, 3, 2, 1]]).value // => 0.8529411764705881
 * gwetAc2([['low', 'high'], ['mid', 'high']], { categories: ['low', 'mid', 'high'] }).observed // => 0.875
 * ```
 */
export function gwetAc2(
  ratings: RatingTable,
  { weights = 'quadratic', ...options }: AgreementOptions = {},
): Agreement {
  return gwetAc(ratings, weights, options);
}

function gwetAc(
  ratings: RatingTable,
  weights: AgreementWeights,
  { categories, frequencies }: AgreementOptions,
): Agreement {
  const coded = codeRatings(ratings, { categories, frequencies });
  const credits = agreementWeights(coded.categories.length, coded.positions, weights);
  return chanceCorrected(countRatings(coded), credits, spreadOverScale, frequencies);
}

function spreadOverScale(
  shares: readonly number[],
  weights: readonly (readonly number[])[],
): number {
  const credit = weights.flat().reduce((sum, weight) => sum + weight, 0);
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  return (credit * spread) / (shares.length * (shares.length - 1));
}
