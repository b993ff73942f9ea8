import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { parquetMetadata } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { readShard, useFolder } from '../testing/read-shard.ts';
import { openShard } from './open-shard.ts';

const folder = useFolder();
const readers = ['hyparquet', 'duckdb'] as const;

const numbers = Array.from({ length: 2500 }, (_, at) => at);
const many = new Uint8Array(
  parquetWriteBuffer({
    rowGroupSize: 1000,
    columnData: [
      { name: 'id', data: numbers.map((at) => `t-${at}`), type: 'STRING' },
      { name: 'text', data: numbers.map((at) => `the text of row ${at} é`), type: 'STRING' },
      { name: 'family', data: numbers.map((at) => `f${at % 7}`), type: 'STRING' },
    ],
  }),
);

const day = new Date('2026-05-04T00:00:00Z');
const noon = new Date('2026-05-04T12:30:00.250Z');
const thread = [
  { body: 'Hi', at: 1n },
  { body: null, at: null },
  { body: 'Bye', at: 2n },
];
const kinds: (ColumnSource & { expected: string | undefined })[] = [
  { name: 'words', data: ['a b', 'x'], type: 'STRING', expected: 'a b' },
  { name: 'whole', data: [7, 8], type: 'INT32', expected: '7' },
  { name: 'large', data: [9007199254740993n, 1n], type: 'INT64', expected: '9007199254740993' },
  { name: 'broken', data: [0.1, 1], type: 'DOUBLE', expected: '0.1' },
  { name: 'nan', data: [Number.NaN, 1], type: 'DOUBLE', expected: undefined },
  { name: 'truth', data: [true, false], type: 'BOOLEAN', expected: undefined },
  { name: 'nothing', data: [null, 'x'], type: 'STRING', expected: undefined },
  { name: 'noon', data: [noon, noon], type: 'TIMESTAMP', expected: '2026-05-04T12:30:00.250Z' },
  { name: 'json', data: [{ a: ['b', 1] }, null], type: 'JSON', expected: 'b\n1' },
  { name: 'bytes', data: [Buffer.from('é'), Buffer.from('x')], type: 'BYTE_ARRAY', expected: 'é' },
  { name: 'day', data: [day, day], expected: '2026-05-04T00:00:00.000Z' },
  { name: 'price', data: [12.5, 1], expected: '12.5' },
  {
    name: 'place',
    data: [
      { city: 'Bath', zip: null },
      { city: 'Ayr', zip: '1' },
    ],
    expected: 'Bath',
  },
  { name: 'thread', data: [thread, []], expected: '1\nHi\n2\nBye' },
];

const optional = { repetition_type: 'OPTIONAL' } as const;
const text = { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const every = new Uint8Array(
  parquetWriteBuffer({
    columnData: kinds.map(({ name, data }) => ({ name, data })),
    schema: [
      ...schemaFromColumnData({ columnData: kinds.slice(0, 10) }).map((element, at) =>
        at === 0 ? { ...element, num_children: kinds.length } : element,
      ),
      { ...optional, name: 'day', type: 'INT32', converted_type: 'DATE' },
      {
        ...optional,
        name: 'price',
        type: 'INT64',
        converted_type: 'DECIMAL',
        scale: 2,
        precision: 9,
      },
      { ...optional, name: 'place', num_children: 2 },
      { ...text, name: 'city' },
      { ...text, name: 'zip' },
      { ...optional, name: 'thread', num_children: 1, converted_type: 'LIST' },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
      { ...optional, name: 'element', num_children: 2 },
      { ...text, name: 'body' },
      { ...optional, name: 'at', type: 'INT64' },
    ],
  }),
);

/** The same file with the bytes of one row group overwritten. */
function damaged(group: number): Uint8Array {
  const bytes = Buffer.from(many);
  const column = parquetMetadata(many.buffer).row_groups[group]?.columns[1]?.meta_data;
  const start = Number(column?.dictionary_page_offset ?? column?.data_page_offset);
  bytes.fill(0xff, start, start + Number(column?.total_compressed_size));
  return bytes;
}

describe.each(readers)('%s', (reader) => {
  test('reads the rows of all row groups, in order', async () => {
    const file = await folder.write('many.parquet', many);
    const options = { reader, unitField: 'family', fields: ['text'] };
    const { rows, manifest } = await readShard(file, options);
    expect(rows[1999]).toEqual({
      id: 't-1999',
      file,
      row: 2000,
      texts: [{ field: 'text', text: 'the text of row 1999 é' }],
      unit: 'f4',
    });
    expect(rows.map(({ row }) => row)).toEqual(numbers.map((at) => at + 1));
    const digest = `sha256:${createHash('sha256').update(many).digest('hex')}`;
    expect(manifest).toEqual({ file, digest, rows: 2500, unread: [], lacking: { text: 0 } });
  });

  test('makes text of every kind of value', async () => {
    const { rows } = await readShard(await folder.write('every.parquet', every), { reader });
    const expected = kinds.flatMap(({ name, expected: words }) =>
      words === undefined ? [] : [{ field: name, text: words }],
    );
    const byField = expected.toSorted((one, other) => (one.field < other.field ? -1 : 1));
    expect(rows[0]?.texts).toEqual(byField);
  });

  test('finds declared paths in nested columns', async () => {
    const file = await folder.write('every.parquet', every);
    const fields = ['thread.*.body', 'place.city', 'json.a'];
    const { rows, manifest } = await readShard(file, { reader, fields });
    expect(rows[0]?.texts).toEqual([
      { field: 'thread.0.body', text: 'Hi' },
      { field: 'thread.2.body', text: 'Bye' },
      { field: 'place.city', text: 'Bath' },
      { field: 'json.a', text: 'b\n1' },
    ]);
    expect(manifest.lacking).toEqual({ 'thread.*.body': 0, 'place.city': 0, 'json.a': 1 });
  });

  test.each([0, 1, 2])('keeps the rows around damage in row group %i', async (group) => {
    const file = await folder.write(`damaged-${group}.parquet`, damaged(group));
    const { rows, manifest } = await readShard(file, { reader });
    const [first, last] = [group * 1000 + 1, Math.min(2500, group * 1000 + 1000)];
    expect(rows.map(({ row }) => row)).toEqual(
      numbers.map((at) => at + 1).filter((row) => row < first || row > last),
    );
    expect(manifest.unread).toEqual([
      expect.stringMatching(`^rows ${first} to ${last}: the row group is damaged \\(.+\\)$`),
    ]);
  });

  test('names the columns to whoever declares another', async () => {
    const file = await folder.write('many.parquet', many);
    await expect(readShard(file, { reader, fields: ['body'] })).rejects.toThrow(
      `${file}: no row has the field body; there are id, text, family`,
    );
  });

  test('says that a file without its end cannot be read', async () => {
    const bytes = many.subarray(0, many.length - 20);
    const file = await folder.write('cut.parquet', bytes);
    expect((await readShard(file, { reader })).manifest).toEqual({
      file,
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      rows: 0,
      unread: ['all rows: the footer of the Parquet file cannot be read'],
      lacking: {},
    });
  });
});

// A fallback that nobody sees would make every test above pass without DuckDB.
test.each([
  ['hyparquet', 1000],
  ['duckdb', 2048],
] as const)(
  '%s itself reads, even a file whose name has a quote and a star',
  async (reader, size) => {
    const columnData: ColumnSource[] = [{ name: 'text', data: numbers, type: 'INT32' }];
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 2500 }));
    const file = await folder.write("it's [a] *.parquet", bytes);
    const first = await openShard(file, { reader }).rows().next();
    expect(first.value).toHaveLength(size);
  },
);

test('both readers give the same rows', async () => {
  const file = await folder.write('every.parquet', every);
  const [one, other] = await Promise.all(readers.map((reader) => readShard(file, { reader })));
  expect(one).toEqual(other);
});

test('Parquet is known by its bytes, whatever its name', async () => {
  const file = await folder.write('named.jsonl', many);
  expect((await readShard(file)).manifest.rows).toBe(2500);
});

test('Parquet cannot be read from a stream', async () => {
  const file = await folder.write('many.parquet.gz', gzipSync(many));
  const because = 'Parquet is only read from an unpacked file, because its end is read first';
  await expect(readShard(file)).rejects.toThrow(`${file}: ${because}`);
  async function* stdin() {
    yield many;
  }
  await expect(readShard('-', { stdin: stdin() })).rejects.toThrow(`-: ${because}`);
});
