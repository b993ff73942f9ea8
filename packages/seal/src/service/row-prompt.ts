import type { SealableRow } from '../parts/split-rows.ts';
import { sortRows } from './sort-rows.ts';

/** What may be shown of a row to whoever answers it. */
export type RowPrompt = {
  /** The place of its leaf: the name of a row for everybody who may not know its id. */
  readonly row: number;
  /** Its fields, without the gold and without the id, which may say more than the prompt does. */
  readonly task: Readonly<Record<string, unknown>>;
};

/** The prompts of rows, in the order of the leaves of their commitment. */
export function rowPrompts(
  rows: readonly SealableRow[],
  goldFields: readonly string[],
): readonly RowPrompt[] {
  // In the form of the commitment: rows that were not opened from it may have their names in another.
  const withheld = new Set(['id', ...goldFields].map((field) => field.normalize('NFC')));
  return sortRows(rows).map((row, leaf) => {
    const shown = Object.entries(row).filter(([field]) => !withheld.has(field.normalize('NFC')));
    return { row: leaf, task: Object.fromEntries(shown) };
  });
}
