import type { BootstrapPlan } from './bootstrap-options.ts';
import { type Estimate, inestimable } from './estimate.ts';
import { jackknifeAcceleration } from './jackknife-acceleration.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { selectQuantile } from './quantile.ts';
import { countAround, type ReplicateSummary, summariseReplicates } from './replicate-summary.ts';

/** A bootstrap interval with what is needed to draw it again. */
export type BootstrapInterval = Estimate<{
  /** The statistic of the data as they are. */
  value: number;
  low: number;
  high: number;
  confidence: number;
  /** Standard deviation of the resampled statistic. */
  standardError: number;
  /** (1 + resamples at or below the null value) / (resamples + 1): one-sided, and never 0. */
  achievedLevel: number;
  method: 'percentile' | 'bca';
  resamples: number;
  /** The stream of the draws: `sfc32` with its seed, or `custom` for a draw function. */
  generator:
    | { readonly algorithm: 'sfc32'; readonly seed: number | string }
    | { readonly algorithm: 'custom' };
}>;

/**
 * Turns resampled statistics into an interval. `leaveOneOut` is called for BCa only.
 * Reorders `replicates`.
 */
export function bootstrapInterval(
  value: number,
  replicates: Float64Array,
  leaveOneOut: () => ArrayLike<number>,
  plan: BootstrapPlan,
): BootstrapInterval {
  const summary = summariseReplicates(replicates);
  const problem = problemOf(value, summary);
  if (problem !== undefined) return inestimable(problem);
  const standardError = summary.deviation;
  // Equal means equal up to rounding: resampled sums add the same numbers in another order.
  const tolerance = 1e-12 * (Math.abs(value) + standardError);
  const levels = levelsOf(value, replicates, tolerance, leaveOneOut, plan);
  if (typeof levels === 'string') return inestimable(levels);
  const atNull = countAround(replicates, plan.nullValue, tolerance);
  return {
    defined: true,
    value,
    low: selectQuantile(replicates, levels.low),
    high: selectQuantile(replicates, levels.high),
    confidence: plan.confidence,
    standardError,
    achievedLevel: (1 + atNull.below + atNull.equal) / (replicates.length + 1),
    method: plan.method,
    resamples: plan.resamples,
    generator: plan.draw ? { algorithm: 'custom' } : { algorithm: 'sfc32', seed: plan.seed },
  };
}

function problemOf(value: number, { least, most, broken }: ReplicateSummary): string | undefined {
  if (!Number.isFinite(value)) return `The statistic of the data is ${value}.`;
  if (broken !== undefined) return `The statistic is ${broken} on some resamples.`;
  if (most - least > 1e-12 * Math.max(Math.abs(least), Math.abs(most))) return undefined;
  return `Every resample gives ${least}, so resampling shows no uncertainty; use an exact interval.`;
}

interface Levels {
  low: number;
  high: number;
}

function levelsOf(
  value: number,
  replicates: Float64Array,
  tolerance: number,
  leaveOneOut: () => ArrayLike<number>,
  { confidence, method, ties }: BootstrapPlan,
): Levels | string {
  const outside = (1 - confidence) / 2;
  if (method === 'percentile') return { low: outside, high: 1 - outside };
  const { below, equal } = countAround(replicates, value, tolerance);
  const share = (below + (ties === 'mid' ? equal / 2 : 0)) / replicates.length;
  if (share === 0 || share === 1) {
    return `The estimate ${value} lies at the edge of all resamples, so BCa has no bias correction.`;
  }
  const bias = normalQuantile(share);
  const acceleration = jackknifeAcceleration(leaveOneOut());
  if (!Number.isFinite(acceleration)) {
    return 'The statistic has no value when one item is left out, so BCa has no acceleration.';
  }
  const ends = [normalQuantile(outside), normalQuantile(1 - outside)].map((z) => bias + z);
  if (ends.some((z) => acceleration * z >= 1)) {
    return `The data are so skewed (acceleration ${acceleration}) that BCa has no interval.`;
  }
  const [low = 0, high = 1] = ends.map((z) => normalCdf(bias + z / (1 - acceleration * z)));
  return { low, high };
}
