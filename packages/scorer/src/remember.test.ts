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

test('more texts than it keeps are read again, with the same result', () => {
  let times = 0;
  const kept = remember((text) => `${text}${++times}`, 2);
  expect(['a', 'b', 'c', 'a', 'a'].map(kept)).toEqual(['a1', 'b2', 'c3', 'a4', 'a4']);
});

test('a text is read anew on another day, and lines in it stay its own', () => {
  let times = 0;
  const kept = rememberDated((text, at) => `${++times} ${at} ${text}`);
  expect(kept('a\nb', '2026-05-04')).toBe('1 2026-05-04 a\nb');
  expect(kept('a\nb', '2026-05-05')).toBe('2 2026-05-05 a\nb');
  expect(kept('a\nb', '2026-05-04')).toBe('1 2026-05-04 a\nb');
});
