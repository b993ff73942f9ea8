import { createRandom } from '@tenacious-bench/stats';
import type { Row } from '../rows/row.ts';

/** Keeps some rows of a stream, each as likely as any other, in the order in which they came. */
export type RowSample = { add(row: Row): void; rows(): readonly Row[] };

/** Enough text to plant in; more would only fill memory. */
export const sampleSize = 2000;

/** A sample of at most `size` rows, drawn as they pass by. */
export function createRowSample(size: number, seed: number | string): RowSample {
  const random = createRandom(seed).fork('sample of rows');
  const kept: { readonly row: Row; readonly order: number }[] = [];
  let seen = 0;
  return {
    add(row) {
      const place = kept.length < size ? kept.length : random.integer(seen + 1);
      if (place < size) kept[place] = { row, order: seen };
      seen += 1;
    },
    rows: () => [...kept].sort((one, other) => one.order - other.order).map(({ row }) => row),
  };
}
