import { normalQuantile } from './normal.ts';
import { requireCount, requireLevel } from './require-between.ts';

/** Two ends of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson score interval for a proportion: honest at small n and at 0 or n successes.
 *
 * @example
 * ```ts
 * const interval = wilsonInterval(43, 57);
 * interval.low // => 0.628977
 * interval.high // => 0.847672
 * ```
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  { confidence = 0.95 }: { confidence?: number } = {},
): Interval {
  requireProportion(successes, trials);
  requireLevel(confidence, 'The confidence');
  const z = normalQuantile((1 + confidence) / 2);
  const share = successes / trials;
  const shrink = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / shrink;
  const spread = share * (1 - share) + (z * z) / (4 * trials);
  const half = (z * Math.sqrt(spread / trials)) / shrink;
  return {
    low: successes === 0 ? 0 : centre - half,
    high: successes === trials ? 1 : centre + half,
  };
}

/** Refuses a proportion that no experiment can give. */
export function requireProportion(successes: number, trials: number): void {
  requireCount(trials, 'The number of trials', 1);
  requireCount(successes, 'The number of successes', 0);
  if (successes > trials) {
    throw new RangeError(
      `There are ${successes} successes in ${trials} trials; no such proportion.`,
    );
  }
}
