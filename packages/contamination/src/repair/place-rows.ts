import type { PinnedRows } from './conflicting-way.ts';
import type { SplitRow } from './row-ties.ts';

export type PlaceOptions = Pick<PinnedRows, 'pinOf'> & {
  readonly costOf: (row: SplitRow) => number;
};

/** Where the rows of one component go together. */
export type PlacedRows = { readonly rows: readonly number[]; readonly split: string };

/**
 * Sends each component to the split that costs the least, which is its pinned one if there is one. Where two cost the
 * same, the one that has lost more rows so far is filled up; then the name decides.
 */
export function placeRows(
  rows: readonly SplitRow[],
  components: readonly (readonly number[])[],
  options: PlaceOptions,
): PlacedRows[] {
  const lost = new Map<string, number>();
  const placed = components.map((members) => {
    const choices = cheapestSplits(rows, members, options);
    // What has no choice is counted first, or a choice would be made without knowing it.
    if (choices.length === 1) countMoves(rows, members, choices[0] as string, lost);
    return { members, choices };
  });
  return placed.map(({ members, choices }) => {
    const split = choices.reduce((one, other) =>
      (lost.get(other) ?? 0) > (lost.get(one) ?? 0) ? other : one,
    );
    if (choices.length > 1) countMoves(rows, members, split, lost);
    return { rows: members, split };
  });
}

function cheapestSplits(
  rows: readonly SplitRow[],
  members: readonly number[],
  { pinOf, costOf }: PlaceOptions,
): string[] {
  const pin = members.map(pinOf).find((split) => split !== undefined);
  if (pin !== undefined) return [pin];
  const stay = new Map<string, number>();
  for (const member of members) {
    const row = rows[member] as SplitRow;
    stay.set(row.split, (stay.get(row.split) ?? 0) + costOf(row));
  }
  const most = Math.max(...stay.values());
  return [...stay.keys()].filter((split) => stay.get(split) === most).sort();
}

function countMoves(
  rows: readonly SplitRow[],
  members: readonly number[],
  to: string,
  lost: Map<string, number>,
): void {
  for (const member of members) {
    const { split } = rows[member] as SplitRow;
    lost.set(split, (lost.get(split) ?? 0) + 1);
    lost.set(to, (lost.get(to) ?? 0) - 1);
  }
}
