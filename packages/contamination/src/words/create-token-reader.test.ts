import { describe, expect, test } from 'vitest';
import { createTokenReader } from './create-token-reader.ts';
import { hashToken } from './hash-token.ts';

describe('a token reader', () => {
  test.each([
    ['ASCII', 'A full-stack bench', true],
    ['Latin with accents, quotes and emoji', '“Café” 👋', true],
    ['an unseen control', 'ben\x07ch', true],
    ['a look-alike letter', 'bеnch', false],
    ['another script', 'Привет', false],
  ])('reads %s the fast way: %s', (_, text, isFast) => {
    const reader = createTokenReader();
    reader.read(text);
    expect(reader.isFastText).toBe(isFast);
  });

  test('has room for a text of any length, and for short ones after it', () => {
    const reader = createTokenReader();
    const long = reader.read('a '.repeat(500_000));
    expect(long).toHaveLength(500_000);
    expect(long.at(-1)).toBe(hashToken('a'));
    expect([...reader.read('b')]).toEqual([hashToken('b')]);
  });
});
