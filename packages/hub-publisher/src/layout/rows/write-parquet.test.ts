import { describe, expect, test } from 'vitest';
import {
  footerOf,
  readWithDuckDb,
  readWithHyparquet,
  withoutNulls,
} from '../../testing/read-parquet.ts';
import { canonicalRows } from './canonical-rows.ts';
import { columnsOf } from './column-shape.ts';
import { writeParquet } from './write-parquet.ts';

const facts = { canary: 'canary 7f3a', version: '1.2.0' };
const readers = [
  ['hyparquet', readWithHyparquet],
  ['DuckDB', readWithDuckDb],
] as const;

function rowsOf(input: readonly unknown[]) {
  const read = canonicalRows(input, 'rows');
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.map(({ row }) => row);
}

const nasty: [string, unknown[]][] = [
  ['scalars', [{ text: 'a', whole: 1, broken: 0.1, truth: false }]],
  ['text of many scripts', [{ text: 'Zoë 日本語 🎈 \u{1F469}\u200D\u{1F680} שלום' }, { text: '' }]],
  ['quotes, line breaks and NUL', [{ text: '"\\\n\r\t\u0000\u2028' }]],
  ['missing fields', [{ a: 1 }, { b: 'x' }, {}]],
  ['null and missing', [{ a: null, b: 1 }, { b: 2 }]],
  ['a column of nothing', [{ a: null, b: 1 }, { b: 1 }]],
  ['empty lists beside full ones', [{ a: [] }, { a: ['x'] }, {}, { a: ['', 'y'] }]],
  ['nothing but empty lists', [{ a: [] }, { a: [] }]],
  ['nulls in a list', [{ a: [null, 'x', null] }, { a: [null] }]],
  ['lists of lists', [{ a: [[1], [], [2, 3]] }, { a: [] }, { a: [[]] }]],
  ['an object', [{ a: { b: 1, c: 'x' } }, { a: { b: 2 } }, {}]],
  ['an object whose members are all missing', [{ a: {} }, { a: { b: 1 } }, {}, { a: { b: 2 } }]],
  ['nothing but empty objects', [{ a: {} }, { a: {} }]],
  ['a list of objects', [{ a: [{ b: 1 }, { c: [true] }] }, { a: [] }, { a: [{}] }, {}]],
  ['objects in lists in objects', [{ a: { b: [{ c: { d: [{ e: 'x' }] } }] } }, { a: { b: [{}] } }]],
  ['mixed types', [{ a: 1 }, { a: 'x' }, { a: [1] }, { a: { b: null } }, { a: null }, {}]],
  ['mixed types inside a list', [{ a: [1, 'x', { b: 2 }] }, { a: [] }]],
  ['mixed types inside an object', [{ a: { b: 1 } }, { a: { b: 'x' } }]],
  ['whole and broken numbers', [{ a: 1 }, { a: 1.5 }, { a: -0 }]],
  ['the largest whole numbers', [{ a: 9007199254740991 }, { a: -9007199254740991 }]],
  ['numbers beyond 2^53', [{ a: 9007199254740992 }, { a: 1e300 }, { a: 5e-324 }]],
  ['dates stay text', [{ a: '2026-05-04' }, { a: '2026-05-04T09:00:00Z' }]],
  ['an object as a map', Array.from({ length: 40 }, (_, at) => ({ a: { [`key-${at}`]: at } }))],
  ['names of Object.prototype', [{ a: { constructor: 'x' } }, { a: { toString: 'y' } }, { a: {} }]],
  ['names that SQL would take for one', [{ a: { Name: 'x', name: 'y' } }]],
  ['names with signs', [{ 'x-note': 1, 'two words': 2, ünï: 3 }]],
  ['names with brackets', [{ 'a [EUR]': [1, 'x'], b: { 'c[]': 1 } }]],
  ['names with dots inside', [{ a: { 'b.c': 1 } }]],
  ['names that Parquet lists use', [{ list: [{ element: 1 }], element: { list: 'x' } }]],
  [
    'more rows than a row group',
    Array.from({ length: 2300 }, (_, at) => ({ id: `t${at % 7}`, at })),
  ],
];

describe.each(readers)('%s reads back', (_, read) => {
  test.each(nasty)('%s', async (_, input) => {
    const rows = rowsOf(input);
    const bytes = writeParquet(rows, columnsOf(rows), facts);
    expect(await read(bytes)).toEqual(rows.map(withoutNulls));
  });
});

test('the footer names the canary, the version and the columns of JSON text', () => {
  const rows = rowsOf([{ a: [{ b: 1 }, { b: 'x' }], c: { d: [1, 'x'] } }]);
  expect(footerOf(writeParquet(rows, columnsOf(rows), facts))).toEqual({
    canary: 'canary 7f3a',
    version: '1.2.0',
    json_columns: '["a[].b","c.d[]"]',
  });
});
