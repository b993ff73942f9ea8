import { expect, test } from 'vitest';
import { lettersOfSign, mayBeSign, standInsFor } from './phrase-stand-ins.ts';

test.each([
  ['4', ['a']],
  ['5', ['s']],
  ['1', ['i', 'l']],
  ['o', ['0']],
  ['n', []],
  ['\u00e9', ['e']],
  ['\u00e6', ['ae']],
  ['\u0142', ['l']],
  ['\u0301', ['']],
  ['\u0432', ['b']],
  ['\u0436', []],
  ['\u9648', []],
])('%j may stand for %j', (character, letters) => {
  expect(standInsFor(character)).toEqual(letters);
});

test.each([
  ['$', 's'],
  ['@', 'a'],
  ['\u20ac', 'e'],
  [' ', ''],
  ['.', ''],
  ['-', ''],
])('the sign %j may be one of %j', (sign, letters) => {
  const code = sign.charCodeAt(0);
  expect(lettersOfSign(code)).toBe(letters);
  expect(mayBeSign(code)).toBe(letters !== '');
});
