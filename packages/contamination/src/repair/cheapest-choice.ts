import { conflictingWay, type PinnedRows } from './conflicting-way.ts';
import type { RowTies } from './row-ties.ts';

/** Rows that leave no two rows tied that are pinned to different splits, once they are dropped. */
export type SmallestDrop = { readonly rows: readonly number[]; readonly isSmallest: boolean };

export type ChoiceOptions = PinnedRows & {
  readonly costOf: (row: number) => number;
  /** Rows that are known to do; what is found costs no more. */
  readonly enough: readonly number[];
};

// About a second; each try walks through the component.
const MOST_ROWS_WALKED = 2e6;

/**
 * Branch and bound: one row of every way that leads from one pinned row to a differently pinned one has to go, so each
 * row of the way is tried in turn, and those tried before it stay.
 */
export function cheapestChoice(
  ties: RowTies,
  { rows, pinOf, costOf, enough }: ChoiceOptions,
): SmallestDrop {
  const least = Math.min(...rows.map(costOf));
  let best = { rows: enough, cost: enough.reduce((sum, row) => sum + costOf(row), 0) };
  let left = Math.ceil(MOST_ROWS_WALKED / rows.length);
  const choose = (dropped: readonly number[], cost: number, stay: ReadonlySet<number>): void => {
    if (left === 0) return;
    left -= 1;
    const way = conflictingWay(ties, { rows, pinOf, gone: new Set(dropped) });
    if (way === undefined) best = { rows: dropped, cost };
    else if (cost + least < best.cost) {
      const staying = new Set(stay);
      for (const row of way.filter((candidate) => !stay.has(candidate))) {
        if (cost + costOf(row) < best.cost) {
          choose([...dropped, row], cost + costOf(row), staying);
        }
        staying.add(row);
      }
    }
  };
  choose([], 0, new Set());
  return { rows: best.rows, isSmallest: left > 0 };
}
