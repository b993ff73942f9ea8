import type {
  MeasuredAgreement,
  RaterComparison,
  Rubric,
  RubricDimension,
} from '@tenacious-bench/schema';
import type { Rating } from '@tenacious-bench/stats';

/** What to change in a rubric on whose words raters part. */
export type Revision = {
  readonly dimension: string;
  readonly raters: readonly string[];
  readonly threshold: RaterComparison['threshold'];
  /** What was reached, or why there is no value. */
  readonly reached: RaterComparison['statistics']['kappa'];
  /** Which values meet which, whoever gave them, the commonest first. */
  readonly confused: readonly {
    readonly values: readonly [Rating, Rating];
    readonly items: number;
  }[];
  /** The words that raters read differently. */
  readonly clauses: RubricDimension['clauses'];
};

/**
 * The dimensions whose labels fall short, what is confused there most, and the clauses to revise. After that the rubric
 * gets a new version, and the outputs that were disagreed about are judged again.
 *
 * @example
 * ```ts
 * const low = { defined: true, value: 0.4, low: 0.1, high: 0.7 };
 * const threshold = { statistic: 'alpha', bound: 'value', least: 0.8 };
 * const confusion = { categories: [1, 2, 3], counts: [[5, 3, 0], [1, 4, 1], [0, 0, 6]] };
 * const comparison = { dimension: 'tone', raters: ['anna', 'ben'], statistics: { alpha: low }, threshold, met: false, confusion };
 * const [{ confused }] = planRevision({ comparisons: [comparison] });
 * confused // => [{ values: [1, 2], items: 4 }, { values: [2, 3], items: 1 }]
 * ```
 */
export function planRevision(
  { comparisons }: Pick<MeasuredAgreement, 'comparisons'>,
  { rubric }: { readonly rubric?: Rubric } = {},
): Revision[] {
  return comparisons
    .filter(({ met }) => !met)
    .map(({ dimension, raters, threshold, statistics, confusion }) => ({
      dimension,
      raters,
      threshold,
      reached: statistics[threshold.statistic],
      confused: confusedValues(confusion),
      clauses: rubric?.dimensions.find(({ id }) => id === dimension)?.clauses ?? [],
    }));
}

// That one says 1 where the other says 2 is the same confusion as the other way round.
function confusedValues(confusion: RaterComparison['confusion']): Revision['confused'] {
  if (confusion === undefined) return [];
  const { categories, counts } = confusion;
  const found = categories.flatMap((one, row) =>
    categories.slice(row + 1).map((other, further) => {
      const column = row + 1 + further;
      const items = (counts[row]?.[column] ?? 0) + (counts[column]?.[row] ?? 0);
      return { values: [one, other] as const, items };
    }),
  );
  return found.filter(({ items }) => items > 0).sort((one, other) => other.items - one.items);
}
