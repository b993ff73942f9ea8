import { expect, test } from 'vitest';
import { tabulateSubsetSums } from './subset-sums.ts';

test.each([
  { block: 0, byte: 0, sum: 0 },
  { block: 0, byte: 0b101, sum: 5 },
  { block: 0, byte: 255, sum: 255 },
  { block: 1, byte: 0b1, sum: 256 },
  // The second block holds two values; its other bits choose nothing.
  { block: 1, byte: 0b11111110, sum: 512 },
])('of ten powers of two, block $block and bits $byte give $sum', ({ block, byte, sum }) => {
  const table = tabulateSubsetSums(Array.from({ length: 10 }, (_, at) => 2 ** at));
  expect(table[256 * block + byte]).toBe(sum);
});
