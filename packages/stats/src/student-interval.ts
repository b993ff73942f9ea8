import { type Estimate, inestimable } from './estimate.ts';
import { requireLevel } from './require-between.ts';
import { requireSample } from './require-sample.ts';
import { studentTQuantile } from './student-t.ts';

/**
 * Student t interval for a mean, the textbook companion of the bootstrap.
 *
 * @example
 * ```ts
 * const interval = studentInterval([0.1, 0.3, -0.1, 0.4, 0.2, 0.3]);
 * interval.low // => 0.012271245694527
 * interval.high // => 0.387728754305473
 * ```
 */
export function studentInterval(
  values: ArrayLike<number>,
  { confidence = 0.95 }: { confidence?: number } = {},
): Estimate<{ value: number; low: number; high: number; standardError: number }> {
  requireSample(values, 'The sample of a t interval', 2);
  requireLevel(confidence, 'The confidence');
  const sample = Array.from(values);
  const value = sample.reduce((sum, x) => sum + x, 0) / sample.length;
  const squares = sample.reduce((sum, x) => sum + (x - value) ** 2, 0);
  if (squares === 0)
    return inestimable(`All ${sample.length} values are ${value}; they show no spread.`);
  const standardError = Math.sqrt(squares / (sample.length - 1) / sample.length);
  const half = studentTQuantile((1 + confidence) / 2, sample.length - 1) * standardError;
  return { defined: true, value, low: value - half, high: value + half, standardError };
}
