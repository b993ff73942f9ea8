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
  /** Who parts, each comparison by the ids of its raters. */
  readonly raters: readonly (readonly string[])[];
  /** Which values meet which, whoever gave them, over all these pairs, the commonest first. */
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
 * const confusion = { categories: [1, 2, 3], counts: [[5, 3, 0], [1, 4, 1], [0, 0, 6]] };
 * const comparison = { dimension: 'tone', raters: ['anna', 'ben'], met: false, confusion };
 * const [{ raters, confused }] = planRevision({ comparisons: [comparison] });
 * raters // => [['anna', 'ben']]
 * confused // => [{ values: [1, 2], items: 4 }, { values: [2, 3], items: 1 }]
 * ```
 */
export function planRevision(
  { comparisons }: Pick<MeasuredAgreement, 'comparisons'>,
  { rubric }: { readonly rubric?: Rubric } = {},
): Revision[] {
  const short = comparisons.filter(({ met }) => !met);
  const dimensions = [...new Set(short.map(({ dimension }) => dimension))];
  return dimensions.map((dimension) => {
    const own = short.filter((comparison) => comparison.dimension === dimension);
    return {
      dimension,
      raters: own.map(({ raters }) => raters),
      confused: confusedValues(own),
      clauses: rubric?.dimensions.find(({ id }) => id === dimension)?.clauses ?? [],
    };
  });
}

function confusedValues(comparisons: readonly RaterComparison[]): Revision['confused'] {
  const found = new Map<string, Revision['confused'][number]>();
  for (const { confusion } of comparisons) {
    for (const { values, items } of confusedPairs(confusion)) {
      const name = JSON.stringify(values);
      found.set(name, { values, items: items + (found.get(name)?.items ?? 0) });
    }
  }
  return [...found.values()].sort((one, other) => other.items - one.items);
}

// That one says 1 where the other says 2 is the same confusion as the other way round.
function confusedPairs(confusion: RaterComparison['confusion']): Revision['confused'] {
  if (confusion === undefined) return [];
  const { categories, counts } = confusion;
  const pairs = categories.flatMap((one, row) =>
    categories.slice(row + 1).map((other, further) => {
      const column = row + 1 + further;
      const items = (counts[row]?.[column] ?? 0) + (counts[column]?.[row] ?? 0);
      return { values: [one, other] as const, items };
    }),
  );
  return pairs.filter(({ items }) => items > 0);
}
