import { requireCount } from './require-between.ts';
import { requireList } from './require-sample.ts';

/** One judgement: a number, a label, or yes/no. */
export type Rating = number | string | boolean;

/** One row per rater, one column per item; null where that rater skipped the item. */
export type RatingTable = readonly (readonly (Rating | null)[])[];

export interface CodedRatings {
  readonly categories: readonly Rating[];
  /** Category numbers per rater; -1 for a missing rating. */
  readonly rows: readonly Int32Array[];
  readonly items: number;
  /** Where each category lies on its scale, when it has one. */
  readonly positions: readonly number[] | undefined;
}

/**
 * Replaces ratings by category numbers. Numbers lie on their own scale; labels only have an order
 * when the caller lists the `categories`.
 */
export function codeRatings(
  ratings: RatingTable,
  {
    categories,
    frequencies,
  }: {
    categories?: readonly Rating[] | undefined;
    frequencies?: readonly number[] | undefined;
  } = {},
): CodedRatings {
  requireShape(ratings);
  requireFrequencies(frequencies, ratings[0]?.length ?? 0);
  const scale = categories ? requireDistinct(categories) : categoriesOf(ratings);
  const codes = new Map(scale.map((category, code) => [category, code]));
  const rows = ratings.map((row, rater) =>
    Int32Array.from(row, (rating, item) => codeOf(rating, codes, `Rating [${rater}][${item}]`)),
  );
  const positions = scale.every((category) => typeof category === 'number')
    ? scale
    : categories?.map((_, code) => code);
  return { categories: scale, rows, items: rows[0]?.length ?? 0, positions };
}

// One count for each item.
function requireFrequencies(frequencies: readonly number[] | undefined, items: number): void {
  if (frequencies === undefined) return;
  requireList(frequencies, 'The frequencies');
  if (frequencies.length !== items) {
    throw new RangeError(
      `There are ${frequencies.length} frequencies for ${items} items; each item needs one.`,
    );
  }
  for (const [item, times] of frequencies.entries()) {
    requireCount(times, `The frequency of item ${item}`, 0);
  }
}

function requireShape(ratings: RatingTable): void {
  requireList(ratings, 'The ratings');
  if (ratings.length < 2) {
    throw new RangeError(`There are ${ratings.length} raters; agreement needs at least 2.`);
  }
  for (const [rater, row] of ratings.entries()) {
    requireList(row, `The ratings of rater ${rater}`);
    if (row.length === 0 || row.length !== ratings[0]?.length) {
      throw new RangeError(
        `Rater ${rater} has ${row.length} ratings and rater 0 has ${ratings[0]?.length}; every rater needs one entry per item, null where missing.`,
      );
    }
  }
}

function categoriesOf(ratings: RatingTable): Rating[] {
  const seen = [...new Set(ratings.flat())].filter((rating) => rating !== null);
  for (const rating of seen) requireRating(rating);
  if (new Set(seen.map((rating) => typeof rating)).size > 1) {
    throw new TypeError('The ratings mix numbers, labels or booleans; 1 and "1" would not match.');
  }
  return seen.sort((first, second) => (first < second ? -1 : 1));
}

function requireRating(rating: unknown): void {
  if (typeof rating === 'number' && !Number.isFinite(rating)) {
    throw new RangeError(`A rating is ${rating}; write a missing rating as null.`);
  }
  if (!['number', 'string', 'boolean'].includes(typeof rating)) {
    throw new TypeError(`A rating is ${typeof rating}; write a missing rating as null.`);
  }
}

function requireDistinct(categories: readonly Rating[]): readonly Rating[] {
  for (const category of categories) requireRating(category);
  if (categories.length === 0 || new Set(categories).size !== categories.length) {
    throw new RangeError(
      'The categories are empty or name one twice; ratings need one place each.',
    );
  }
  return categories;
}

function codeOf(rating: Rating | null, codes: Map<Rating, number>, name: string): number {
  if (rating === null) return -1;
  const code = codes.get(rating);
  if (code === undefined) {
    throw new RangeError(`${name} is ${String(rating)}, which is not one of the categories.`);
  }
  return code;
}
