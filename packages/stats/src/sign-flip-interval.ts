import { type ClusterLabel, clusterTotals } from './clusters.ts';
import { type Estimate, inestimable } from './estimate.ts';
import { requireCount, requireLevel } from './require-between.ts';
import { requireSample } from './require-sample.ts';
import { nextSfc32, seedSfc32 } from './sfc32.ts';
import { tabulateSubsetSums } from './subset-sums.ts';

export interface SignFlipIntervalOptions {
  /** What names the cluster of each difference; without it each stands alone. */
  clusters?: readonly ClusterLabel[];
  /** @default 0.95 */
  confidence?: number;
  /** Random subsets when there are more than 14 clusters. @default 10000 */
  subsets?: number;
  /** Seed of the sfc32 stream for random subsets. @default 0 */
  seed?: number | string;
}

/** An interval for a mean difference with what is needed to draw it again. */
export type SignFlipInterval = Estimate<{
  value: number;
  low: number;
  high: number;
  confidence: number;
  /** `exact-enumeration` looks at every subset, `monte-carlo` at random ones. */
  method: 'exact-enumeration' | 'monte-carlo';
  subsets: number;
  clusters: number;
}>;

const ENUMERATE_UP_TO = 14;

/**
 * Interval for a mean difference that holds every value which a sign-flip test would not reject. Its ends are quantiles of
 * the means of subsets of the clusters (Hartigan 1969): turning the signs of a subset raises the mean of differences less
 * a value exactly when the subset's own mean lies above that value. Exact where differences are symmetric, at any size.
 *
 * @example
 * ```ts
 * const lifts = [0.2, 0.3, 0.1, 0.5, 0.4, -0.1, 0.3];
 * const interval = signFlipInterval(lifts);
 * interval.low // => 0.05
 * interval.high // => 0.4
 * signFlipInterval(lifts, { clusters: ['a', 'a', 'a', 'b', 'b', 'b', 'b'] }).defined // => false
 * ```
 */
export function signFlipInterval(
  differences: ArrayLike<number>,
  { clusters, confidence = 0.95, subsets = 10_000, seed = 0 }: SignFlipIntervalOptions = {},
): SignFlipInterval {
  requireSample(differences, 'The differences of a sign-flip interval', 1);
  requireLevel(confidence, 'The confidence');
  requireCount(subsets, 'The number of random subsets', 1);
  const { sums, sizes } = clusterTotals(
    differences,
    clusters ?? Array.from(differences, (_, row) => row),
  );
  const isExact = sums.length <= ENUMERATE_UP_TO;
  const means = isExact ? meansOfAll(sums, sizes) : meansOfSome(sums, sizes, { subsets, seed });
  // Of M means, M + 1 gaps between them are equally likely to hold the truth.
  const outside = Math.floor(((1 - confidence) / 2) * (means.length + 1) * (1 + 1e-12));
  if (outside === 0) return inestimable(tooFew(sums.length, means.length, confidence));
  means.sort();
  const [low = 0, high = 0] = [means[outside - 1], means[means.length - outside]];
  if (high - low <= 1e-12 * Math.max(Math.abs(low), Math.abs(high)))
    return inestimable(`Every subset has the mean ${low}, so there is no spread to judge by.`);
  return {
    defined: true,
    value: sumOf(sums) / sumOf(sizes),
    low,
    high,
    confidence,
    method: isExact ? 'exact-enumeration' : 'monte-carlo',
    subsets: means.length,
    clusters: sums.length,
  };
}

function tooFew(clusters: number, subsets: number, confidence: number): string {
  const counted =
    clusters === 1 ? '1 cluster has 1 subset' : `${clusters} clusters have ${subsets} subsets`;
  return `${counted}, too few for an interval of confidence ${confidence}.`;
}

// Every subset but the empty one, each made of an earlier one by adding a cluster.
function meansOfAll(sums: Float64Array, sizes: Float64Array): Float64Array {
  const patterns = 2 ** sums.length;
  const sum = new Float64Array(patterns);
  const size = new Float64Array(patterns);
  for (let pattern = 1; pattern < patterns; pattern++) {
    const highest = 31 - Math.clz32(pattern);
    const rest = pattern - 2 ** highest;
    sum[pattern] = (sum[rest] as number) + (sums[highest] as number);
    size[pattern] = (size[rest] as number) + (sizes[highest] as number);
  }
  return sum.map((total, pattern) => total / (size[pattern] as number)).subarray(1);
}

function meansOfSome(
  sums: Float64Array,
  sizes: Float64Array,
  { subsets, seed }: { subsets: number; seed: number | string },
): Float64Array {
  const state = seedSfc32(seed);
  const sumTable = tabulateSubsetSums(sums);
  const sizeTable = tabulateSubsetSums(sizes);
  const means = new Float64Array(subsets);
  for (let drawn = 0; drawn < subsets; ) {
    const mean = randomMean(sumTable, sizeTable, state);
    // An empty subset has no mean; fifteen clusters give one in thirty thousand.
    if (!Number.isNaN(mean)) means[drawn++] = mean;
  }
  return means;
}

function randomMean(sumTable: Float64Array, sizeTable: Float64Array, state: Int32Array): number {
  let sum = 0;
  let size = 0;
  let word = 0;
  for (let start = 0; start < sumTable.length; start += 256) {
    word = start % 1024 === 0 ? nextSfc32(state) : word >>> 8;
    const entry = start + (word & 0xff);
    sum += sumTable[entry] as number;
    size += sizeTable[entry] as number;
  }
  return sum / size;
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
