import { type Estimate, inestimable } from './estimate.ts';
import type { RatingCounts } from './rating-counts.ts';

/** An agreement coefficient (observed - expected) / (1 - expected). */
export type Agreement = Estimate<{
  value: number;
  observed: number;
  expected: number;
  /** Items with at least two ratings. */
  items: number;
}>;

/** Chance agreement from the category shares. */
export type ChanceModel = (
  shares: readonly number[],
  weights: readonly (readonly number[])[],
) => number;

/**
 * The common frame of Fleiss' kappa, Gwet's AC and Brennan-Prediger for any number of raters and
 * missing ratings (Gwet, Handbook of Inter-Rater Reliability, 2014): only the chance model differs.
 */
export function chanceCorrected(
  counts: RatingCounts,
  weights: readonly (readonly number[])[],
  chance: ChanceModel,
  frequencies?: readonly number[],
): Agreement {
  const groups = counts.map((cells, index) => ({ cells, times: frequencies?.[index] ?? 1 }));
  const rated = groups.filter(({ cells }) => sum(cells) >= 1);
  const paired = groups.filter(({ cells }) => sum(cells) >= 2);
  const items = itemsOf(paired);
  if (items === 0) return inestimable('No item was rated by two raters.');
  const shares = categoryShares(rated);
  if (shares.filter((share) => share > 0).length < 2) {
    return inestimable(
      `All ${itemsOf(rated)} rated items fall in one category, so agreement beyond chance cannot be seen.`,
    );
  }
  const observed =
    sum(paired.map(({ cells, times }) => times * pairAgreement(cells, weights))) / items;
  const expected = chance(shares, weights);
  return {
    defined: true,
    // Rounding must not carry perfect agreement past 1.
    value: Math.min(1, (observed - expected) / (1 - expected)),
    observed,
    expected,
    items,
  };
}

/** Items that were rated alike, and how many of them there are. */
interface RatedAlike {
  readonly cells: readonly number[];
  readonly times: number;
}

function itemsOf(groups: readonly RatedAlike[]): number {
  return sum(groups.map(({ times }) => times));
}

function categoryShares(rated: readonly RatedAlike[]): number[] {
  const categories = [...(rated[0]?.cells ?? []).keys()];
  const items = itemsOf(rated);
  return categories.map(
    (category) =>
      sum(rated.map(({ cells, times }) => (times * (cells[category] as number)) / sum(cells))) /
      items,
  );
}

function pairAgreement(cells: readonly number[], weights: readonly (readonly number[])[]): number {
  const raters = sum(cells);
  const agreeing = cells.map((count, category) => {
    const credit = sum(
      cells.map((other, column) => other * (weights[category]?.[column] as number)),
    );
    return count * (credit - 1);
  });
  return sum(agreeing) / (raters * (raters - 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
