import { requireFinite } from './require-sample.ts';
import type { Interval } from './wilson-interval.ts';

/** An estimate with its interval. */
export interface EstimatedValue extends Interval {
  readonly value: number;
}

/**
 * The difference of two independent estimates from their own intervals (MOVER). Of two Wilson intervals it is Newcombe's
 * hybrid score interval for a difference of proportions (1998, method 10).
 *
 * @example
 * ```ts
 * const first = { value: 56 / 70, ...wilsonInterval(56, 70) };
 * const second = { value: 48 / 80, ...wilsonInterval(48, 80) };
 * const { low, high } = differenceFromIntervals(first, second);
 * [low, high] // => [0.0524314724, 0.333872654]
 * ```
 */
export function differenceFromIntervals(
  first: EstimatedValue,
  second: EstimatedValue,
): EstimatedValue {
  requireOrder(first, 'The first estimate');
  requireOrder(second, 'The second estimate');
  const value = first.value - second.value;
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
  };
}

function requireOrder({ value, low, high }: EstimatedValue, name: string): void {
  for (const number of [value, low, high]) requireFinite(number, name);
  if (low <= value && value <= high) return;
  throw new RangeError(`${name} is ${value}, outside its own interval ${low} to ${high}.`);
}
