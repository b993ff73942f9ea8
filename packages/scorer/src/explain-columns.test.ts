import { expect, test } from 'vitest';
import { columnsOf, cutEnd, cutStart } from './explain-columns.ts';

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

test.each([
  ['message', 7, 'message', 'message'],
  ['message', 6, 'messa…', '…ssage'],
  ['漢字漢字', 6, '漢字…', '…漢字'],
  ['a🚀b🚀', 4, 'a🚀…', '…b🚀'],
  ['message', 1, '…', '…'],
  ['message', 0, '', ''],
])('%j in %i columns', (text, columns, withoutEnd, withoutStart) => {
  expect(cutEnd(text, columns)).toBe(withoutEnd);
  expect(cutStart(text, columns)).toBe(withoutStart);
});
