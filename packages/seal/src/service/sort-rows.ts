import type { SealableRow } from '../parts/split-rows.ts';

/** Rows in the order of the leaves of their commitment. */
export function sortRows(rows: readonly SealableRow[]): readonly SealableRow[] {
  // By code units: the order must be the same in every locale.
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
