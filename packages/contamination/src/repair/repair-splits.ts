import type { Parsed } from '@tenacious-bench/schema';
import { type PlacedRows, placeRows } from './place-rows.ts';
import { repairIssues } from './repair-issues.ts';
import { type LeakPair, rowTies, type SplitRow, tiedRows } from './row-ties.ts';
import { rowsToDrop, type Unrepairable } from './rows-to-drop.ts';

export type RepairMove = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly because: string;
};

export type SplitCount = {
  readonly split: string;
  readonly before: number;
  readonly after: number;
};

/** What makes splits clean. */
export type Repair = {
  readonly moves: readonly RepairMove[];
  readonly unrepairable: readonly Unrepairable[];
  /** Rows of each split now, and with the repair. */
  readonly counts: readonly SplitCount[];
};

export type RepairOptions = {
  /** Splits whose rows may not leave, though others may join them; and single rows, by their ids. */
  readonly fixed?: { readonly splits?: readonly string[]; readonly rows?: readonly string[] };
  /** Splits that are sealed: no row may leave or join, so whatever outside is tied to them has to be dropped. */
  readonly sealed?: readonly string[];
  /** What it costs to move a row. @default 1 for each */
  readonly costOf?: (row: SplitRow) => number;
};

/**
 * Finds the smallest set of moves after which no leak and no unit crosses splits. Rows that are tied go together where
 * most of them are; rows that cannot be moved together are proposed to be dropped, as few as will do.
 *
 * @example
 * ```ts
 * const rows = [
 *   { id: 'a', split: 'train' }, { id: 'b', split: 'train' }, { id: 'c', split: 'dev' }, { id: 'd', split: 'dev' },
 * ];
 * const leaks = [{ one: 'a', other: 'c' }, { one: 'a', other: 'b' }];
 * const { moves, counts } = repairSplits(rows, leaks).value;
 * moves // => [{ id: 'c', from: 'dev', to: 'train', because: '2 of the 3 rows that are tied are in train' }]
 * counts[0] // => { split: 'dev', before: 2, after: 1 }
 * const sealed = repairSplits(rows, leaks, { sealed: ['dev'] }).value;
 * sealed.unrepairable[0].drop // => [{ id: 'a', split: 'train' }]
 * ```
 */
export function repairSplits(
  rows: readonly SplitRow[],
  leaks: readonly LeakPair[],
  { fixed = {}, sealed = [], costOf = () => 1 }: RepairOptions = {},
): Parsed<Repair> {
  const issues = repairIssues(rows, { leaks, fixedRows: fixed.rows ?? [] });
  if (issues.length > 0) return { ok: false, issues };
  const ties = rowTies(rows, leaks);
  const pinOf = pinsOf(rows, { fixed, sealed });
  const { unrepairable, gone } = rowsToDrop(rows, ties, { pinOf, sealed: new Set(sealed) });
  const placed = placeRows(rows, tiedRows(ties, gone), { pinOf, costOf: checked(costOf) });
  const moves = placed
    .flatMap((component) => movesOf(rows, component, pinOf))
    .sort((one, other) => one.row - other.row)
    .map(({ move }) => move);
  return { ok: true, value: { moves, unrepairable, counts: countSplits(rows, moves, gone) } };
}

type PinOf = (row: number) => string | undefined;

function pinsOf(
  rows: readonly SplitRow[],
  { fixed, sealed }: Required<Pick<RepairOptions, 'fixed' | 'sealed'>>,
): PinOf {
  const splits = new Set([...(fixed.splits ?? []), ...sealed]);
  const ids = new Set(fixed.rows);
  const pins = rows.map(({ id, split }) => (splits.has(split) || ids.has(id) ? split : undefined));
  return (row) => pins[row];
}

function checked(costOf: (row: SplitRow) => number): (row: SplitRow) => number {
  return (row) => {
    const cost = costOf(row);
    if (cost > 0 && cost < Number.POSITIVE_INFINITY) return cost;
    throw new RangeError(
      `costOf says ${cost} of ${JSON.stringify(row.id)}: what costs nothing or has no price cannot be kept small`,
    );
  };
}

function movesOf(
  rows: readonly SplitRow[],
  { rows: members, split: to }: PlacedRows,
  pinOf: PinOf,
): { readonly row: number; readonly move: RepairMove }[] {
  const pinned = members.find((row) => pinOf(row) !== undefined);
  const there = members.filter((row) => rows[row]?.split === to).length;
  const because =
    pinned === undefined
      ? `${there} of the ${members.length} rows that are tied are in ${to}`
      : `tied to ${JSON.stringify(rows[pinned]?.id)}, which may not leave ${to}`;
  return members.flatMap((row) => {
    const { id, split: from } = rows[row] as SplitRow;
    return from === to ? [] : [{ row, move: { id, from, to, because } }];
  });
}

function countSplits(
  rows: readonly SplitRow[],
  moves: readonly RepairMove[],
  gone: ReadonlySet<number>,
): SplitCount[] {
  const movedTo = new Map(moves.map(({ id, to }) => [id, to]));
  const splits = new Set(rows.map(({ split }) => split));
  return [...splits].sort().map((split) => ({
    split,
    before: rows.filter((row) => row.split === split).length,
    after: rows.filter(
      (row, place) => !gone.has(place) && (movedTo.get(row.id) ?? row.split) === split,
    ).length,
  }));
}
