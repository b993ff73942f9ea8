import { requireSample } from './require-sample.ts';

/**
 * Cliff's delta: how often a value of the first sample exceeds one of the second, less how often it
 * falls short; -1 to 1.
 *
 * @example
 * ```ts
 * cliffsDelta([3, 4, 5, 6], [1, 2, 3, 4]) // => 0.75
 * ```
 */
export function cliffsDelta(first: ArrayLike<number>, second: ArrayLike<number>): number {
  requireSample(first, 'The first sample', 1);
  requireSample(second, 'The second sample', 1);
  const sorted = Float64Array.from(second).sort();
  let balance = 0;
  for (let index = 0; index < first.length; index++) {
    const value = first[index] as number;
    const below = countWhere(sorted, (other) => other < value);
    const upTo = countWhere(sorted, (other) => other <= value);
    balance += below - (sorted.length - upTo);
  }
  return balance / (first.length * second.length);
}

// The claim holds for a first stretch of the sorted values: binary search for its end.
function countWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
