import { type ClusterLabel, type ClusterTotals, clusterTotals } from './clusters.ts';
import { normalQuantile } from './normal.ts';
import { requireBetween, requireCount, requireLevel } from './require-between.ts';
import { requireSameLength, requireSample } from './require-sample.ts';
import { studentTQuantile } from './student-t.ts';
import { type Interval, wilsonInterval } from './wilson-interval.ts';

export interface ClusteredRate extends Interval {
  readonly value: number;
  /** How many independent outcomes would leave this much uncertainty. */
  readonly effectiveSize: number;
}

/**
 * Wilson interval for a rate whose outcomes come in clusters: as many outcomes as their clustered spread is worth, and
 * Student's t for few clusters. Without clusters and with outcomes of 0 and 1 it is the usual Wilson interval.
 *
 * @example
 * ```ts
 * const passed = [1, 1, 1, 0, 0, 1, 1, 1, 1];
 * const families = ['a', 'a', 'a', 'b', 'b', 'c', 'c', 'c', 'd'];
 * const rate = clusteredWilsonInterval(passed, families);
 * rate.effectiveSize // => 3.126838235
 * rate.low // => 0.12146478
 * clusteredWilsonInterval([0.2, 1.4]) // throws RangeError
 * ```
 */
export function clusteredWilsonInterval(
  outcomes: ArrayLike<number>,
  clusters: readonly ClusterLabel[] = Array.from(outcomes, (_, row) => row),
  { confidence = 0.95 }: { confidence?: number } = {},
): ClusteredRate {
  requireSample(outcomes, 'The outcomes of a rate', 1);
  requireLevel(confidence, 'The confidence');
  for (const outcome of Array.from(outcomes)) requireBetween(outcome, 'An outcome', [0, 1]);
  const totals = clusterTotals(outcomes, clusters);
  const size = outcomes.length;
  const value = totals.sums.reduce(add, 0) / size;
  const isBinary = Array.from(outcomes).every((outcome) => outcome === 0 || outcome === 1);
  if (isBinary && totals.sums.length === size) {
    const plain = wilsonInterval(Math.round(value * size), size, { confidence });
    return { value, ...plain, effectiveSize: size };
  }
  return rateOf(totals, { confidence, most: isBinary ? size : Infinity });
}

/**
 * The same for outcomes of 0 and 1 of which only the totals of clusters were kept, as from a log too long to hold.
 *
 * @example
 * ```ts
 * const rate = clusteredWilsonFromTotals({ sums: [3, 0, 3, 1], sizes: [3, 2, 3, 1] });
 * rate.effectiveSize // => 3.126838235
 * rate.low // => 0.12146478
 * ```
 */
export function clusteredWilsonFromTotals(
  { sums, sizes }: { sums: ArrayLike<number>; sizes: ArrayLike<number> },
  { confidence = 0.95 }: { confidence?: number } = {},
): ClusteredRate {
  requireTotals({ sums, sizes });
  requireLevel(confidence, 'The confidence');
  const totals = { sums: Float64Array.from(sums), sizes: Float64Array.from(sizes) };
  return rateOf(totals, { confidence, most: totals.sizes.reduce(add, 0) });
}

function requireTotals({ sums, sizes }: { sums: ArrayLike<number>; sizes: ArrayLike<number> }) {
  requireSample(sums, 'The sums of clusters', 1);
  requireSameLength(sums, sizes, ['The sums of clusters', 'their sizes']);
  for (const [cluster, size] of Array.from(sizes).entries()) {
    requireCount(size, `The size of cluster ${cluster}`, 1);
    requireBetween(sums[cluster] as number, `The sum of cluster ${cluster}`, [0, size]);
  }
}

function rateOf(
  totals: ClusterTotals,
  { confidence, most }: { confidence: number; most: number },
): ClusteredRate {
  const value = totals.sums.reduce(add, 0) / totals.sizes.reduce(add, 0);
  const effectiveSize = effectiveSizeOf(totals, { value, most });
  return {
    value,
    ...wilsonOf(value, effectiveSize, multiplier(totals, confidence)),
    effectiveSize,
  };
}

// No spread between clusters says as much as one outcome a cluster, not as much as infinitely many.
function effectiveSizeOf(
  { sums, sizes }: ClusterTotals,
  { value, most }: { value: number; most: number },
): number {
  const count = sums.length;
  const deviations = sums.map((sum, at) => sum - value * (sizes[at] as number));
  const squares = deviations.reduce((total, deviation) => total + deviation ** 2, 0);
  if (squares < 1e-18 || count < 2) return effectiveClusters(sizes);
  const variance = (squares * count) / (count - 1) / sizes.reduce(add, 0) ** 2;
  return Math.min((value * (1 - value)) / variance, most);
}

function multiplier({ sizes }: ClusterTotals, confidence: number): number {
  const level = (1 + confidence) / 2;
  const degrees = Math.max(1, effectiveClusters(sizes) - 1);
  return degrees > 1e6 ? normalQuantile(level) : studentTQuantile(level, degrees);
}

// Kish: clusters of unequal size are worth fewer of equal size.
function effectiveClusters(sizes: Float64Array): number {
  return sizes.reduce(add, 0) ** 2 / sizes.reduce((total, size) => total + size * size, 0);
}

/** Wilson's interval for a share of as many outcomes as its uncertainty is worth, whole or not. */
export function wilsonOf(share: number, size: number, z: number): Interval {
  const shrink = 1 + (z * z) / size;
  const centre = (share + (z * z) / (2 * size)) / shrink;
  const spread = (share * (1 - share)) / size + ((z / size) * z) / (4 * size);
  const half = (z * Math.sqrt(spread)) / shrink;
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

function add(total: number, value: number): number {
  return total + value;
}
