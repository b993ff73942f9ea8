/** The fewest pairs with which an exact two-sided test can reject at all: 6 for an alpha of 0.05. */
export function fewestPairs(alpha: number): number {
  return Math.ceil(Math.log2(2 / alpha) - 1e-9);
}
