/** A sum of money in whole billionths of a dollar, so that it is the same in any order. */
export function sumUsd(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 1e9) / 1e9;
}
