import type { Task } from '@tenacious-bench/schema';

export type SplitSide = NonNullable<Task['split']>;

/** Which part of all tasks each side of a split gets. */
export type SplitShares = Readonly<Record<SplitSide, number>>;

/**
 * The sides of a split, in the order of every table.
 *
 * @example
 * ```ts
 * splitSides // => ['train', 'dev', 'held_out']
 * ```
 */
export const splitSides = ['train', 'dev', 'held_out'] as const satisfies readonly SplitSide[];

/** Refuses shares that do not add up to the whole. */
export function assertShares(shares: SplitShares): void {
  const given = splitSides.map((side) => shares[side]);
  const sum = given.reduce((total, share) => total + share, 0);
  if (given.every((share) => share >= 0) && Math.abs(sum - 1) < 1e-9) return;
  throw new RangeError(
    `the shares of a split are ${given.join(', ')}: they must be 0 or more and add up to 1, or tasks would be left over`,
  );
}

/** The share of the smallest side that gets any. */
export function smallestShare(shares: SplitShares): number {
  return Math.min(...splitSides.map((side) => shares[side]).filter((share) => share > 0));
}
