import { createRandom } from '@tenacious-bench/stats';
import { describe, expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { madeUpWords } from '../testing/made-up-words.ts';
import { plantControls } from './plant-controls.ts';
import { type PlantedSource, plantLeaks } from './plant-leaks.ts';
import { plantedForms } from './planted-forms.ts';

const words = madeUpWords(createRandom('rows'));
const only = (...names: string[]) => plantedForms.filter(({ form }) => names.includes(form));
const task = (id: string, ...lengths: number[]): PlantedSource => ({
  id,
  texts: lengths.map((length, index) => ({ field: `f${index}`, text: words.prose(length) })),
});
const hosts: Row[] = Array.from({ length: 9 }, (_, index) => ({
  id: `host-${index}`,
  file: 'train.jsonl',
  row: index + 1,
  texts: [
    { field: 'title', text: words.prose(4) },
    { field: 'body', text: words.prose(30) },
  ],
}));
const tasks = Array.from({ length: 12 }, (_, index) => task(`task-${index}`, 20, 12));

describe('plantLeaks', () => {
  test('the same seed plants the same rows, another seed others', () => {
    const rows = (seed: number) => JSON.stringify(plantLeaks(tasks, hosts, { seed, perForm: 5 }));
    expect(rows(7)).toBe(rows(7));
    expect(rows(7)).not.toBe(rows(8));
  });

  test('a form is planted alike whatever other forms are planted', () => {
    const forms = only('edited');
    const { planted } = plantLeaks(tasks, hosts, { seed: 7, perForm: 5, forms });
    const all = plantLeaks(tasks, hosts, { seed: 7, perForm: 5 }).planted;
    const texts = all.filter(({ form }) => form === 'edited').map((row) => row.texts);
    expect(planted.map((row) => row.texts)).toEqual(texts);
  });

  test.each([
    [5, 5],
    [12, 12],
    [30, 12],
  ])('%d rows of a form plant %d of twelve tasks', (perForm, different) => {
    const { planted } = plantLeaks(tasks, hosts, { seed: 7, perForm, forms: only('embedded') });
    expect(planted).toHaveLength(perForm);
    expect(new Set(planted.map((row) => row.task)).size).toBe(different);
  });

  test('rows have ids, places and the field of a reference row of their own', () => {
    const { planted } = plantLeaks(tasks, hosts, {
      seed: 7,
      perForm: 2,
      forms: only('verbatim', 'edited'),
    });
    expect(planted.map(({ id, file, row }) => [id, file, row])).toEqual([
      ['planted-verbatim-1', 'planted', 1],
      ['planted-verbatim-2', 'planted', 2],
      ['planted-edited-1', 'planted', 3],
      ['planted-edited-2', 'planted', 4],
    ]);
    expect(planted.map(({ texts }) => texts.map(({ field }) => field))).toEqual(
      Array(4).fill(['body']),
    );
  });

  test('all texts of a task are planted, or only the longest', () => {
    const [source = task('none')] = tasks;
    const forms = only('verbatim', 'one_field');
    const { planted } = plantLeaks([source], hosts, { seed: 7, perForm: 1, forms });
    const [long, short] = source.texts.map((part) => part.text);
    expect(planted.map((row) => row.texts[0]?.text)).toEqual([`${long}\n\n${short}`, long]);
  });

  test('a task of one text has no longest text, and a short longest text is none to plant', () => {
    const forms = only('one_field');
    const sources = [task('one', 20), task('two', 6, 5)];
    expect(plantLeaks(sources, hosts, { seed: 7, forms })).toEqual({ planted: [], unplanted: [] });
  });

  test('a task with too few words of its own is not planted and is named', () => {
    const text = `${words.prose(20)} seven words are not enough to tell`;
    const template = [{ start: 0, end: text.indexOf('seven') }];
    const short = { id: 'short', texts: [{ field: 'input', text, template }] };
    const { planted, unplanted } = plantLeaks([short, ...tasks], hosts, { seed: 7 });
    expect(unplanted).toEqual(['short']);
    expect(planted.some((row) => row.task === 'short')).toBe(false);
    expect(plantLeaks([short], hosts, { seed: 7, minimumWords: 7 }).unplanted).toEqual([]);
  });

  test('tasks that share text are kin', () => {
    const [one = task('none')] = tasks;
    const sources = [one, { id: 'part', texts: one.texts.slice(0, 1) }, task('other', 20)];
    const { planted } = plantLeaks(sources, hosts, { seed: 7, perForm: 3, forms: only('edited') });
    const kin = planted.map((row) => [row.task, row.kin]);
    expect(Object.fromEntries(kin)).toEqual({ 'task-0': ['part'], part: ['task-0'], other: [] });
  });

  test('no task, nothing to plant', () => {
    expect(plantLeaks([], hosts, { seed: 7 })).toEqual({ planted: [], unplanted: [] });
  });

  test('a form that no task can take is left out', () => {
    const { planted } = plantLeaks(tasks, hosts, { seed: 7, forms: only('numbers_as_words') });
    expect(planted).toEqual([]);
  });

  test.each([
    ['no reference', [], 'none of 0 reference rows has a word'],
    [
      'a reference without words',
      [{ id: 'r', file: 'f', row: 1, texts: [{ field: 'body', text: '---' }] }],
      'none of 1 reference rows has a word',
    ],
  ])('%s is refused', (_, rows, message) => {
    expect(() => plantLeaks(tasks, rows, { seed: 7 })).toThrow(message);
    expect(() => plantControls(tasks, rows, { seed: 7 })).toThrow(RangeError);
  });

  test('a template span outside of its text is refused', () => {
    const template = [{ start: 0, end: 99 }];
    const wrong = { id: 'a', texts: [{ field: 'input', text: 'short', template }] };
    expect(() => plantLeaks([wrong], hosts, { seed: 7 })).toThrow(
      'the template span 0..99 is not inside the text of "input" (5 code units)',
    );
  });
});

describe('plantControls', () => {
  const text = `${words.prose(12)} ${words.prose(16)} ${words.prose(12)}`;
  const own = text.slice(text.indexOf('. ') + 2);
  const templated: PlantedSource = {
    id: 'templated',
    texts: [{ field: 'input', text, template: [{ start: 0, end: text.indexOf(own) }] }],
  };
  const controls = plantControls([templated, ...tasks], hosts, { seed: 7, perKind: 30 });
  const ofKind = (kind: string) =>
    controls.filter((row) => row.kind === kind).map((row) => row.texts[0]?.text ?? '');

  test('the same seed makes the same rows', () => {
    expect(plantControls([templated, ...tasks], hosts, { seed: 7, perKind: 30 })).toEqual(controls);
  });

  test('a refilled template holds the template and no three words of the task', () => {
    for (const refilled of ofKind('refilled_template')) {
      expect(refilled.startsWith(text.slice(0, text.indexOf(own)).trim())).toBe(true);
      expect(sharedTrigrams(own, refilled)).toBe(0);
    }
  });

  test('the same words stand in another order and place', () => {
    for (const strewn of ofKind('same_words')) {
      const shared = [templated, ...tasks].map((source) =>
        sharedTrigrams(source.texts.map((part) => part.text).join(' '), strewn),
      );
      expect(Math.max(...shared)).toBeLessThan(2);
    }
  });

  test('shuffled sentences are sentences of reference rows', () => {
    const known = hosts.flatMap((host) =>
      host.texts.flatMap((part) => part.text.match(/[^.]+\./g)),
    );
    for (const shuffled of ofKind('shuffled_sentences')) {
      for (const sentence of shuffled.match(/[^.]+\./g) ?? []) {
        expect(known.map((own) => own?.trim())).toContain(sentence.trim());
      }
    }
  });

  test('without a template there is none to refill', () => {
    const kinds = new Set(plantControls(tasks, hosts, { seed: 7 }).map((row) => row.kind));
    expect([...kinds]).toEqual(['shuffled_sentences', 'same_words']);
  });
});

function sharedTrigrams(one: string, other: string): number {
  const trigrams = (text: string) => {
    const list = text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    return list.slice(2).map((_, index) => list.slice(index, index + 3).join(' '));
  };
  const known = new Set(trigrams(one));
  return trigrams(other).filter((trigram) => known.has(trigram)).length;
}
