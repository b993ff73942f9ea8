import { type Estimate, inestimable } from './estimate.ts';
import { codeRatings, type Rating } from './ratings.ts';
import { requireCount } from './require-between.ts';
import { requireList, requireSameLength } from './require-sample.ts';

/** Cross-tabulates two raters' ratings. */
export function pairTable(
  first: readonly (Rating | null)[],
  second: readonly (Rating | null)[],
  {
    categories,
    missing,
    frequencies,
  }: {
    categories: readonly Rating[] | undefined;
    missing: 'refuse' | 'drop';
    frequencies: readonly number[] | undefined;
  },
): Estimate<{ table: number[][]; positions: readonly number[] | undefined }> {
  requireList(first, 'The first rater');
  requireList(second, 'The second rater');
  requireSameLength(first, second, ['The first rater', 'the second rater']);
  const coded = codeRatings([first, second], { categories, frequencies });
  const size = coded.categories.length;
  const table = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let skipped = 0;
  for (let item = 0; item < coded.items; item++) {
    const row = table[coded.rows[0]?.[item] as number];
    const column = coded.rows[1]?.[item] as number;
    const times = frequencies?.[item] ?? 1;
    if (row === undefined || column < 0) skipped += times;
    else row[column] = (row[column] as number) + times;
  }
  if (skipped > 0 && missing === 'refuse') {
    return inestimable(
      `${skipped} of ${coded.items} items lack a rating; drop them explicitly or use an agreement that takes missing ratings.`,
    );
  }
  return { defined: true, table, positions: coded.positions };
}

/** Refuses a table of counts that is not square or holds anything but counts. */
export function requireTable(table: readonly (readonly number[])[]): void {
  requireList(table, 'The table');
  if (table.length === 0) throw new RangeError('The table is empty; it has no categories.');
  for (const [index, row] of table.entries()) {
    requireList(row, `Row ${index} of the table`);
    if (row.length !== table.length) {
      throw new RangeError(
        `Row ${index} of the table has ${row.length} cells for ${table.length} categories; both raters need the same ones.`,
      );
    }
    for (const count of row) requireCount(count, `A count in row ${index} of the table`, 0);
  }
}
