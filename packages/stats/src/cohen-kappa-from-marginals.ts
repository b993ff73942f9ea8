import { type Estimate, inestimable } from './estimate.ts';
import { requireCount } from './require-between.ts';
import { requireList, requireSameLength } from './require-sample.ts';

/**
 * Unweighted Cohen's kappa of two raters when only their marginals and the number of disagreements are known: how many
 * items each put in each category, and on how many they differ. It does not ask whether such a table exists.
 *
 * @example
 * ```ts
 * cohenKappaFromMarginals([20, 10], [21, 9], 3).value // => 0.7692307692307693
 * cohenKappaFromMarginals([30, 0], [30, 0], 0).defined // => false
 * ```
 */
export function cohenKappaFromMarginals(
  first: readonly number[],
  second: readonly number[],
  disagreements: number,
): Estimate<{ value: number; observed: number; expected: number; items: number }> {
  requireList(first, 'The marginals of the first rater');
  requireList(second, 'The marginals of the second rater');
  requireSameLength(first, second, ['The first rater', 'the second']);
  for (const count of [...first, ...second]) requireCount(count, 'A marginal', 0);
  requireCount(disagreements, 'The number of disagreements', 0);
  const items = sum(first);
  if (items !== sum(second) || disagreements > items) {
    throw new RangeError(
      `The raters judged ${items} and ${sum(second)} items and differ on ${disagreements}; that is no table.`,
    );
  }
  if (items === 0) return inestimable('No item was rated by both raters.');
  const observed = 1 - disagreements / items;
  const expected = sum(first.map((count, at) => count * (second[at] as number))) / items ** 2;
  if (1 - expected < 1e-12) {
    return inestimable(
      `Both raters gave all ${items} items the same category, so agreement beyond chance cannot be seen.`,
    );
  }
  return {
    defined: true,
    value: (observed - expected) / (1 - expected),
    observed,
    expected,
    items,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
