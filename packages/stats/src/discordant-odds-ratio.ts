import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { type Estimate, inestimable } from './estimate.ts';
import { requireCount } from './require-between.ts';

/**
 * Odds ratio of paired outcomes: tasks that only the candidate passes for each that only the baseline passes, with its exact
 * interval. An end without bound is `Infinity`.
 *
 * @example
 * ```ts
 * const odds = discordantOddsRatio(16, 1);
 * odds.value // => 16
 * odds.low // => 2.485663854
 * discordantOddsRatio(6, 0).high // => Infinity
 * discordantOddsRatio(0, 0).defined // => false
 * ```
 */
export function discordantOddsRatio(
  gained: number,
  lost: number,
  { confidence = 0.95 }: { confidence?: number } = {},
): Estimate<{ value: number; low: number; high: number }> {
  requireCount(gained, 'The count of gained tasks', 0);
  requireCount(lost, 'The count of lost tasks', 0);
  if (gained + lost === 0) return inestimable('No task has different outcomes.');
  // Given that a task is discordant, who won it is one throw of a coin.
  const { low, high } = clopperPearsonInterval(gained, gained + lost, { confidence });
  return { defined: true, value: gained / lost, low: low / (1 - low), high: high / (1 - high) };
}
