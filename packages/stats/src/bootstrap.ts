import { type BootstrapInterval, bootstrapInterval } from './bootstrap-interval.ts';
import { type BootstrapOptions, type BootstrapPlan, planBootstrap } from './bootstrap-options.ts';
import { indexFiller } from './draw-indices.ts';
import { requireList, requireSameLength, requireSample } from './require-sample.ts';
import { resampleMeans } from './resample-means.ts';

/**
 * Bootstrap interval for a mean.
 *
 * @example
 * ```ts
 * const lift = bootstrapMean([0.1, 0.3, -0.1, 0.4, 0.2, 0.3], { seed: 7 });
 * lift.value // => 0.2
 * lift.low // => 0.06666666666666667
 * lift.high // => 0.3166666666666667
 * bootstrapMean([1, 1, 1]).defined // => false
 * ```
 */
export function bootstrapMean(
  values: ArrayLike<number>,
  options: BootstrapOptions = {},
): BootstrapInterval {
  const plan = planBootstrap(options);
  requireSample(values, 'The sample of a bootstrap', 2);
  const sample = Float64Array.from(values);
  return bootstrapInterval(
    meanOf(sample),
    resampleMeans(sample, plan),
    () => meansWithoutOne(sample),
    plan,
  );
}

/**
 * Bootstrap interval for the mean difference of two systems scored on the same tasks.
 *
 * @example
 * ```ts
 * const trained = [1, 1, 0, 1, 1, 1, 0, 1];
 * const baseline = [0, 1, 0, 1, 0, 1, 0, 0];
 * const lift = bootstrapPaired(trained, baseline, { method: 'bca' });
 * lift.value // => 0.375
 * lift.generator // => { algorithm: 'sfc32', seed: 0 }
 * bootstrapPaired([1, 0], [1]) // throws RangeError
 * ```
 */
export function bootstrapPaired(
  candidate: ArrayLike<number>,
  baseline: ArrayLike<number>,
  options: BootstrapOptions = {},
): BootstrapInterval {
  requireSample(candidate, 'The candidate scores', 2);
  requireSample(baseline, 'The baseline scores', 2);
  requireSameLength(candidate, baseline, ['The candidate', 'the baseline']);
  const differences = Float64Array.from(
    candidate,
    (score, index) => score - (baseline[index] as number),
  );
  return bootstrapMean(differences, options);
}

/**
 * Bootstrap interval for any statistic of any items: numbers, pairs, records or whole clusters.
 *
 * @example
 * ```ts
 * const median = (sample) => quantile(sample, 0.5);
 * const interval = bootstrap([3, 1, 4, 1, 5, 9, 2, 6], median, { resamples: 2000, seed: 'pi' });
 * interval.value // => 3.5
 * interval.low <= 3.5 && 3.5 <= interval.high // => true
 * ```
 */
export function bootstrap<Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number,
  options: BootstrapOptions = {},
): BootstrapInterval {
  const plan = planBootstrap(options);
  requireList(items, 'The items of a bootstrap');
  if (items.length < 2) {
    throw new RangeError(`A bootstrap got ${items.length} item(s); resampling needs at least 2.`);
  }
  return bootstrapInterval(
    statistic(items),
    resampleStatistic(items, statistic, plan),
    () => items.map((_, left) => statistic(items.toSpliced(left, 1))),
    plan,
  );
}

function resampleStatistic<Item>(
  items: readonly Item[],
  statistic: (sample: readonly Item[]) => number,
  { resamples, seed, draw }: BootstrapPlan,
): Float64Array {
  const fill = indexFiller(seed, draw);
  const indices = new Uint32Array(items.length);
  const replicates = new Float64Array(resamples);
  for (let resample = 0; resample < resamples; resample++) {
    fill(indices, items.length);
    // A new list each time: the statistic may keep or sort what it is given.
    const sample: Item[] = [];
    for (const index of indices) sample.push(items[index] as Item);
    replicates[resample] = statistic(sample);
  }
  return replicates;
}

function meanOf(sample: Float64Array): number {
  return sample.reduce((sum, value) => sum + value, 0) / sample.length;
}

function meansWithoutOne(sample: Float64Array): Float64Array {
  const total = sample.reduce((sum, value) => sum + value, 0);
  return sample.map((value) => (total - value) / (sample.length - 1));
}
