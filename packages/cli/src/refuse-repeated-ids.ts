import type { Row } from '@tenacious-bench/contamination';
import { UnusableInput } from './world.ts';

/** Refuses rows that nobody could tell apart in a report. */
export function refuseRepeatedIds(rows: readonly Row[]): void {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const { id } = row;
    const before = first.get(id);
    if (before !== undefined)
      throw new UnusableInput(
        `${row.file}:${row.row} has the id ${id} of ${before.file}:${before.row}: give each row an id of its own, or name its field with --id-field`,
      );
    first.set(id, row);
  }
}
