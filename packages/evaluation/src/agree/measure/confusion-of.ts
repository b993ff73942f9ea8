import type { RaterComparison } from '@tenacious-bench/schema';
import type { Rating, RatingTable } from '@tenacious-bench/stats';

/** Which value of the first rater meets which of the second; for two raters only. */
export function confusionOf(
  ratings: RatingTable,
  categories: readonly Rating[],
): RaterComparison['confusion'] {
  const [first, second] = ratings;
  if (first === undefined || second === undefined || ratings.length > 2) return undefined;
  if (categories.length === 0) return undefined;
  const counts = categories.map((one) =>
    categories.map(
      (other) => first.filter((rating, item) => rating === one && second[item] === other).length,
    ),
  );
  return { categories: [...categories], counts };
}
