import { expect, test } from 'vitest';
import { cutEnd, cutStart } from './explain-columns.ts';

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
