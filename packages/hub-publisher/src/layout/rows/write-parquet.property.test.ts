import { canonicalJson } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWithDuckDb, readWithHyparquet, withoutNulls } from '../../testing/read-parquet.ts';
import { canonicalRows } from './canonical-rows.ts';
import { columnsOf } from './column-shape.ts';
import { writeParquet } from './write-parquet.ts';

const facts = { canary: 'canary', version: '1.0.0' };
const name = fc.constantFrom('a', 'b', 'c', 'note', 'list', 'element', 'length', 'x-y', 'a.b', 'B');
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
  ),
}));
const column = fc.constantFrom('id', 'text', 'facts', 'thread', 'x-note');
const rows = fc.array(fc.dictionary(column, value, { maxKeys: 4 }), { minLength: 1, maxLength: 8 });

/** Rows of one shape each, so that lists and objects become columns instead of JSON text. */
const regularRows = fc.array(
  fc.record(
    {
      id: fc.string({ unit: 'grapheme' }),
      count: fc.option(fc.maxSafeInteger()),
      facts: fc.option(
        fc.array(
          fc.option(
            fc.record(
              {
                id: fc.string(),
                shares: fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }))),
              },
              { requiredKeys: [] },
            ),
          ),
          { maxLength: 3 },
        ),
      ),
      place: fc.option(
        fc.record({ town: fc.option(fc.string()), open: fc.boolean() }, { requiredKeys: [] }),
      ),
    },
    { requiredKeys: [] },
  ),
  { minLength: 1, maxLength: 8 },
);

function written(input: readonly unknown[]) {
  const read = canonicalRows(input, 'rows');
  const canonical = read.ok ? read.value.map(({ row }) => row) : [];
  return { canonical, bytes: writeParquet(canonical, columnsOf(canonical), facts) };
}

test.each([
  ['any rows', rows],
  ['regular rows', regularRows],
])('%s come back through hyparquet', async (_, arbitrary) => {
  await fc.assert(
    fc.asyncProperty(arbitrary, async (input) => {
      const { canonical, bytes } = written(input);
      fc.pre(canonical.some((row) => Object.keys(row).length > 0));
      expect(await readWithHyparquet(bytes)).toEqual(canonical.map(withoutNulls));
    }),
    { seed: 20260504, numRuns: 250 },
  );
});

test.each([
  ['any rows', rows],
  ['regular rows', regularRows],
])('%s come back through DuckDB', async (_, arbitrary) => {
  await fc.assert(
    fc.asyncProperty(arbitrary, async (input) => {
      const { canonical, bytes } = written(input);
      fc.pre(canonical.some((row) => Object.keys(row).length > 0));
      expect(await readWithDuckDb(bytes)).toEqual(canonical.map(withoutNulls));
    }),
    { seed: 20260504, numRuns: 40 },
  );
});

test('equal rows give equal bytes, in whatever order their members were written', () => {
  fc.assert(
    fc.property(rows, (input) => {
      const shuffled = input.map((row) => Object.fromEntries(Object.entries(row).reverse()));
      expect(canonicalJson(shuffled)).toBe(canonicalJson(input));
      expect(written(shuffled).bytes).toEqual(written(input).bytes);
    }),
    { seed: 20260504, numRuns: 200 },
  );
});
