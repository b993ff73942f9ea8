import { findWords } from '@tenacious-bench/text';
import { describe, expect, test } from 'vitest';
import { countOwnWords, passageOf } from '../plant/passage.ts';
import { plantedForms } from '../plant/planted-forms.ts';
import { syntheticCorpus } from './synthetic-corpus.ts';

const sizes = {
  tasks: 80,
  plain: 150,
  leaksPerForm: 4,
  copies: 6,
  negativesPerKind: 5,
  families: 2,
};

describe.each(['prose', 'sentences'] as const)('%s', (variant) => {
  const corpus = syntheticCorpus({ seed: 7, variant, ...sizes });
  const { tasks, reference, gold, unsettled, kinds, sources } = corpus;
  const kindsOf = (ids: Iterable<string>) => new Set([...ids].map((id) => kinds.get(id)));
  const forms = new Set(plantedForms.map(({ form }) => form));

  test('the same seed makes the same corpus', () => {
    expect(syntheticCorpus({ seed: 7, variant, ...sizes })).toEqual(corpus);
    expect(syntheticCorpus({ seed: 8, variant, ...sizes })).not.toEqual(corpus);
  });

  test('has the sizes that were asked for, and every row once', () => {
    expect(tasks).toHaveLength(80);
    expect(new Set(reference.map(({ id }) => id)).size).toBe(reference.length);
    expect([...kinds.values()].filter((kind) => kind === 'plain')).toHaveLength(150);
    for (const kind of ['same_values', 'quoting', 'same_unit']) {
      expect([...kinds.values()].filter((other) => other === kind)).toHaveLength(5);
    }
  });

  test('gold names exactly the planted rows, each for one task', () => {
    const listed = [...gold.values()].flatMap((rows) => [...rows]);
    const planted = reference.filter(({ id }) => forms.has(kinds.get(id) ?? ''));
    expect(listed.toSorted()).toEqual(planted.map(({ id }) => id).toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('a verbatim leak holds the texts of the task that gold names', () => {
    let seen = 0;
    for (const [task, rows] of gold) {
      const text = tasks
        .find(({ id }) => id === task)
        ?.texts.map((part) => part.text)
        .join('\n\n');
      for (const row of reference.filter(
        ({ id }) => rows.has(id) && kinds.get(id) === 'verbatim',
      )) {
        expect(row.texts[0]?.text).toBe(text);
        seen += 1;
      }
    }
    expect(seen).toBe(10);
  });

  test('one task is copied and one edited many times', () => {
    const repeated = [...gold.values()]
      .filter((rows) => rows.size >= 6)
      .map((rows) => [...kindsOf(rows)]);
    expect(repeated.toSorted()).toEqual([['edited'], ['verbatim']]);
  });

  test('rows that leak one of a family are unsettled for the others', () => {
    expect([...unsettled].map(([task]) => task)).toEqual([
      'task-2',
      'task-3',
      'task-4',
      'task-6',
      'task-7',
      'task-8',
    ]);
    expect(unsettled.get('task-2')).toEqual(gold.get('task-1'));
  });

  test('about half of the tasks leak at most, and no task is without words of its own', () => {
    expect(gold.size).toBeLessThanOrEqual(42);
    for (const { texts } of sources) expect(countOwnWords(passageOf(texts))).toBeGreaterThan(8);
  });

  test('both sides are written in the same templates', () => {
    const openings = (rows: typeof tasks) =>
      new Set(
        rows.map((row) =>
          findWords(row.texts[0]?.text ?? '')
            .slice(0, 1)
            .map((word) => word.text)
            .join(),
        ),
      );
    const plain = reference.filter(({ id }) => kinds.get(id) === 'plain');
    expect(openings(tasks)).toEqual(openings(plain));
  });
});
