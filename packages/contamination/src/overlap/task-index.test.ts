import { describe, expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { numberedWords, plainRow } from '../testing/plain-row.ts';
import { indexTasks } from './task-index.ts';

function rowAt(file: string, row: number): Row {
  return { ...plainRow(`${file}-${row}`, 'one'), file, row };
}

test('tasks are in the order of their files and rows, however they came', () => {
  const rows = [rowAt('b', 1), rowAt('a', 10), rowAt('a', 9)];
  expect(indexTasks(rows).tasks.map(({ row }) => row.id)).toEqual(['a-9', 'a-10', 'b-1']);
});

test.each([
  ['no task', [], 'there is no task, so nothing can be looked for'],
  [
    'two of one id',
    [rowAt('a', 1), { ...rowAt('b', 7), id: 'a-1' }],
    'b:7: a second task has the id a-1; nobody could tell them apart',
  ],
])('refuses %s', (_, tasks, message) => {
  expect(() => indexTasks(tasks)).toThrow(new RangeError(message));
});

describe('runs of fewer words are looked up', () => {
  const lengths = (words: number, n: number) =>
    indexTasks([plainRow('task', numberedWords('w', 1, words))], { n }).lookups.map(
      (lookup) => lookup.n,
    );

  test.each([
    ['of a task of few words', 23, 8, [8, 4]],
    ['of one of more words', 24, 8, [8]],
    ['of one with fewer words than an n-gram', 7, 8, [4]],
    ['where n-grams are longer', 24, 13, [13, 4]],
    ['where n-grams are as short', 9, 4, [4]],
    ['of one with fewer words than that', 3, 8, []],
  ])('%s', (_, words, n, expected) => {
    expect(lengths(words, n)).toEqual(expected);
  });
});

test('of an n-gram that a task repeats, the first four places are indexed', () => {
  const { lookups } = indexTasks([plainRow('task', 'a '.repeat(500))]);
  expect(lookups.map(({ ngrams }) => ngrams.size)).toEqual([4]);
});

test('an index on shared memory is the same', () => {
  const tasks = [plainRow('a', numberedWords('w', 1, 30)), plainRow('b', 'few words', 'and texts')];
  const shared = indexTasks(tasks, { shared: true });
  expect(shared.lookups[0]?.ngrams.tokens.buffer).toBeInstanceOf(SharedArrayBuffer);
  const plain = indexTasks(tasks);
  expect(shared.tasks).toEqual(plain.tasks);
  expect(shared.lookups.map(({ ngrams }) => [...ngrams.positions])).toEqual(
    plain.lookups.map(({ ngrams }) => [...ngrams.positions]),
  );
});
