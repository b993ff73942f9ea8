import { type ClusterLabel, groupByCluster } from './clusters.ts';
import { type Estimate, inestimable } from './estimate.ts';
import { requireSample } from './require-sample.ts';

/** A clustered standard error beside the one that ignores clusters. */
export type ClusteredError = Estimate<{
  /** Miller's clustered standard error. */
  value: number;
  mean: number;
  /** The usual sd / √n, which pretends rows are independent. */
  naive: number;
  /** √Σ(cluster sum of deviations)² / n: the same without the n - 1 correction. */
  sumOfSquares: number;
  clusters: number;
}>;

/**
 * Standard error of a mean when rows come in clusters (Miller 2024): the usual variance plus the
 * products of deviations that share a cluster, over n².
 *
 * @example
 * ```ts
 * const error = clusteredStandardError([1, 1, 0, 0, 1, 1], ['a', 'a', 'b', 'b', 'c', 'c']);
 * error.value // => 0.2854496128592251
 * error.naive // => 0.210818510677892
 * ```
 */
export function clusteredStandardError(
  values: ArrayLike<number>,
  clusters: readonly ClusterLabel[],
): ClusteredError {
  requireSample(values, 'The clustered sample', 2);
  const groups = groupByCluster(Array.from(values), clusters);
  if (groups.length < 2) {
    return inestimable('All rows belong to one cluster, so nothing varies between clusters.');
  }
  const count = values.length;
  const mean = sum(groups.flat()) / count;
  const deviations = groups.map((group) => group.map((value) => value - mean));
  const squares = sum(deviations.flat().map((deviation) => deviation ** 2));
  const clusterSquares = sum(deviations.map((group) => sum(group) ** 2));
  const naiveVariance = squares / (count - 1) / count;
  return {
    defined: true,
    value: Math.sqrt(Math.max(0, naiveVariance + (clusterSquares - squares) / count ** 2)),
    mean,
    naive: Math.sqrt(naiveVariance),
    sumOfSquares: Math.sqrt(clusterSquares) / count,
    clusters: groups.length,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
