import type { PinnedRows } from './conflicting-way.ts';
import { type RowTies, type SplitRow, tiedRows } from './row-ties.ts';
import { smallestDrop } from './smallest-drop.ts';

/** Rows that no move can part: some of them have to be dropped, and here is the smallest choice. */
export type Unrepairable = {
  /** The splits between which the rows are torn. */
  readonly splits: readonly string[];
  readonly drop: readonly { readonly id: string; readonly split: string }[];
  /** Whether fewer would not do; `false` when the search had to stop before it knew. */
  readonly isSmallest: boolean;
  readonly because: string;
};

export type DropOptions = Pick<PinnedRows, 'pinOf'> & { readonly sealed: ReadonlySet<string> };

/** What has to be dropped before moves can do the rest, and the rows meant. */
export function rowsToDrop(
  rows: readonly SplitRow[],
  ties: RowTies,
  { pinOf, sealed }: DropOptions,
): { readonly unrepairable: Unrepairable[]; readonly gone: ReadonlySet<number> } {
  const outside = besideSealed(rows, ties, sealed);
  const gone = new Set(outside.keys());
  const unrepairable = [...outside].map(([row, beside]) => besideReason(rows, row, beside));
  for (const members of tiedRows(ties, gone)) {
    const pinned = firstOfEachPin(members, pinOf);
    if (pinned.size < 2) continue;
    const drop = smallestDrop(withoutRows(ties, gone), { rows: members, pinOf });
    for (const row of drop.rows) gone.add(row);
    unrepairable.push({
      splits: [...pinned.keys()].sort(),
      drop: drop.rows.map((row) => named(rows[row] as SplitRow)),
      isSmallest: drop.isSmallest,
      because: tornReason(rows, pinned),
    });
  }
  return { unrepairable, gone };
}

/** The rows outside that are tied to a sealed row, each with the first such row. */
function besideSealed(
  rows: readonly SplitRow[],
  ties: RowTies,
  sealed: ReadonlySet<string>,
): Map<number, number> {
  const found = new Map<number, number>();
  for (const [row, { split }] of rows.entries()) {
    if (!sealed.has(split)) continue;
    for (const other of rowsBeside(ties, row)) {
      const isOutside = !sealed.has((rows[other] as SplitRow).split);
      if (isOutside && !found.has(other)) found.set(other, row);
    }
  }
  return new Map([...found].sort(([one], [other]) => one - other));
}

/** The rows that a leak ties to a row, and those of its unit. */
function rowsBeside({ rows, beside }: RowTies, row: number): number[] {
  return (beside[row] ?? []).flatMap((node) => (node < rows ? [node] : (beside[node] ?? [])));
}

function withoutRows({ rows, beside }: RowTies, gone: ReadonlySet<number>): RowTies {
  if (gone.size === 0) return { rows, beside };
  return { rows, beside: beside.map((nodes) => nodes.filter((node) => !gone.has(node))) };
}

function firstOfEachPin(
  members: readonly number[],
  pinOf: DropOptions['pinOf'],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const member of members) {
    const pin = pinOf(member);
    if (pin !== undefined && !first.has(pin)) first.set(pin, member);
  }
  return first;
}

function besideReason(rows: readonly SplitRow[], row: number, beside: number): Unrepairable {
  const [outside, inside] = [rows[row] as SplitRow, rows[beside] as SplitRow];
  return {
    splits: [outside.split, inside.split].sort(),
    drop: [named(outside)],
    isSmallest: true,
    because: `${JSON.stringify(outside.id)} is tied to ${JSON.stringify(inside.id)}, and ${inside.split} is sealed`,
  };
}

function tornReason(rows: readonly SplitRow[], pinned: ReadonlyMap<string, number>): string {
  const held = [...pinned].map(
    ([split, row]) => `${JSON.stringify((rows[row] as SplitRow).id)} in ${split}`,
  );
  return `rows that may not move are tied: ${held.join(', ')}`;
}

function named({ id, split }: SplitRow): { id: string; split: string } {
  return { id, split };
}
