import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type NgramUses, templateRuns } from './template-runs.ts';
import { templateNgrams, templatesOf } from './templates.ts';

const n = 3;
const text = fc
  .array(fc.constantFrom('we', 'write', 'to', 'you', 'now'), { maxLength: 12 })
  .map((words) => words.join(' '));

const cases = fc.array(text, { maxLength: 6 }).chain((texts) => {
  const known = [...new Set(texts.flatMap((one) => templateNgrams(one.split(' '), n)))];
  const ngrams = known.filter((ngram) => ngram !== '');
  return fc.record({ texts: fc.constant(texts), template: fc.subarray(ngrams) });
});

test('runs hold each template n-gram once and nothing else, whatever the order of the tasks', () => {
  fc.assert(
    fc.property(cases, ({ texts, template }) => {
      const uses: NgramUses = new Map(template.map((ngram) => [ngram, { tasks: 3, reference: 5 }]));
      const runs = templateRuns(texts.map(task), uses, n);
      const held = runs.flatMap(({ words }) => templateNgrams(words.split(' '), n));
      expect(held.toSorted()).toEqual(template.toSorted());
      expect(templateRuns(texts.map(task).reverse(), uses, n)).toEqual(runs);
    }),
  );
});

test('a run that is deleted is masked no longer, and the others are as before', () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ texts, template }, at) => {
      const uses: NgramUses = new Map(template.map((ngram) => [ngram, { tasks: 3, reference: 5 }]));
      const runs = templateRuns(texts.map(task), uses, n);
      const deleted = runs[at % Math.max(1, runs.length)];
      const left = templatesOf(
        runs.filter((run) => run !== deleted),
        { source: 'lock', n },
      ).ngrams;
      const gone = deleted === undefined ? [] : templateNgrams(deleted.words.split(' '), n);
      expect(gone.filter((ngram) => left.has(ngram))).toEqual([]);
      expect(left.size + gone.length).toBe(template.length);
    }),
  );
});

function task(body: string, row: number) {
  return { id: `task-${row}`, file: 'tasks.jsonl', row, texts: [{ field: 'body', text: body }] };
}
