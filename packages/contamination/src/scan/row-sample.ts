import { mixedBits } from '../near/mixed-bits.ts';
import { byPlace } from '../rows/by-place.ts';
import type { Row } from '../rows/row.ts';
import { hashToken } from '../words/hash-token.ts';

/** Keeps some rows of a stream, each as likely as any other: the same ones in whatever order they come. */
export type RowSample = { add(row: Row): void; rows(): readonly Row[] };

/** Enough text to plant in; more would only fill memory. */
export const sampleSize = 2000;

/** A sample of at most `size` rows: those to whose places the seed gives the lowest numbers, in the order of these. */
export function createRowSample(size: number, seed: number | string): RowSample {
  const drawnOf = createDraw(seed);
  let kept: Drawn[] = [];
  let highest = Infinity;

  function keepLowest(): void {
    kept = kept.sort(byNumber).slice(0, size);
    if (kept.length === size) highest = kept.at(-1)?.number ?? -1;
  }

  return {
    add(row) {
      const number = drawnOf(row);
      if (number > highest) return;
      kept.push({ row, number });
      if (kept.length >= 2 * size) keepLowest();
    },
    rows() {
      keepLowest();
      return kept.map(({ row }) => row);
    },
  };
}

type Drawn = { readonly row: Row; readonly number: number };

/** Makes a function that draws a number for each row, by its place. */
function createDraw(seed: number | string): (row: Row) => number {
  let [file, salt] = ['', hashToken(`${seed}`)];
  return (row) => {
    if (row.file !== file) [file, salt] = [row.file, hashToken(`${seed}\n${row.file}`)];
    return mixedBits(salt ^ mixedBits(row.row));
  };
}

function byNumber(one: Drawn, other: Drawn): number {
  return one.number - other.number || byPlace(one.row, other.row);
}
