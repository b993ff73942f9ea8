import { normalQuantile } from './normal.ts';
import { type PlanOptions, requirePlan, type SampleSize } from './paired-t-power.ts';
import { requireCount, requirePositive } from './require-between.ts';

/**
 * Smallest mean difference that a paired comparison can resolve, in the units of the score:
 * (z of alpha + z of power) × standard deviation of the differences / √pairs.
 *
 * @example
 * ```ts
 * detectableDifference({ standardDeviation: 0.4828, pairs: 57 }) // => 0.17915695435464662
 * ```
 */
export function detectableDifference(
  { standardDeviation, pairs }: { standardDeviation: number; pairs: number },
  options: PlanOptions = {},
): number {
  requirePositive(standardDeviation, 'The standard deviation of the differences');
  requireCount(pairs, 'The number of pairs', 1);
  return (planningZ(options) * standardDeviation) / Math.sqrt(pairs);
}

/**
 * Pairs needed to resolve a mean difference (normal approximation).
 *
 * @example
 * ```ts
 * requiredPairs({ difference: 0.1, standardDeviation: 0.5 }) // => { exact: 196.22199336, pairs: 197 }
 * ```
 */
export function requiredPairs(
  { difference, standardDeviation }: { difference: number; standardDeviation: number },
  options: PlanOptions = {},
): SampleSize {
  requirePositive(Math.abs(difference), 'The size of the difference');
  requirePositive(standardDeviation, 'The standard deviation of the differences');
  const exact = ((planningZ(options) * standardDeviation) / difference) ** 2;
  return { exact, pairs: Math.ceil(exact - 1e-9) };
}

/** z of alpha plus z of power: 2.8016 for 5 % on two sides and 80 %. */
export function planningZ({ power = 0.8, alpha = 0.05, sides = 2 }: PlanOptions = {}): number {
  requirePlan({ power, alpha, sides });
  return normalQuantile(1 - alpha / sides) + normalQuantile(power);
}
