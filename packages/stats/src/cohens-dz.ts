import { type Estimate, inestimable } from './estimate.ts';
import { noncentralTCdf } from './noncentral-t.ts';
import { requireLevel } from './require-between.ts';
import { requireSample } from './require-sample.ts';

/**
 * Cohen's dz, the mean of paired differences in units of their standard deviation, with the interval of the noncentral t.
 *
 * @example
 * ```ts
 * const effect = cohensDz([0.1, 0.3, -0.1, 0.4, 0.2, 0.3]);
 * effect.value // => 1.11803399
 * effect.low // => 0.04242932
 * cohensDz([0.2, 0.2]).defined // => false
 * ```
 */
export function cohensDz(
  differences: ArrayLike<number>,
  { confidence = 0.95 }: { confidence?: number } = {},
): Estimate<{ value: number; low: number; high: number }> {
  requireSample(differences, 'The differences of an effect size', 2);
  requireLevel(confidence, 'The confidence');
  const sample = Array.from(differences);
  const count = sample.length;
  const mean = sample.reduce((sum, x) => sum + x, 0) / count;
  const squares = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  if (squares <= count * (1e-12 * mean) ** 2)
    return inestimable(`All ${count} differences are ${mean}; they show no spread.`);
  const value = mean / Math.sqrt(squares / (count - 1));
  const t = value * Math.sqrt(count);
  const outside = (1 - confidence) / 2;
  const low = noncentralityOf(t, count - 1, 1 - outside) / Math.sqrt(count);
  const high = noncentralityOf(t, count - 1, outside) / Math.sqrt(count);
  return { defined: true, value, low, high };
}

// The noncentrality at which t stands at this level: the larger it is, the lower t stands.
function noncentralityOf(t: number, degrees: number, level: number): number {
  let width = 4 * Math.sqrt(1 + (t * t) / (2 * degrees));
  while (noncentralTCdf(t, degrees, t - width) < level) width *= 2;
  let low = t - width;
  while (noncentralTCdf(t, degrees, t + width) > level) width *= 2;
  let high = t + width;
  while (high - low > 1e-9 * (1 + Math.abs(low))) {
    const middle = (low + high) / 2;
    if (noncentralTCdf(t, degrees, middle) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
