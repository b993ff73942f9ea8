import { columnsOf } from '@tenacious-bench/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './explain-wrap.ts';

const text = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 })
  .map((words) => words.join(' '));

test('no line is too wide and no character is lost', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (given, columns) => {
      const lines = wrapText(given, columns);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
    }),
    { seed: 20261120, numRuns: 300 },
  );
});

test.each([
  ['a plain text', 7, ['a plain', 'text']],
  ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
  ['so unbreakable', 4, ['so', 'unbr', 'eaka', 'ble']],
  ['漢字 漢字', 5, ['漢字', '漢字']],
  ['', 10, ['']],
])('%j in %i columns', (given, columns, expected) => {
  expect(wrapText(given, columns)).toEqual(expected);
});
