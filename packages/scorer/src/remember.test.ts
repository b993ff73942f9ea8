import { expect, test } from 'vitest';
import { remember, rememberDated } from './remember.ts';

test('a text is read once, whatever was made of it', () => {
  const read: string[] = [];
  const kept = remember((text): string | undefined => {
    read.push(text);
    return text === '' ? undefined : text.toUpperCase();
  });
  expect(['a', '', 'a', ''].map(kept)).toEqual(['A', undefined, 'A', undefined]);
  expect(read).toEqual(['a', '']);
});

test.each<[string, string, string]>([
  ['as many as it keeps are not read again', 'abab', 'a1 b2 a1 b2'],
  ['what nobody asks for is let go', 'abcdea', 'a1 b2 c3 d4 e5 a6'],
  ['what comes again and again stays', 'abacadaea', 'a1 b2 a1 c3 a1 d4 a1 e5 a1'],
])('of more texts than it keeps, %s', (_, texts, expected) => {
  let times = 0;
  const kept = remember((text) => `${text}${++times}`, 2);
  expect(Array.from(texts, kept).join(' ')).toBe(expected);
});

test('a text is read anew on another day, and lines in it stay its own', () => {
  let times = 0;
  const kept = rememberDated((text, at) => `${++times} ${at} ${text}`);
  expect(kept('a\nb', '2026-05-04')).toBe('1 2026-05-04 a\nb');
  expect(kept('a\nb', '2026-05-05')).toBe('2 2026-05-05 a\nb');
  expect(kept('a\nb', '2026-05-04')).toBe('1 2026-05-04 a\nb');
});
