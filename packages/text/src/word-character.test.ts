import { describe, expect, test } from 'vitest';
import { isWordBoundary, isWordCharacter } from './word-character.ts';

test.each([
  ['a', true],
  ['Z', true],
  ['7', true],
  ['é', true],
  ['й', true],
  ['陈', true],
  ['ा', true],
  ['𝐠', true],
  ['½', true],
  ['_', false],
  ['-', false],
  ["'", false],
  [' ', false],
  ['€', false],
  ['👋', false],
  ['\ud83d', false],
])('%s: %s', (character, expected) => {
  expect(isWordCharacter(character.codePointAt(0) as number)).toBe(expected);
});

describe('isWordBoundary', () => {
  // A bar marks the offset in question.
  test.each([
    ['|bench', true],
    ['bench|', true],
    ['|', true],
    ['bench|mark', false],
    ['bench|-press', true],
    ['our |bench', true],
    ['_|bench', true],
    ['C++|11', true],
    ['При|вет', false],
    ['Привет|, Нина', true],
    ['5|x', false],
    ['我们|bench', true],
    ['bench|很好', true],
    ['陈|美', true],
    ['e|\u0301', false],
    ['\u0301|e', false],
    ['न|ा', false],
    ['\ud835|\udc20', false],
    ['𝐠|𝐚', false],
    ['👋|bench', true],
    ['\ud83d|bench', true],
    ['a|👋', true],
  ])('%s: %s', (marked, expected) => {
    expect(isWordBoundary(marked.replace('|', ''), marked.indexOf('|'))).toBe(expected);
  });
});
