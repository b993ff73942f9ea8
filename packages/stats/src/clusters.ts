import { requireList, requireSameLength } from './require-sample.ts';

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
