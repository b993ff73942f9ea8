import type { RaterComparison } from '@tenacious-bench/schema';
import type { Rating, RatingTable } from '@tenacious-bench/stats';

/** How uneven labels are, over all raters and, for two, between them. */
export function skewOf(ratings: RatingTable): RaterComparison['skew'] {
  const given = ratings.map((row) => row.filter((rating) => rating !== null));
  const all = sharesOf(given.flat());
  if (all.size === 0) return undefined;
  const [first, second] = given.map(sharesOf);
  const isPair = ratings.length === 2 && first !== undefined && second !== undefined;
  return {
    largestShare: Math.max(...all.values()),
    ...(isPair && { bias: distance(first, second, [...all.keys()]) }),
  };
}

function sharesOf(ratings: readonly Rating[]): Map<Rating, number> {
  const counts = new Map<Rating, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return new Map([...counts].map(([rating, count]) => [rating, count / ratings.length]));
}

function distance(
  first: ReadonlyMap<Rating, number>,
  second: ReadonlyMap<Rating, number>,
  ratings: readonly Rating[],
): number {
  const gaps = ratings.map((rating) =>
    Math.abs((first.get(rating) ?? 0) - (second.get(rating) ?? 0)),
  );
  // Rounding must not carry two raters with nothing in common past 1.
  return Math.min(1, gaps.reduce((sum, gap) => sum + gap, 0) / 2);
}
