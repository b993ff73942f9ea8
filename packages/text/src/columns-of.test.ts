import { expect, test } from 'vitest';
import { columnsOf } from './columns-of.ts';

test.each([
  ['plain', 5],
  ['é', 1],
  ['e\u0301', 1],
  ['漢字', 4],
  ['ﾊﾟ', 2],
  ['🚀', 2],
  ['…', 1],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});
