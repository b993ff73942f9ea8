import {
  type DrawIndex,
  mulberry32,
  numpyDraw,
  pythonDraw,
  quantile,
} from '@tenacious-bench/stats';
import type { PublishedResampling } from './publication.ts';

/** What a published bootstrap ends on. */
export type PublishedResamples = {
  readonly low: number;
  readonly high: number;
  /** The share of resamples at or below 0, which is often printed as a p-value and is none. */
  readonly shareAtOrBelowZero: number;
};

/** Draws the 95% interval of a published ablation again: its generator, its seed, its way to read off the ends. */
export function resampleAsPublished(
  candidate: readonly number[],
  baseline: readonly number[],
  { generator, seed, resamples, statistic, ends }: PublishedResampling,
): PublishedResamples {
  const draw = drawOf(generator, seed);
  const value = statistic === 'difference-of-means' ? differenceOfMeans : meanOfDifferences;
  const replicates = Array.from({ length: resamples }, () => {
    const indices = candidate.map(() => draw(candidate.length));
    return value(candidate, baseline, indices);
  });
  const sorted = replicates.toSorted((first, second) => first - second);
  const end = (share: number) =>
    ends === 'type-7'
      ? quantile(sorted, share)
      : (sorted[Math.floor(share * resamples)] ?? Number.NaN);
  return {
    low: end(0.025),
    high: end(0.975),
    shareAtOrBelowZero: replicates.filter((replicate) => replicate <= 0).length / resamples,
  };
}

function drawOf(generator: PublishedResampling['generator'], seed: number): DrawIndex {
  switch (generator) {
    case 'python-choice':
      return pythonDraw(seed);
    case 'python-choices':
      return pythonDraw(seed, 'choices');
    case 'numpy-randint':
      return numpyDraw(seed);
    case 'mulberry32': {
      const next = mulberry32(seed);
      return (bound) => Math.floor(next() * bound);
    }
    default:
      return generator satisfies never;
  }
}

type Statistic = (
  candidate: readonly number[],
  baseline: readonly number[],
  indices: readonly number[],
) => number;

const differenceOfMeans: Statistic = (candidate, baseline, indices) =>
  sumAt(candidate, indices) / indices.length - sumAt(baseline, indices) / indices.length;

const meanOfDifferences: Statistic = (candidate, baseline, indices) => {
  const differences = candidate.map((score, index) => score - (baseline[index] ?? 0));
  return sumAt(differences, indices) / indices.length;
};

function sumAt(values: readonly number[], indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + (values[index] ?? Number.NaN), 0);
}
