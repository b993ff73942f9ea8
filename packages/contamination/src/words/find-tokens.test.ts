import { describe, expect, test } from 'vitest';
import { findTokens } from './find-tokens.ts';

describe('findTokens', () => {
  test.each([
    ['nothing', '', []],
    ['no word', '-- … !', []],
    ['letters and digits in lower case', 'Series B, $12M', ['series', 'b', '12m']],
    [
      'a hyphen, an underscore and an apostrophe',
      "full-stack snake_case don't",
      ['full', 'stack', 'snake', 'case', 'don', 't'],
    ],
    ['the same with typographic marks', 'full‑stack don’t', ['full', 'stack', 'don', 't']],
    ['accents', 'Café Zürich', ['cafe', 'zurich']],
    ['a combining accent', 'Cafe\u0301', ['cafe']],
    ['compatibility forms', 'ﬁve ½ １２', ['five', '1', '2', '12']],
    ['look-alike letters', 'our bеnch', ['our', 'bench']],
    ['an invisible character', 'ben\u200dch', ['bench']],
    ['an unseen control', 'ben\0ch', ['bench']],
    ['a script of its own', 'Привет, мир', ['привет', 'мир']],
    ['a script without spaces', '我们bench', ['我', '们', 'bench']],
    ['line breaks and tabs as JSON writes them', 'one\\ntwo\\tthree', ['one', 'two', 'three']],
    ['the same, escaped twice', 'café\\\\nnine', ['cafe', 'nine']],
    ['other letters after a backslash', 'C:\\bench', ['c', 'bench']],
    ['entities as they are', 'a &amp; b', ['a', 'amp', 'b']],
  ])('%s', (_, text, expected) => {
    expect(findTokens(text).map((token) => token.text)).toEqual(expected);
  });

  test.each([
    ['ASCII', 'Hi Ana, 2 roles', ['Hi', 'Ana', '2', 'roles']],
    ['folded', 'Ünder the “ﬁve”', ['Ünder', 'the', 'ﬁve']],
    ['with what was dropped inside', 'ben\u200dch 𝐢𝐧', ['ben\u200dch', '𝐢𝐧']],
  ])('offsets lead to the original: %s', (_, text, expected) => {
    expect(findTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
