import { cheapestChoice, type SmallestDrop } from './cheapest-choice.ts';
import type { PinnedRows } from './conflicting-way.ts';
import type { RowTies } from './row-ties.ts';
import { smallestRowCut } from './smallest-row-cut.ts';

/**
 * The fewest rows to drop, and of equally few those with the fewest pinned ones. Between two splits that is a cut
 * of least cost. Between three or more it is a hard problem (multiway cut): every choice is tried until there have been
 * too many, and `isSmallest` says whether that happened.
 */
export function smallestDrop(ties: RowTies, { rows, pinOf }: PinnedRows): SmallestDrop {
  // All pinned rows together cost less more than others than one row does.
  const costOf = (row: number) => rows.length + 1 + (pinOf(row) === undefined ? 0 : 1);
  const costOfAll = (cut: readonly number[]) => cut.reduce((sum, row) => sum + costOf(row), 0);
  const splits = [...new Set(rows.flatMap((row) => pinOf(row) ?? []))];
  const cuts = splits.map((split) => {
    const from = rows.filter((row) => pinOf(row) === split);
    const to = rows.filter((row) => ![undefined, split].includes(pinOf(row)));
    return smallestRowCut(ties, { from, to, rows, costOf });
  });
  if (splits.length <= 2) return { rows: cuts[0] ?? [], isSmallest: true };
  // Every split cut off from the others is enough, and so it is without the dearest of the cuts.
  const dearest = cuts.reduce((one, other) => (costOfAll(other) > costOfAll(one) ? other : one));
  const enough = [...new Set(cuts.filter((cut) => cut !== dearest).flat())];
  return cheapestChoice(ties, { rows, pinOf, costOf, enough });
}
