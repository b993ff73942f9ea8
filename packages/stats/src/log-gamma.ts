import { requirePositive } from './require-between.ts';
import { stirlingError } from './stirling-error.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * Natural logarithm of the gamma function for x > 0.
 *
 * @example
 * ```ts
 * logGamma(5) // => 3.1780538303479458
 * logGamma(0.5) // => 0.5723649429247001
 * ```
 */
export function logGamma(x: number): number {
  requirePositive(x, 'The argument of logGamma');
  // The shortcut keeps ln Γ(1) and ln Γ(2) at exactly 0 instead of a rounding error.
  if (x === 1 || x === 2) return 0;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
