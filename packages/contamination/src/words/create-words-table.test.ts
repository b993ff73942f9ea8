import { expect, test } from 'vitest';
import { createWordsTable } from './create-words-table.ts';
import { tokensKey } from './tokens-key.ts';

test('texts whose keys happen to be the same are told apart by their words', () => {
  const table = createWordsTable();
  const add = (words: string) => table.add(7, () => words);
  expect([add('one'), add('other'), add('one'), add('other')]).toEqual([
    { number: 0, isNew: true },
    { number: 1, isNew: true },
    { number: 0, isNew: false },
    { number: 1, isNew: false },
  ]);
  expect([table.find(7, () => 'other'), table.find(7, () => 'third')]).toEqual([1, undefined]);
});

test('words are read only when a key is met again', () => {
  const read: string[] = [];
  const table = createWordsTable();
  const add = (key: number, words: string, name: string) =>
    table.add(key, () => {
      read.push(name);
      return words;
    });
  add(1, 'one', 'first');
  add(2, 'two', 'second');
  table.find(3, () => 'three');
  expect(read).toEqual([]);
  add(1, 'one', 'copy');
  add(1, 'one', 'other copy');
  expect(read).toEqual(['copy', 'first', 'other copy']);
});

test.each([
  { one: [1, 2], other: [2, 1] },
  { one: [0], other: [0, 0] },
  { one: [], other: [0] },
  { one: [1, 2, 3], other: [1, 2, 4] },
])('$one and $other have other keys', ({ one, other }) => {
  expect(tokensKey(Uint32Array.from(one))).not.toBe(tokensKey(Uint32Array.from(other)));
});
