import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test.each([
  ['a plain text, é and 漢字 🚀', 'a plain text, é and 漢字 🚀'],
  ['a\tb\r\n', 'a<U+0009>b<U+000D><U+000A>'],
  ['\u001b]8;;https://example.com\u0007', '<U+001B>]8;;https://example.com<U+0007>'],
  ['\u202egnp.exe\u202c', '<U+202E>gnp.exe<U+202C>'],
  ['\u2028\ufeff\ue000\ud800', '<U+2028><U+FEFF><U+E000><U+D800>'],
  ['\u{e0041}', '<U+E0041>'],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});
