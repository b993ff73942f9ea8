import { inverseIncompleteBeta } from './incomplete-beta.ts';
import { requireLevel } from './require-between.ts';
import { type Interval, requireProportion } from './wilson-interval.ts';

/**
 * Clopper-Pearson interval for a proportion: exact coverage of at least the stated confidence,
 * so wider than Wilson's.
 *
 * @example
 * ```ts
 * clopperPearsonInterval(0, 40) // => { low: 0, high: 0.08809731 }
 * ```
 */
export function clopperPearsonInterval(
  successes: number,
  trials: number,
  { confidence = 0.95 }: { confidence?: number } = {},
): Interval {
  requireProportion(successes, trials);
  requireLevel(confidence, 'The confidence');
  const outside = (1 - confidence) / 2;
  const failures = trials - successes;
  return {
    low: successes === 0 ? 0 : inverseIncompleteBeta(outside, successes, failures + 1),
    high: failures === 0 ? 1 : inverseIncompleteBeta(1 - outside, successes + 1, failures),
  };
}
