import type { CodedRatings } from './ratings.ts';
import { requireCount } from './require-between.ts';
import { requireList } from './require-sample.ts';

/** For every item, how many raters chose each category. */
export type RatingCounts = readonly (readonly number[])[];

/** Counts categories per item, leaving missing ratings out. */
export function countRatings({ rows, items, categories }: CodedRatings): RatingCounts {
  const counts = Array.from({ length: items }, () => new Array<number>(categories.length).fill(0));
  for (const row of rows) {
    for (const [item, code] of row.entries()) {
      const cells = counts[item];
      if (cells !== undefined && code >= 0) cells[code] = (cells[code] as number) + 1;
    }
  }
  return counts;
}

/** Refuses counts that are ragged, empty or not whole numbers. */
export function requireCounts(counts: RatingCounts): void {
  requireList(counts, 'The rating counts');
  if (counts.length === 0) throw new RangeError('The rating counts are empty; no item was rated.');
  for (const [item, cells] of counts.entries()) {
    requireList(cells, `The counts of item ${item}`);
    if (cells.length === 0 || cells.length !== counts[0]?.length) {
      throw new RangeError(
        `Item ${item} counts ${cells.length} categories and item 0 counts ${counts[0]?.length}; they must match.`,
      );
    }
    for (const count of cells) requireCount(count, `A count of item ${item}`, 0);
  }
}
