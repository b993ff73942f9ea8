import { describe, expect, test } from 'vitest';
import { indexFiller } from './draw-indices.ts';
import { mulberry32 } from './mulberry32.ts';

function draw(seed: number | string, bound: number, count: number): number[] {
  const indices = new Uint32Array(count);
  indexFiller(seed, undefined)(indices, bound);
  return [...indices];
}

// Known answers from an independent Python program written from the same description.
test('57 draws below 57 with seed 0: 28 pairs and a single', () => {
  expect(draw(0, 57, 57)).toEqual([
    35, 35, 56, 38, 47, 23, 49, 19, 39, 1, 38, 42, 33, 3, 49, 40, 15, 8, 19, 48, 0, 38, 9, 43, 3,
    24, 55, 18, 25, 46, 53, 18, 3, 12, 43, 45, 29, 37, 51, 27, 0, 40, 42, 4, 45, 43, 2, 28, 25, 7,
    46, 25, 56, 24, 50, 47, 33,
  ]);
});

test.each([
  { name: 'the last bound drawn in pairs', seed: 2, bound: 64, draws: [4, 37, 10, 53, 62] },
  { name: 'the first bound drawn singly', seed: 2, bound: 65, draws: [4, 6, 11, 21, 63] },
  {
    name: 'many words dropped',
    seed: 'wide',
    bound: 3000,
    draws: [824, 1814, 860, 887, 315, 2236, 1218, 496, 543],
  },
  { name: 'whole words', seed: 'words', bound: 5000, draws: [2455, 860, 4639, 1488, 398, 3298] },
])('bound $bound, $name', ({ seed, bound, draws }) => {
  expect(draw(seed, bound, draws.length)).toEqual(draws);
});

test.each([3, 10])('all %i² ordered pairs are equally likely', (bound) => {
  const draws = draw('pairs', bound, 400 * bound * bound);
  const counts = new Array<number>(bound * bound).fill(0);
  for (let at = 0; at < draws.length; at += 2) {
    const pair = (draws[at] ?? 0) * bound + (draws[at + 1] ?? 0);
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  const chiSquare = counts.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0);
  // Mean bound² - 1, deviation √(2 (bound² - 1)): four deviations above.
  expect(chiSquare).toBeLessThan(bound ** 2 - 1 + 4 * Math.sqrt(2 * (bound ** 2 - 1)));
});

describe.each([1, 3, 57, 64, 65, 3000, 4096, 4097, 1_000_000])('bound %i', (bound) => {
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
