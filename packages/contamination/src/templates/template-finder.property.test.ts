import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { naiveTemplates } from '../testing/naive-templates.ts';
import { createTemplateFinder } from './template-finder.ts';
import type { Templates } from './templates.ts';

/** Rows of a few sentences out of few, most of them with a name; some of one unit, some of them equal. */
const sentences = ['we write to you', 'Dear friend,', 'cold', 'no price é', 'we write', 'a b c d'];
const part = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...sentences) },
  fc.nat(99).map((name) => `x${name}`),
);
const text = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const contents = fc.tuple(
  fc.array(text, { minLength: 1, maxLength: 2 }),
  fc.option(fc.constantFrom('u', 'v'), { freq: 5, nil: undefined }),
);
const tasks = rowsOf('task', 20);
const reference = rowsOf('row', 40);

function rowsOf(side: string, maxLength: number): fc.Arbitrary<Row[]> {
  return fc.array(contents, { minLength: maxLength / 2, maxLength }).map((all) =>
    all.map(([texts, unit], place) => ({
      id: `${side}-${place}`,
      file: side,
      row: place + 1,
      texts: texts.map((entry, number) => ({ field: `${number}`, text: entry })),
      ...(unit !== undefined && { unit }),
    })),
  );
}

function found(tasks: readonly Row[], reference: readonly Row[]): Templates {
  const finder = createTemplateFinder(tasks);
  for (const row of reference) finder.add(row);
  return finder.find();
}

const settings = { seed: 20261120, numRuns: 300 };

test('what counting unit by unit finds is template, and nothing else', () => {
  let seen = 0;
  fc.assert(
    fc.property(tasks, reference, (ones, others) => {
      const expected = naiveTemplates(ones, others);
      const { ngrams, runs } = found(ones, others);
      expect([...ngrams].sort()).toEqual([...expected.keys()].sort());
      seen += ngrams.size;
      for (const run of runs) {
        const words = run.words.split(' ');
        const inside =
          words.length < 3
            ? [run.words]
            : words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
        const counts = inside.map((ngram) => expected.get(ngram));
        expect(run.tasks).toBe(Math.min(...counts.map((count) => count?.tasks ?? 0)));
        expect(run.reference).toBe(Math.min(50, ...counts.map((count) => count?.reference ?? 0)));
      }
    }),
    settings,
  );
  expect(seen).toBeGreaterThan(200);
});

test('the order of tasks and rows decides nothing', () => {
  fc.assert(
    fc.property(tasks, reference, (ones, others) => {
      const expected = found(ones, others);
      expect(found([...ones].reverse(), [...others].reverse())).toEqual(expected);
    }),
    settings,
  );
});

test('what is read twice is what is read once', () => {
  fc.assert(
    fc.property(tasks, reference, (ones, others) => {
      expect(found(ones, [...others, ...others])).toEqual(found(ones, others));
    }),
    settings,
  );
});
