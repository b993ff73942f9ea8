import { formatJsonl } from '@tenacious-bench/schema';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { subjectForTest } from '../testing/gate-subject.ts';
import { parquetOf } from '../testing/release-for-test.ts';
import { formatsGate } from './formats-gate.ts';

const [first, second, third, fourth, fifth] = [1, 2, 3, 4, 5].map((at) => ({
  id: `t-${at}`,
  at,
  share: at / 7,
  isLate: at % 2 === 0,
  text: `Line ${at}`,
  facts: [{ id: `f-${at}`, value: at % 2 === 0 ? at : 'nine' }],
  ...(at === 2 ? { note: null } : at === 3 ? { note: 'seen' } : {}),
}));
const rows = [first, second, third, fourth, fifth];
const changed = (change: object) =>
  rows.map((row) => (row === third ? { ...row, ...change } : row));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What the gate says of a split of these files. */
async function found(files: Files): Promise<readonly string[]> {
  const split = { state: 'open', name: 'dev', rows: 5, families: 0 } as const;
  const manifest = { splits: [{ ...split, files: Object.keys(files) }] };
  const issues = await formatsGate.check(await subjectForTest({ files, manifest }));
  return issues.map(({ code, path, message, line }) => [code, path, message, line].join(' | '));
}

const lines = formatJsonl(rows);
const differs = (column: string, row: number, columns = 1) =>
  `formats_differ | ${column} | row ${row} of dev has another value in Parquet, in ${columns} of its columns | ${row}`;

test.each<[string, readonly unknown[], readonly string[]]>([
  ['the same rows', rows, []],
  [
    'members in another order',
    rows.map((row) => Object.fromEntries(Object.entries(row ?? {}).reverse())),
    [],
  ],
  ['a cell that was changed', changed({ text: 'Line 3.' }), [differs('text', 3)]],
  [
    'a cell inside a list',
    changed({ facts: [{ id: 'f-3', value: 'ten' }] }),
    [differs('facts', 3)],
  ],
  ['a number that was changed by little', changed({ share: 3 / 7 + 1e-16 }), [differs('share', 3)]],
  [
    'a number that became text',
    rows.map((row) => ({ ...row, at: String(row?.at) })),
    [differs('at', 1)],
  ],
  ['text that became a number', changed({ text: 3 }), [differs('text', 3)]],
  [
    'a truth that became a number',
    rows.map((row) => ({ ...row, isLate: Number(row?.isLate) })),
    [differs('isLate', 1)],
  ],
  ['a column more', rows.map((row) => ({ ...row, extra: 'x' })), [differs('extra', 1)]],
  ['a column less', rows.map((row) => ({ ...row, facts: null })), [differs('facts', 1)]],
  ['rows in another order', [first, third, second, fourth, fifth], [differs('at', 2, 7)]],
  ['a row less', [first, second, fourth, fifth], [differs('at', 3, 7)]],
  [
    'the last row less',
    [first, second, third, fourth],
    ['formats_differ | dev | row 5 of dev is in no Parquet file | '],
  ],
  ['a row more', [...rows, first], ['formats_differ | dev | row 6 of dev is in Parquet alone | ']],
  ['a row twice', [first, second, second, fourth, fifth], [differs('at', 3, 7)]],
])('%s', async (_, table, expected) => {
  expect(await found({ 'data/dev.jsonl': lines, 'data/dev.parquet': parquetOf(table) })).toEqual(
    expected,
  );
});

const json = parquetOf(rows, ['facts[].value']);
const nullsInside = [{ id: 'a', facts: [{ more: { seen: null } }] }];
const nothingInside = [{ id: 'a', facts: [{ more: {} }] }];
test.each<[string, Files, readonly string[]]>([
  ['JSON text in a column is read', { 'data/dev.jsonl': lines, 'data/dev.parquet': json }, []],
  [
    'null inside JSON text is not nothing',
    {
      'data/dev.jsonl': formatJsonl(nullsInside),
      'data/dev.parquet': parquetOf(nothingInside, ['facts[].more']),
    },
    [differs('facts', 1)],
  ],
  [
    'shards may be cut in different places',
    {
      'data/dev-1.jsonl': formatJsonl([first, second]),
      'data/dev-2.jsonl': formatJsonl([third, fourth, fifth]),
      'data/dev-1.parquet': parquetOf([first, second, third, fourth]),
      'data/dev-2.parquet': parquetOf([fifth]),
    },
    [],
  ],
  [
    'the second shard is compared as well',
    {
      'data/dev-1.jsonl': formatJsonl([first, second]),
      'data/dev-2.jsonl': formatJsonl([third, fourth, fifth]),
      'data/dev.parquet': parquetOf([first, second, third, fourth, third]),
    },
    [differs('at', 5, 6).replace(/5$/, '3')],
  ],
  ['lines alone have nothing to differ from', { 'data/dev.jsonl': lines }, []],
  [
    'what is no Parquet is not compared',
    { 'data/dev.jsonl': lines, 'data/dev.parquet': 'PAR1 and nothing else PAR1' },
    ['not_compared | data/dev.parquet | cannot be read as Parquet | '],
  ],
  [
    'Parquet that was cut off is not compared',
    { 'data/dev.jsonl': lines, 'data/dev.parquet': parquetOf(rows).subarray(40) },
    ['not_compared | data/dev.parquet | cannot be read as Parquet | '],
  ],
  [
    'a line that is no JSON is not compared',
    { 'data/dev.jsonl': '{"id":\n', 'data/dev.parquet': parquetOf(rows) },
    ['invalid_json |  | the JSON ends too early, at column 7 | 1'],
  ],
  [
    'another format is not compared',
    { 'data/dev.jsonl': lines, 'data/dev.csv': 'id\nt-1\n' },
    [
      'not_compared | data/dev.csv | is neither Parquet nor lines of JSON, so nobody knows which rows it holds | ',
    ],
  ],
])('%s', async (_, files, expected) => {
  expect(await found(files)).toEqual(expected);
});

test.each<[string, 'TIMESTAMP' | 'DOUBLE' | 'INT64', unknown, unknown]>([
  ['a time', 'TIMESTAMP', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['no number', 'DOUBLE', Number.NaN, null],
  ['a number beyond 2^53', 'INT64', 2n ** 60n, 2 ** 60],
])('%s is no value of any row of JSON', async (_, type, cell, value) => {
  const columnData = [{ name: 'cell', type, data: [cell] }];
  const table = new Uint8Array(parquetWriteBuffer({ columnData }));
  const files = { 'data/dev.jsonl': formatJsonl([{ cell: value }]), 'data/dev.parquet': table };
  expect(await found(files)).toEqual([differs('cell', 1)]);
});

test('a group of rows that memory should not hold is not read', async () => {
  const text = 'x'.repeat(2 ** 20);
  const data = Array.from({ length: 66 }, (_, at) => `${text}${at}`);
  const table = parquetWriteBuffer({ columnData: [{ name: 'text', data }], rowGroupSize: 100 });
  const files = {
    'data/dev.jsonl': formatJsonl(data.map((text) => ({ text }))),
    'data/dev.parquet': new Uint8Array(table),
  };
  expect(await found(files)).toEqual([
    'not_compared | data/dev.parquet | holds a group of rows of more than 67108864 bytes: write smaller groups | ',
  ]);
});
