import { formatJsonl } from '@tenacious-bench/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subjectForTest } from '../testing/gate-subject.ts';
import { parquetOf } from '../testing/release-for-test.ts';
import { formatsGate } from './formats-gate.ts';

const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'grapheme', maxLength: 5 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'a.b', 'note'), tie('value'), { maxKeys: 3 }),
  ),
}));
const cells = fc.dictionary(fc.constantFrom('text', 'facts', 'x-note'), value, { maxKeys: 3 });
const rows = fc
  .array(cells, { minLength: 1, maxLength: 6 })
  .map((list) => list.map((row, at) => ({ ...row, id: `t-${at}` })));

async function issuesOf(lines: readonly object[], table: readonly object[]) {
  const files = { 'data/dev.jsonl': formatJsonl(lines), 'data/dev.parquet': parquetOf(table) };
  const split = { state: 'open', name: 'dev', rows: 1, families: 0 } as const;
  const manifest = { splits: [{ ...split, files: Object.keys(files) }] };
  return formatsGate.check(await subjectForTest({ files, manifest }));
}

test('rows that were written in both formats are the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      expect(await issuesOf(list, list)).toEqual([]);
    }),
  );
});

test('one row that is another one is found, with its number and its column', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(), fc.uuid(), async (list, at, text) => {
      const index = at % list.length;
      const other = list.map((row, place) => (place === index ? { ...row, text } : row));
      expect(await issuesOf(list, other)).toMatchObject([{ path: 'text', line: index + 1 }]);
    }),
  );
});

test('a row that is left out is found, and so is one that is there twice', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(), async (list, at) => {
      const index = at % list.length;
      expect(await issuesOf(list, list.toSpliced(index, 1))).toHaveLength(1);
      expect(
        await issuesOf(
          list,
          list.flatMap((row, place) => (place === index ? [row, row] : row)),
        ),
      ).toHaveLength(1);
    }),
  );
});

test('no value of a row is in what is told', async () => {
  const told = await issuesOf(
    [{ id: 'the sealed id', text: 'the sealed words' }],
    [{ id: 'another sealed id', text: 'other sealed words' }],
  );
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain('sealed');
});
