import { type AgreementWeights, agreementWeights } from './agreement-weights.ts';
import { type Estimate, inestimable } from './estimate.ts';
import { normalQuantile } from './normal.ts';
import { pairTable, requireTable } from './pair-table.ts';
import type { Rating } from './ratings.ts';
import { requireLevel } from './require-between.ts';
import { requireOneOf } from './require-one-of.ts';

export interface KappaOptions {
  /** @default 'none' */
  weights?: AgreementWeights;
  /** Confidence of the large-sample interval. @default 0.95 */
  confidence?: number;
}

export interface RatedKappaOptions extends KappaOptions {
  /** The whole scale, in order; needed for weighted labels. */
  categories?: readonly Rating[];
  /** What to do with items that one rater skipped. @default 'refuse' */
  missing?: 'refuse' | 'drop';
  /** How many items each column stands for, where many were rated alike. @default one each */
  frequencies?: readonly number[];
}

/** Kappa with its large-sample error (Fleiss, Cohen & Everitt 1969). */
export type Kappa = Estimate<{
  value: number;
  standardError: number;
  low: number;
  high: number;
  /** Observed and chance agreement, weighted. */
  observed: number;
  expected: number;
  items: number;
}>;

/**
 * Cohen's kappa of two raters. Constant or missing ratings give a reason, never a 1.
 *
 * @example
 * ```ts
 * cohenKappa([1, 2, 3, 3, 1], [1, 2, 3, 2, 1]).value // => 0.7058823529411765
 * cohenKappa([1, 2, 3, 3, 1], [1, 2, 3, 2, 1], { weights: 'quadratic' }).value // => 0.8571428571428572
 * cohenKappa(['pass', 'pass'], ['pass', 'pass']).defined // => false
 * ```
 */
export function cohenKappa(
  first: readonly (Rating | null)[],
  second: readonly (Rating | null)[],
  {
    categories,
    missing = 'refuse',
    frequencies,
    weights = 'none',
    confidence = 0.95,
  }: RatedKappaOptions = {},
): Kappa {
  requireOneOf(missing, 'The rule for missing ratings', ['refuse', 'drop']);
  const pairs = pairTable(first, second, { categories, missing, frequencies });
  if (!pairs.defined) return pairs;
  return kappaOf(
    pairs.table,
    agreementWeights(pairs.table.length, pairs.positions, weights),
    confidence,
  );
}

/**
 * Cohen's kappa from a square table of counts: rows are the first rater's categories, columns the
 * second's, both in the order of the scale.
 *
 * @example
 * ```ts
 * cohenKappaFromTable([[20, 5], [10, 15]]).value // => 0.4
 * cohenKappaFromTable([[118, 5], [2, 0]]).value // => -0.023391812865
 * ```
 */
export function cohenKappaFromTable(
  table: readonly (readonly number[])[],
  { weights = 'none', confidence = 0.95 }: KappaOptions = {},
): Kappa {
  requireTable(table);
  return kappaOf(table, agreementWeights(table.length, [...table.keys()], weights), confidence);
}

function kappaOf(
  table: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
  confidence: number,
): Kappa {
  requireLevel(confidence, 'The confidence');
  const items = sum(table.flat());
  if (items === 0) return inestimable('No item was rated by both raters.');
  const shares = table.map((row) => row.map((count) => count / items));
  const rows = shares.map(sum);
  const columns = shares.map((_, column) => sum(shares.map((row) => row[column] as number)));
  const observed = weighted(weights, (row, column) => shares[row]?.[column] as number);
  const expected = weighted(
    weights,
    (row, column) => (rows[row] as number) * (columns[column] as number),
  );
  if (1 - expected < 1e-12) {
    return inestimable(
      `Both raters gave all ${items} items the same category, so agreement beyond chance cannot be seen.`,
    );
  }
  // Rounding must not carry perfect agreement past 1.
  const value = Math.min(1, (observed - expected) / (1 - expected));
  const variance = varianceOf({ shares, rows, columns, weights, value, expected });
  const standardError = Math.sqrt(Math.max(0, variance) / items);
  const half = normalQuantile((1 + confidence) / 2) * standardError;
  return {
    defined: true,
    value,
    standardError,
    low: Math.max(-1, value - half),
    high: Math.min(1, value + half),
    observed,
    expected,
    items,
  };
}

interface Moments {
  readonly shares: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly weights: readonly (readonly number[])[];
  readonly value: number;
  readonly expected: number;
}

function varianceOf({ shares, rows, columns, weights, value, expected }: Moments): number {
  const rowCredit = weights.map((credits) =>
    sum(credits.map((w, c) => w * (columns[c] as number))),
  );
  const columnCredit = weights.map((_, column) =>
    sum(weights.map((credits, r) => (credits[column] as number) * (rows[r] as number))),
  );
  let spread = 0;
  for (const [row, cells] of shares.entries()) {
    for (const [column, share] of cells.entries()) {
      const margin = (rowCredit[row] as number) + (columnCredit[column] as number);
      spread += share * ((weights[row]?.[column] as number) - margin * (1 - value)) ** 2;
    }
  }
  return (spread - (value - expected * (1 - value)) ** 2) / (1 - expected) ** 2;
}

function weighted(
  weights: readonly (readonly number[])[],
  share: (row: number, column: number) => number,
): number {
  return sum(weights.flatMap((credits, row) => credits.map((w, column) => w * share(row, column))));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
