import { clusteredMeanInterval } from './clustered-mean-interval.ts';
import type { Estimate } from './estimate.ts';

/**
 * How far skewness moves the ends of an interval of a mean, towards the long tail: the first Edgeworth term of a
 * studentized mean turned round (Hall 1983). A few values seldom show all of a long tail, so the mean is less sure on
 * that side. Values come in clusters, of which the totals are enough.
 *
 * @example
 * ```ts
 * skewnessShift({ sums: [0, 0, 0, 0, 0, 0, 0, 1], sizes: [1, 1, 1, 1, 1, 1, 1, 1] }).value // => 0.20350099
 * skewnessShift({ sums: [-1, 0, 1], sizes: [1, 1, 1] }).value // => 0
 * skewnessShift({ sums: [1, 1, 1], sizes: [1, 1, 1] }).defined // => false
 * ```
 */
export function skewnessShift(
  totals: { sums: ArrayLike<number>; sizes: ArrayLike<number> },
  { confidence = 0.95 }: { confidence?: number } = {},
): Estimate<{ value: number }> {
  const interval = clusteredMeanInterval(totals, { confidence });
  if (!interval.defined) return interval;
  const { value: mean, high, standardError } = interval;
  const deviations = Array.from(
    totals.sums,
    (sum, cluster) => sum - mean * (totals.sizes[cluster] as number),
  );
  // Skewness over the root of the number of clusters, which is all that is needed of it.
  const skewness = powers(deviations, 3) / powers(deviations, 2) ** 1.5;
  const t = (high - mean) / standardError;
  return { defined: true, value: (standardError * skewness * (2 * t ** 2 + 1)) / 6 };
}

function powers(values: readonly number[], exponent: number): number {
  return values.reduce((sum, value) => sum + value ** exponent, 0);
}
