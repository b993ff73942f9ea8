import type { RowTies } from './row-ties.ts';

/** The rows of one component, some of which may not leave their splits. */
export type PinnedRows = {
  readonly rows: readonly number[];
  /** The split that a row cannot leave, if there is one. */
  readonly pinOf: (row: number) => string | undefined;
};

/** The rows along a way from a pinned row to one that is pinned elsewhere, if any such way is left. */
export function conflictingWay(
  { beside, rows: count }: RowTies,
  { rows, pinOf, gone }: PinnedRows & { readonly gone: ReadonlySet<number> },
): number[] | undefined {
  const starts = rows.filter((row) => pinOf(row) !== undefined && !gone.has(row));
  const pinAt = new Map(starts.map((row) => [row, pinOf(row)]));
  const cameFrom = new Map<number, number>();
  // A map is walked in the order in which it grows: pins spread in breadth until two different ones meet.
  for (const [node, pin] of pinAt) {
    for (const other of beside[node] ?? []) {
      if (gone.has(other)) continue;
      const otherPin = pinAt.get(other);
      if (otherPin === undefined) {
        pinAt.set(other, pin);
        cameFrom.set(other, node);
      } else if (otherPin !== pin) {
        const way = [...wayBack(node, cameFrom), ...wayBack(other, cameFrom)];
        return way.filter((step) => step < count);
      }
    }
  }
  return undefined;
}

function wayBack(node: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const way: number[] = [];
  for (let at: number | undefined = node; at !== undefined; at = cameFrom.get(at)) way.push(at);
  return way;
}
