import { describe, expect, test } from 'vitest';
import { createPlainFolder } from './create-plain-folder.ts';
import { findTokens } from './find-tokens.ts';

describe('a plain folder', () => {
  test.each([
    ['accents and typographic marks', 'Café – “déjà vu”', 'cafe - "deja vu"'],
    ['what is several letters', 'ﬁve ½ ß…', 'five 1/2 ss...'],
    ['what cannot be seen', 'ben\u200dch \x07', 'bench '],
    ['signs and emoji, which only separate', '€5👋you', ' 5 you'],
    ['mathematical letters', '𝐢𝐧', 'in'],
  ])('spells in ASCII: %s', (_, text, expected) => {
    expect(createPlainFolder()(text)?.toLowerCase()).toBe(expected);
  });

  test.each([
    ['a letter that may be a look-alike', 'bеnch'],
    ['another script', 'Привет'],
    ['a combining accent', 'Cafe\u0301'],
    ['an accent that NFKC sets on a space', 'a¨b'],
    ['half of a pair', 'a\ud83d'],
  ])('leaves to the long way: %s', (_, text) => {
    expect(createPlainFolder()(text)).toBeUndefined();
  });

  // Exhaustive, because each of them claims that its neighbours do not matter.
  test('every character of the first plane means the same between letters, digits and its like', () => {
    const foldPlainly = createPlainFolder();
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code);
      const text = `a${character}b 1${character}2 ő${character}${character} ${character}`;
      const folded = foldPlainly(text);
      if (folded !== undefined)
        expect(wordsOf(folded), `U+${code.toString(16)}`).toEqual(wordsOf(text));
    }
  });
});

function wordsOf(text: string): readonly string[] {
  return findTokens(text).map((token) => token.text);
}
