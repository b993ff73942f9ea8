import { type Estimate, inestimable } from './estimate.ts';
import { codeRatings, type Rating, type RatingTable } from './ratings.ts';

/** What a difference between two ratings means. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

export interface AlphaOptions {
  /** @default 'nominal' */
  metric?: AlphaMetric;
  /** The whole scale, in order; needed for labels under any metric but nominal. */
  categories?: readonly Rating[];
  /** How many items each column stands for, where many were rated alike. @default one each */
  frequencies?: readonly number[];
}

/** Krippendorff's alpha, 1 - observed / expected disagreement. */
export type Alpha = Estimate<{
  value: number;
  observedDisagreement: number;
  expectedDisagreement: number;
  /** Ratings of items that at least two raters rated. */
  pairable: number;
}>;

/**
 * Krippendorff's alpha for any number of raters (a row each), any scale, and missing ratings as
 * null.
 *
 * @example
 * ```ts
 * const ratings = [[1, 2, 3, 3, null], [1, 2, 3, 2, 1], [null, 2, 3, 3, 1]];
 * krippendorffAlpha(ratings).value // => 0.7857142857142857
 * krippendorffAlpha(ratings, { metric: 'interval' }).value // => 0.896551724137931
 * krippendorffAlpha([[2, 2], [2, 2]]).defined // => false
 * ```
 */
export function krippendorffAlpha(
  ratings: RatingTable,
  { metric = 'nominal', categories, frequencies }: AlphaOptions = {},
): Alpha {
  const coded = codeRatings(ratings, { categories, frequencies });
  const units = pairableUnits(coded.rows, coded.items, frequencies);
  const totals = totalsOf(units, coded.categories.length);
  const pairable = totals.reduce((sum, count) => sum + count, 0);
  if (pairable === 0) return inestimable('No item was rated by two raters.');
  const difference = differenceOf(metric, totals, coded.positions);
  const expectedDisagreement = expectedOf(totals, pairable, difference);
  if (expectedDisagreement === 0) {
    return inestimable(
      `All ${pairable} ratings are the same, so agreement beyond chance cannot be seen.`,
    );
  }
  const observedDisagreement = observedOf(units, pairable, difference);
  return {
    defined: true,
    value: 1 - observedDisagreement / expectedDisagreement,
    observedDisagreement,
    expectedDisagreement,
    pairable,
  };
}

/** Squared difference of two category numbers under a metric. */
type Difference = (first: number, second: number) => number;

function differenceOf(
  metric: AlphaMetric,
  totals: readonly number[],
  positions: readonly number[] | undefined,
): Difference {
  if (metric === 'nominal') return (first, second) => (first === second ? 0 : 1);
  if (positions === undefined) {
    throw new TypeError(`The ${metric} metric needs an order; list the labels in \`categories\`.`);
  }
  const at = (code: number) => positions[code] as number;
  switch (metric) {
    case 'ordinal':
      return ordinalDifference(totals, positions);
    case 'interval':
      return (first, second) => (at(first) - at(second)) ** 2;
    case 'ratio':
      if (positions.some((position) => position < 0)) {
        throw new RangeError(
          'A rating is below 0; the ratio metric needs a scale that starts at 0.',
        );
      }
      return (first, second) =>
        first === second ? 0 : ((at(first) - at(second)) / (at(first) + at(second))) ** 2;
    default:
      metric satisfies never;
      throw new RangeError(
        `The metric is '${metric}'; known are nominal, ordinal, interval, ratio.`,
      );
  }
}

// Ranks by how many ratings lie between the two categories, half of each end included.
function ordinalDifference(totals: readonly number[], positions: readonly number[]): Difference {
  const order = [...positions.keys()].sort(
    (a, b) => (positions[a] as number) - (positions[b] as number),
  );
  const middle = new Array<number>(totals.length).fill(0);
  let below = 0;
  for (const code of order) {
    middle[code] = below + (totals[code] as number) / 2;
    below += totals[code] as number;
  }
  return (first, second) => ((middle[first] as number) - (middle[second] as number)) ** 2;
}

/** The ratings of an item, and how many items were rated so. */
interface Unit {
  readonly codes: readonly number[];
  readonly times: number;
}

function pairableUnits(
  rows: readonly Int32Array[],
  items: number,
  frequencies: readonly number[] | undefined,
): Unit[] {
  const units = Array.from({ length: items }, (_, item) => ({
    codes: rows.map((row) => row[item] as number).filter((code) => code >= 0),
    times: frequencies?.[item] ?? 1,
  }));
  return units.filter(({ codes }) => codes.length >= 2);
}

function totalsOf(units: readonly Unit[], categories: number): number[] {
  const totals = new Array<number>(categories).fill(0);
  for (const { codes, times } of units) {
    for (const code of codes) totals[code] = (totals[code] as number) + times;
  }
  return totals;
}

function observedOf(units: readonly Unit[], pairable: number, difference: Difference): number {
  let sum = 0;
  for (const { codes, times } of units) {
    const pairs = codes.flatMap((first) => codes.map((second) => difference(first, second)));
    sum += (times * pairs.reduce((total, gap) => total + gap, 0)) / (codes.length - 1);
  }
  return sum / pairable;
}

function expectedOf(totals: readonly number[], pairable: number, difference: Difference): number {
  let sum = 0;
  for (const [first, count] of totals.entries()) {
    for (const [second, other] of totals.entries()) {
      sum += count * other * difference(first, second);
    }
  }
  return sum / (pairable * (pairable - 1));
}
