import { requireList, requireSameLength, requireSample } from './require-sample.ts';

/** What names the cluster of a row: a company, a seed task, a persona. */
export type ClusterLabel = string | number;

/** Gathers items by cluster, clusters in order of first appearance. */
export function groupByCluster<Item>(
  items: readonly Item[],
  clusters: readonly ClusterLabel[],
): Item[][] {
  requireList(items, 'The clustered items');
  requireList(clusters, 'The cluster labels');
  requireSameLength(items, clusters, ['The list of items', 'the list of clusters']);
  const groups = new Map<ClusterLabel, Item[]>();
  items.forEach((item, index) => {
    const cluster = clusters[index] as ClusterLabel;
    const group = groups.get(cluster);
    if (group) group.push(item);
    else groups.set(cluster, [item]);
  });
  return [...groups.values()];
}

/** What the clusters of a sample add up to, in order of first appearance. */
export interface ClusterTotals {
  readonly sums: Float64Array;
  readonly sizes: Float64Array;
}

/**
 * Adds values up by cluster: what a test or an interval works on when rows of one cluster are not
 * independent evidence.
 *
 * @example
 * ```ts
 * const { sums, sizes } = clusterTotals([1, 0, 1, -1], ['acme', 'acme', 'brio', 'acme']);
 * [...sums] // => [0, 1]
 * [...sizes] // => [3, 1]
 * ```
 */
export function clusterTotals(
  values: ArrayLike<number>,
  clusters: readonly ClusterLabel[],
): ClusterTotals {
  requireSample(values, 'The clustered values', 1);
  const groups = groupByCluster(Array.from(values), clusters);
  return {
    sums: Float64Array.from(groups, (group) => group.reduce((sum, value) => sum + value, 0)),
    sizes: Float64Array.from(groups, (group) => group.length),
  };
}
