import { requireBetween } from './require-between.ts';
import { requireList } from './require-sample.ts';

/**
 * Holm's adjusted p-values, in the order given: comparing them with alpha bounds the chance of any
 * false claim.
 *
 * @example
 * ```ts
 * adjustHolm([0.01, 0.04, 0.03]) // => [0.03, 0.06, 0.06]
 * ```
 */
export function adjustHolm(pValues: readonly number[]): number[] {
  requirePValues(pValues);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let running = 0;
  for (const [rank, index] of ascending(pValues).entries()) {
    running = Math.max(running, (pValues.length - rank) * (pValues[index] as number));
    adjusted[index] = Math.min(1, running);
  }
  return adjusted;
}

/**
 * Benjamini-Hochberg adjusted p-values, in the order given: comparing them with q bounds the
 * expected share of false claims among the claims made.
 *
 * @example
 * ```ts
 * adjustBenjaminiHochberg([0.01, 0.04, 0.03]) // => [0.03, 0.04, 0.04]
 * ```
 */
export function adjustBenjaminiHochberg(pValues: readonly number[]): number[] {
  requirePValues(pValues);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let running = 1;
  for (const [rank, index] of [...ascending(pValues).entries()].reverse()) {
    running = Math.min(running, (pValues.length / (rank + 1)) * (pValues[index] as number));
    adjusted[index] = running;
  }
  return adjusted;
}

function ascending(pValues: readonly number[]): number[] {
  return [...pValues.keys()].sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
}

function requirePValues(pValues: readonly number[]): void {
  requireList(pValues, 'The p-values');
  for (const [index, p] of pValues.entries()) requireBetween(p, `p-value [${index}]`, [0, 1]);
}
