import { describe, expect, test } from 'vitest';
import { indexFiller } from './draw-indices.ts';
import { mulberry32 } from './mulberry32.ts';

function draw(seed: number | string, bound: number, count: number): number[] {
  const indices = new Uint32Array(count);
  indexFiller(seed, undefined)(indices, bound);
  return [...indices];
}

// Known answers from an independent Python program written from the same description.
test('57 draws below 57 with seed 0', () => {
  expect(draw(0, 57, 57)).toEqual([
    35, 56, 47, 49, 39, 38, 33, 49, 15, 19, 0, 9, 3, 55, 25, 53, 3, 43, 29, 51, 0, 42, 45, 2, 25,
    46, 56, 50, 33, 37, 48, 1, 17, 31, 46, 26, 0, 6, 12, 42, 8, 51, 17, 10, 37, 27, 54, 54, 45, 56,
    38, 28, 51, 22, 55, 31, 42,
  ]);
});

test('9 draws below 3,000, where words are often dropped', () => {
  expect(draw('wide', 3000, 9)).toEqual([824, 1814, 860, 887, 315, 2236, 1218, 496, 543]);
});

describe.each([1, 3, 57, 3000, 4096, 4097, 1_000_000])('bound %i', (bound) => {
  test('stays in range and centres on the middle', () => {
    const draws = draw(5, bound, 20_000);
    expect(Math.max(...draws)).toBeLessThan(bound);
    const mean = draws.reduce((sum, index) => sum + index, 0) / draws.length;
    expect(Math.abs(mean / bound - (1 - 1 / bound) / 2)).toBeLessThan(0.01);
  });
});

test('a draw function replaces the stream and is held to the range', () => {
  const next = mulberry32(42);
  const indices = new Uint32Array(3);
  indexFiller(0, (bound) => Math.floor(next() * bound))(indices, 10);
  expect([...indices]).toEqual([6, 4, 8]);
  expect(() => indexFiller(0, (bound) => bound)(indices, 10)).toThrow(RangeError);
});
