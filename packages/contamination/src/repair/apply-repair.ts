import type { Repair } from './repair-splits.ts';
import type { SplitRow } from './row-ties.ts';

/**
 * The rows as a repair leaves them: moved, and without those it proposes to drop.
 *
 * @example
 * ```ts
 * const rows = [{ id: 'a', split: 'train' }, { id: 'b', split: 'dev' }, { id: 'c', split: 'dev' }];
 * const leaks = [{ one: 'a', other: 'b' }, { one: 'b', other: 'c' }];
 * applyRepair(rows, repairSplits(rows, leaks).value)[0] // => { id: 'a', split: 'dev' }
 * ```
 */
export function applyRepair<Row extends SplitRow>(
  rows: readonly Row[],
  { moves, unrepairable }: Repair,
): Row[] {
  const movedTo = new Map(moves.map(({ id, to }) => [id, to]));
  const dropped = new Set(unrepairable.flatMap(({ drop }) => drop.map(({ id }) => id)));
  return rows
    .filter(({ id }) => !dropped.has(id))
    .map((row) => ({ ...row, split: movedTo.get(row.id) ?? row.split }));
}
