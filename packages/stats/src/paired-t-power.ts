import { noncentralTCdf } from './noncentral-t.ts';
import { requireCount, requireLevel, requirePositive } from './require-between.ts';
import { requireOneOf } from './require-one-of.ts';
import { requireFinite } from './require-sample.ts';
import { studentTQuantile } from './student-t.ts';

export interface PowerOptions {
  /** @default 0.05 */
  alpha?: number;
  /** @default 2 */
  sides?: 1 | 2;
}

export interface PlanOptions extends PowerOptions {
  /** @default 0.8 */
  power?: number;
}

/** A sample size as the formula gives it, and the number of pairs to collect. */
export interface SampleSize {
  readonly exact: number;
  readonly pairs: number;
}

/**
 * Power of the paired t test for a standardised effect (mean difference / its standard deviation).
 *
 * @example
 * ```ts
 * pairedTPower(0.5, 34) // => 0.8077775012792737
 * ```
 */
export function pairedTPower(
  effect: number,
  pairs: number,
  { alpha = 0.05, sides = 2 }: PowerOptions = {},
): number {
  requireFinite(effect, 'The effect');
  requireCount(pairs, 'The number of pairs', 2);
  requireLevel(alpha, 'alpha');
  requireOneOf(sides, 'The number of sides', [1, 2]);
  return powerAt(effect, pairs, { alpha, sides });
}

/**
 * Pairs that the paired t test needs to find a standardised effect.
 *
 * @example
 * ```ts
 * pairedTSampleSize(0.5) // => { exact: 33.36713118, pairs: 34 }
 * pairedTSampleSize(0) // throws RangeError
 * ```
 */
export function pairedTSampleSize(
  effect: number,
  { power = 0.8, alpha = 0.05, sides = 2 }: PlanOptions = {},
): SampleSize {
  requirePositive(Math.abs(effect), 'The size of the effect');
  requirePlan({ power, alpha, sides });
  const size = Math.abs(effect);
  const exact = firstWhere((pairs) => powerAt(size, pairs, { alpha, sides }) >= power, 2);
  return { exact, pairs: Math.ceil(exact - 1e-9) };
}

/**
 * The smallest standardised effect that the paired t test finds with the given power.
 *
 * @example
 * ```ts
 * pairedTDetectableEffect(57) // => 0.37759583561927307
 * ```
 */
export function pairedTDetectableEffect(
  pairs: number,
  { power = 0.8, alpha = 0.05, sides = 2 }: PlanOptions = {},
): number {
  requireCount(pairs, 'The number of pairs', 2);
  requirePlan({ power, alpha, sides });
  return firstWhere((effect) => powerAt(effect, pairs, { alpha, sides }) >= power, 0);
}

/** Refuses a plan whose power is no more than chance alone would give. */
export function requirePlan({ power, alpha, sides }: Required<PlanOptions>): void {
  requireOneOf(sides, 'The number of sides', [1, 2]);
  requireLevel(alpha, 'alpha');
  requireLevel(power, 'The power');
  if (power <= alpha) {
    throw new RangeError(`The power ${power} is not above alpha ${alpha}; any sample reaches it.`);
  }
}

function powerAt(effect: number, pairs: number, { alpha, sides }: Required<PowerOptions>): number {
  const degrees = pairs - 1;
  const critical = studentTQuantile(1 - alpha / sides, degrees);
  const shift = effect * Math.sqrt(pairs);
  const above = 1 - noncentralTCdf(critical, degrees, shift);
  return sides === 1 ? above : above + noncentralTCdf(-critical, degrees, shift);
}

// The claim is false below some point and true above it: double until it holds, then bisect.
function firstWhere(holds: (value: number) => boolean, from: number): number {
  if (holds(from)) return from;
  let low = from;
  let high = Math.max(1, 2 * from);
  while (!holds(high)) [low, high] = [high, 2 * high];
  for (let step = 0; step < 60 && high - low > 1e-13 * high; step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
