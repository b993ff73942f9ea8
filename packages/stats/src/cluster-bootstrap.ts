import { bootstrap } from './bootstrap.ts';
import { type BootstrapInterval, bootstrapInterval } from './bootstrap-interval.ts';
import { type BootstrapOptions, type BootstrapPlan, planBootstrap } from './bootstrap-options.ts';
import { type ClusterLabel, groupByCluster } from './clusters.ts';
import { indexFiller } from './draw-indices.ts';
import { inestimable } from './estimate.ts';
import { requireSample } from './require-sample.ts';

/**
 * Bootstrap interval for a mean when rows come in clusters (companies, seed tasks): whole clusters
 * are resampled, because rows of one cluster are not independent evidence.
 *
 * @example
 * ```ts
 * const lifts = [0.2, 0.3, 0.1, 0.5, 0.4, -0.1];
 * const company = ['acme', 'acme', 'brio', 'brio', 'cove', 'cove'];
 * const interval = bootstrapClusteredMean(lifts, company, { seed: 1 });
 * interval.value // => 0.2333333333333333
 * bootstrapClusteredMean([0.1, 0.2], ['acme', 'acme']).defined // => false
 * ```
 */
export function bootstrapClusteredMean(
  values: ArrayLike<number>,
  clusters: readonly ClusterLabel[],
  options: BootstrapOptions = {},
): BootstrapInterval {
  const plan = planBootstrap(options);
  requireSample(values, 'The sample of a clustered bootstrap', 2);
  const groups = groupByCluster(Array.from(values), clusters);
  if (groups.length < 2) return oneCluster();
  const totals = totalsOf(groups);
  return bootstrapInterval(
    totals.sum / totals.count,
    resampleTotals(totals, plan),
    () => groups.map((_, left) => meanWithout(totals, left)),
    plan,
  );
}

/**
 * Bootstrap interval for any statistic of items in clusters; every resample draws whole clusters
 * and hands their items to the statistic as one list.
 *
 * @example
 * ```ts
 * const passRate = (tasks) => tasks.filter((task) => task.pass).length / tasks.length;
 * const tasks = [{ pass: true }, { pass: true }, { pass: false }, { pass: true }];
 * const interval = bootstrapClusters(tasks, ['a', 'a', 'b', 'b'], passRate, { resamples: 500 });
 * interval.value // => 0.75
 * interval.low // => 0.5
 * ```
 */
export function bootstrapClusters<Item>(
  items: readonly Item[],
  clusters: readonly ClusterLabel[],
  statistic: (sample: readonly Item[]) => number,
  options: BootstrapOptions = {},
): BootstrapInterval {
  const groups = groupByCluster(items, clusters);
  if (groups.length < 2) return oneCluster();
  return bootstrap(groups, (sample) => statistic(sample.flat()), options);
}

function oneCluster(): BootstrapInterval {
  return inestimable('All rows belong to one cluster, so nothing varies between clusters.');
}

interface Totals {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
  readonly sum: number;
  readonly count: number;
}

function totalsOf(groups: readonly (readonly number[])[]): Totals {
  const sums = Float64Array.from(groups, (group) => group.reduce((sum, value) => sum + value, 0));
  const counts = Float64Array.from(groups, (group) => group.length);
  const add = (total: number, value: number) => total + value;
  return { sums, counts, sum: sums.reduce(add, 0), count: counts.reduce(add, 0) };
}

function resampleTotals({ sums, counts }: Totals, { resamples, seed, draw }: BootstrapPlan) {
  const fill = indexFiller(seed, draw);
  const indices = new Uint32Array(sums.length);
  const means = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    fill(indices, sums.length);
    let sum = 0;
    let count = 0;
    for (const index of indices) {
      sum += sums[index] as number;
      count += counts[index] as number;
    }
    means[resample] = sum / count;
  }
  return means;
}

function meanWithout({ sums, counts, sum, count }: Totals, left: number): number {
  return (sum - (sums[left] as number)) / (count - (counts[left] as number));
}
