import { findQuantities, normalize } from '@tenacious-bench/text';
import { expect, test } from 'vitest';
import { placeAmounts } from './commitment-amounts.ts';
import { readWords } from './words.ts';

function amountsIn(text: string): [string, number][] {
  const block = { span: { start: 0, end: text.length }, zone: 'body' } as const;
  const words = readWords(normalize(text), { blocks: [block], inlines: [] });
  const quantities = findQuantities(text, { now: '2026-05-04', nouns: ['engineer'] });
  const placed = placeAmounts(words, quantities, new Map([['squad', 5]]));
  return [...placed.values()]
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, end, high }) => [
      words
        .slice(first, end)
        .map((word) => word.text)
        .join(' '),
      high,
    ]);
}

test.each([
  ['three engineers', [['three', 3]]],
  ['up to three engineers', [['up to three', 3]]],
  ['five or six engineers', [['five or six', 6]]],
  ['the trio', [['trio', 3]]],
  ['a half-dozen', [['half dozen', 6]]],
  ['both of them', [['both', 2]]],
  ['a full squad', [['full squad', 5]]],
  ['a squad', []],
  ['f i v e engineers', [['f i v e', 5]]],
  ['a b c engineers', []],
  ['a few engineers', [['a few', 2]]],
])('%s holds %j', (text, expected) => {
  expect(amountsIn(text)).toEqual(expected);
});
