import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { readShard, useFolder } from '../testing/read-shard.ts';

const folder = useFolder();
const readers = ['hyparquet', 'duckdb'] as const;

function table(columnData: ColumnSource[], rowGroupSize = 1000): Uint8Array {
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }));
}

const count = 2500;
const numbers = Array.from({ length: count }, (_, at) => at);
const many = table([
  { name: 'id', data: numbers.map((at) => `t-${at}`), type: 'STRING' },
  { name: 'text', data: numbers.map((at) => `the text of row ${at} é`), type: 'STRING' },
  { name: 'family', data: numbers.map((at) => `f${at % 7}`), type: 'STRING' },
]);

describe.each(readers)('%s', (reader) => {
  test('reads the rows of all row groups, in order', async () => {
    const file = await folder.write('many.parquet', many);
    const { rows, manifest } = await readShard(file, {
      reader,
      unitField: 'family',
      fields: ['text'],
    });
    expect(rows).toHaveLength(count);
    expect(rows[1999]).toEqual({
      id: 't-1999',
      file,
      row: 2000,
      texts: [{ field: 'text', text: 'the text of row 1999 é' }],
      unit: 'f4',
    });
    expect(rows.map(({ row }) => row)).toEqual(numbers.map((at) => at + 1));
    expect(manifest).toMatchObject({ rows: count, unread: [], lacking: { text: 0 } });
  });
});
