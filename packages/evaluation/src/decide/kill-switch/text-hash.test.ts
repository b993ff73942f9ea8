import { expect, test } from 'vitest';
import { textHash } from './text-hash.ts';

test('is the same whole number for the same text', () => {
  expect(textHash('writer/t1/0')).toBe(textHash(['writer', 't1', '0'].join('/')));
  expect(Number.isSafeInteger(textHash('writer/t1/0'))).toBe(true);
});

test('tells the ids of a long log apart', () => {
  const ids = Array.from({ length: 200_000 }, (_, at) => `writer/task-${at}/0`);
  expect(new Set(ids.map(textHash)).size).toBe(ids.length);
});

test('spreads its low digits as evenly as its high ones', () => {
  const counts = Array.from({ length: 64 }, () => 0);
  for (let at = 0; at < 64_000; at++) {
    const bucket = textHash(`family-${at}`) % 64;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  expect(Math.max(...counts)).toBeLessThan(1150);
  expect(Math.min(...counts)).toBeGreaterThan(850);
});
