import { type Estimate, inestimable } from './estimate.ts';
import { requireCount, requireLevel } from './require-between.ts';
import { requireSameLength, requireSample } from './require-sample.ts';
import { studentTQuantile } from './student-t.ts';

/**
 * Student t interval for a mean of values in clusters, of which only the totals of clusters were kept: the error is that
 * of a ratio of totals (Cochran 1977), the degrees of freedom are those of clusters.
 *
 * @example
 * ```ts
 * const interval = clusteredMeanInterval({ sums: [1.5, 0.7, 1.2], sizes: [2, 1, 2] });
 * interval.value // => 0.68
 * interval.high // => 0.9342880138
 * clusteredMeanInterval({ sums: [1.5], sizes: [2] }).defined // => false
 * ```
 */
export function clusteredMeanInterval(
  { sums, sizes }: { sums: ArrayLike<number>; sizes: ArrayLike<number> },
  { confidence = 0.95 }: { confidence?: number } = {},
): Estimate<{ value: number; low: number; high: number; standardError: number }> {
  requireSample(sums, 'The sums of clusters', 1);
  requireSameLength(sums, sizes, ['The sums of clusters', 'their sizes']);
  requireLevel(confidence, 'The confidence');
  const counts = Array.from(sizes);
  for (const [cluster, size] of counts.entries())
    requireCount(size, `The size of cluster ${cluster}`, 1);
  if (counts.length < 2)
    return inestimable('All rows belong to one cluster, so nothing varies between clusters.');
  const count = sum(counts);
  const value = sum(Array.from(sums)) / count;
  const squares = sum(counts.map((size, at) => ((sums[at] as number) - value * size) ** 2));
  if (squares < 1e-18) return inestimable(`Every cluster has the mean ${value}; no spread.`);
  const standardError = Math.sqrt((squares * counts.length) / (counts.length - 1)) / count;
  // Kish: clusters of unequal size are worth fewer of equal size.
  const degrees = Math.max(1, count ** 2 / sum(counts.map((size) => size ** 2)) - 1);
  const half = studentTQuantile((1 + confidence) / 2, degrees) * standardError;
  return { defined: true, value, low: value - half, high: value + half, standardError };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
