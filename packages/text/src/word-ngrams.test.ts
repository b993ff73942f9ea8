import { describe, expect, test } from 'vitest';
import { characterNgrams } from './character-ngrams.ts';
import { findWords } from './find-words.ts';
import { wordNgrams } from './word-ngrams.ts';

describe('wordNgrams', () => {
  test.each([
    ['pairs', 2, ['one two', 'two three']],
    ['as long as the text', 3, ['one two three']],
    ['longer than the text', 4, []],
  ])('%s', (_, n, expected) => {
    expect(wordNgrams(findWords('one, two – three'), n).map(({ text }) => text)).toEqual(expected);
  });

  test('spans cover the words and what stands between them', () => {
    const text = 'one, two – three';
    const spans = wordNgrams(findWords(text), 2);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'one, two',
      'two – three',
    ]);
  });
});

test.each([
  ['letters', 'bench', 3, ['ben', 'enc', 'nch']],
  ['surrogate pairs', 'a👋b', 2, ['a👋', '👋b']],
  ['short', 'ab', 3, []],
  ['empty', '', 1, []],
])('characterNgrams of %s', (_, text, n, expected) => {
  expect(characterNgrams(text, n)).toEqual(expected);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a length of %s is refused', (n) => {
  expect(() => wordNgrams([], n)).toThrow(RangeError);
  expect(() => characterNgrams('', n)).toThrow(RangeError);
});
