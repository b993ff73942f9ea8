import { expect, test } from 'vitest';
import { shardRows } from './shard-rows.ts';

/** Rows whose lines, with their line breaks, have these sizes. */
function rowsOf(sizes: readonly number[]) {
  return sizes.map((size) => ({ row: {}, line: 'x'.repeat(size - 1) }));
}

test.each<[string, readonly number[], readonly number[]]>([
  ['no rows', [], []],
  ['as many rows as fit', [1, 1, 1], [3]],
  ['one more', [1, 1, 1, 1], [3, 1]],
  ['as many bytes as fit', [5, 5], [2]],
  ['one byte more', [5, 6], [1, 1]],
  ['a row that is too large alone', [1, 11, 1], [1, 1, 1]],
  ['a first row that is too large', [11, 1], [1, 1]],
])('%s: %j become files of %j rows', (_, sizes, counts) => {
  const rows = rowsOf(sizes);
  const shards = shardRows(rows, { rowsPerShard: 3, bytesPerShard: 10 });
  expect(shards.map((shard) => shard.length)).toEqual(counts);
  expect(shards.flat()).toEqual(rows);
});

test('bytes are those of UTF-8', () => {
  const rows = ['🎈', '🎈'].map((line) => ({ row: {}, line }));
  expect(shardRows(rows, { rowsPerShard: 9, bytesPerShard: 9 })).toHaveLength(2);
  expect(shardRows(rows, { rowsPerShard: 9, bytesPerShard: 10 })).toHaveLength(1);
});
