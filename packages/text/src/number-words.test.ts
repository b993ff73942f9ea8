import { expect, test } from 'vitest';
import { parseNumberWords } from './number-words.ts';

test.each([
  ['zero', 0],
  ['Seven', 7],
  ['nineteen', 19],
  ['twenty-one', 21],
  ['twenty one', 21],
  ['NINETY-NINE', 99],
  ['a hundred', 100],
  ['one hundred and five', 105],
  ['a hundred and twenty', 120],
  ['three hundred forty-two', 342],
  ['fifteen hundred', 1500],
  ['two thousand and five', 2005],
  ['one thousand two hundred', 1200],
  ['two hundred thousand', 200_000],
  ['two million five hundred thousand', 2_500_000],
  ['nine hundred ninety-nine million', 999_000_000],
  ['one and a half', 1.5],
  ['two and three quarters', 2.75],
  ['one and a half million', 1_500_000],
  ['a million and a half', 1_500_000],
  ['half a million', 500_000],
  ['three point one four', 3.14],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['two dozen', 24],
])('%s is %d', (text, value) => {
  expect(parseNumberWords(text)).toBe(value);
});

test.each([
  '',
  'one page',
  'one sixty',
  'twenty sixty',
  'several',
  'dozens',
  '12',
  'and',
  'one two',
  'two million and five thousand',
])('"%s" is no single figure in words', (text) => {
  expect(parseNumberWords(text)).toBeNull();
});
