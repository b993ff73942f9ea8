import { expect, test } from 'vitest';
import { readWithDuckDb, readWithHyparquet, withoutNulls } from '../../testing/read-parquet.ts';
import { canonicalRows } from './canonical-rows.ts';
import { columnsOf } from './column-shape.ts';
import { writeParquet } from './write-parquet.ts';

test('ten thousand rows come back through both readers', async () => {
  const input = Array.from({ length: 10_000 }, (_, at) => ({
    id: `t-${at}`,
    family: `f${at % 700}`,
    at,
    share: at / 7,
    text: `Line ${at}: ${'ferry '.repeat(at % 9)}🎈`,
    facts: Array.from({ length: at % 4 }, (_, fact) => ({
      id: `${at}-${fact}`,
      value: at % 2 ? fact : 'x',
    })),
    ...(at % 3 === 0 ? { note: at % 6 === 0 ? null : 'seen' } : {}),
  }));
  const read = canonicalRows(input, 'rows');
  const rows = read.ok ? read.value.map(({ row }) => row) : [];
  const bytes = writeParquet(rows, columnsOf(rows), { canary: 'c', version: '1.0.0' });
  const expected = rows.map(withoutNulls);
  expect(expected).toHaveLength(10_000);
  expect(await readWithHyparquet(bytes)).toEqual(expected);
  expect(await readWithDuckDb(bytes)).toEqual(expected);
});
