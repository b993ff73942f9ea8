import { type AgreementWeights, agreementWeights } from './agreement-weights.ts';
import { type Agreement, chanceCorrected } from './chance-corrected.ts';
import { countRatings, type RatingCounts, requireCounts } from './rating-counts.ts';
import { codeRatings, type Rating, type RatingTable } from './ratings.ts';

export interface AgreementOptions {
  /** @default 'none' */
  weights?: AgreementWeights;
  /** The whole scale, in order; needed for weighted labels and for categories nobody chose. */
  categories?: readonly Rating[];
  /** How many items each column stands for, where many were rated alike. @default one each */
  frequencies?: readonly number[];
}

/**
 * Fleiss' kappa of any number of raters (a row each); null marks a missing rating. With two raters
 * this is Scott's pi.
 *
 * @example
 * ```ts
 * fleissKappa([['a', 'b', 'a', 'a'], ['a', 'b', 'b', 'a'], ['a', 'b', 'a', null]]).value // => 0.625
 * fleissKappa([['a', 'a'], ['a', 'a']]).defined // => false
 * ```
 */
export function fleissKappa(
  ratings: RatingTable,
  { weights = 'none', categories, frequencies }: AgreementOptions = {},
): Agreement {
  const coded = codeRatings(ratings, { categories, frequencies });
  const credits = agreementWeights(coded.categories.length, coded.positions, weights);
  return chanceCorrected(countRatings(coded), credits, sharedMargins, frequencies);
}

/**
 * Fleiss' kappa from counts: one row per item, one column per category.
 *
 * @example
 * ```ts
 * fleissKappaFromCounts([[3, 0], [1, 2], [0, 3]]).value // => 0.55
 * ```
 */
export function fleissKappaFromCounts(counts: RatingCounts): Agreement {
  requireCounts(counts);
  const credits = agreementWeights(counts[0]?.length ?? 0, undefined, 'none');
  return chanceCorrected(counts, credits, sharedMargins);
}

function sharedMargins(shares: readonly number[], weights: readonly (readonly number[])[]): number {
  let expected = 0;
  for (const [row, credits] of weights.entries()) {
    for (const [column, credit] of credits.entries()) {
      expected += credit * (shares[row] as number) * (shares[column] as number);
    }
  }
  return expected;
}
