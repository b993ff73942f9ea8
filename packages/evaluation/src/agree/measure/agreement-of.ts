import type { RaterComparison } from '@tenacious-bench/schema';
import type { Rating, RatingTable } from '@tenacious-bench/stats';
import { agreementNotes } from './agreement-notes.ts';
import { agreementStatistics } from './agreement-statistics.ts';
import { confusionOf } from './confusion-of.ts';
import { skewOf } from './skew-of.ts';

/** What the ratings are and how intervals are made. */
export type AgreementOptions = {
  /** What a difference of two values means. @default 'ordinal' where all values are numbers, else 'nominal' */
  readonly scale?: RaterComparison['scale'];
  /** Every value that could be given, in order. @default those that were */
  readonly categories?: readonly Rating[];
  /** The family of each item: kin are resampled together. @default each its own */
  readonly families?: readonly string[];
  /** @default 0.95 */
  readonly confidence?: number;
  /** @default 2000 */
  readonly resamples?: number;
  /** @default 0 */
  readonly seed?: number | string;
};

/** How far raters agree on one dimension. */
export type MeasuredDimension = Pick<
  RaterComparison,
  'scale' | 'items' | 'missing' | 'statistics' | 'confusion' | 'skew'
> & { readonly notes: readonly string[] };

/**
 * How far two raters or more agree: a row a rater, null where one could not say. Kappa and the share of agreement have
 * large-sample intervals, everything else those of a seeded bootstrap over items, or over families where items are kin.
 * What the ratings cannot support is undefined, with the reason.
 *
 * @example
 * ```ts
 * const [anna, ben] = [[0, 1, 2, 3, 3, 2, 1, null], [0, 1, 2, 3, 2, 2, 1, 1]];
 * const { items, missing, statistics, confusion } = agreementOf([anna, ben]);
 * [items, missing] // => [7, 1]
 * statistics.kappa.value // => 0.8055555555555554
 * statistics.alpha.value // => 0.9292517006802721
 * confusion.counts[3] // => [0, 0, 1, 1]
 * agreementOf([[3, 3, 3], [3, 2, 3]]).statistics.kappa.reason // => 'a rater gave all 3 items the value 3'
 * ```
 */
export function agreementOf(
  ratings: RatingTable,
  options: AgreementOptions = {},
): MeasuredDimension {
  const plan = planOf(ratings, options);
  // An item that one rater left out still says how often values are given, as in irrCAC.
  const rated = ratedItems(ratings);
  const kept = ratings.map((row) => rated.map((item) => row[item] ?? null));
  const families = plan.families && rated.map((item) => plan.families?.[item] ?? '');
  const whole = rated.filter((item) => ratings.every((row) => row[item] !== null)).length;
  const statistics = agreementStatistics(kept, { ...plan, families });
  const skew = skewOf(kept);
  const confusion = confusionOf(kept, plan.categories);
  return {
    scale: plan.scale,
    items: whole,
    missing: rated.length - whole,
    statistics,
    ...(confusion && { confusion }),
    ...(skew && { skew }),
    notes: agreementNotes({ statistics, skew, items: whole, families }),
  };
}

/** Options with nothing left open. */
export type AgreementPlan = Required<Omit<AgreementOptions, 'families'>> & {
  readonly families: readonly string[] | undefined;
};

function planOf(
  ratings: RatingTable,
  { scale, categories, families, confidence = 0.95, resamples = 2000, seed = 0 }: AgreementOptions,
): AgreementPlan {
  const given = [...new Set(ratings.flat())].filter((rating) => rating !== null);
  const isNumeric = given.every((rating) => typeof rating === 'number');
  const [items = 0] = ratings.map(({ length }) => length);
  if (families !== undefined && families.length !== items)
    throw new RangeError(
      `${families.length} families are given for ${items} items: each item has one`,
    );
  return {
    scale: scale ?? (isNumeric ? 'ordinal' : 'nominal'),
    categories: withGiven(categories ?? [], given),
    families: new Set(families).size < items ? families : undefined,
    confidence,
    resamples,
    seed,
  };
}

// A scorer grades between the steps that people have.
function withGiven(categories: readonly Rating[], given: readonly Rating[]): readonly Rating[] {
  const more = given.filter((rating) => !categories.includes(rating));
  if (more.length === 0) return categories;
  const all = [...categories, ...more];
  return all.every((rating) => typeof rating === 'number') || categories.length === 0
    ? all.sort((one, other) => (one < other ? -1 : 1))
    : all;
}

function ratedItems(ratings: RatingTable): number[] {
  const [first = []] = ratings;
  return [...first.keys()].filter((item) => ratings.some((row) => row[item] !== null));
}
