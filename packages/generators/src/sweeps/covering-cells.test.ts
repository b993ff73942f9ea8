import { describe, expect, test } from 'vitest';
import { coveringCells } from './covering-cells.ts';
import { everyCell } from './every-cell.ts';

const sizes = [6, 6, 5, 5, 5, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2];
const wide = {
  id: 'wide',
  parameters: Object.fromEntries(
    sizes.map((size, index) => [`p${index}`, Array.from({ length: size }, (_, one) => one)]),
  ),
  constraints: [
    { when: { p0: [0], p1: [1, 2] }, requires: { p2: [0, 1] }, because: 'one' },
    { when: { p3: [0] }, requires: { p4: [1], p5: [0, 1] }, because: 'two' },
    { when: { p5: [2], p10: [1] }, because: 'three' },
  ],
};

describe('a covering of twenty parameters', () => {
  test.each([1, 2, 3])('has at most half as many again as the bound, seed %i', (seed) => {
    expect(coveringCells(wide, { seed }).length).toBeLessThanOrEqual(36 * 1.5);
  });

  test.each([0, 1.5, -1, 21])('of strength %d is refused', (strength) => {
    expect(() => coveringCells(wide, { strength, seed: 1 })).toThrow(
      `strength is ${strength}: the space has 20 parameters, so it is a whole number from 1 to 20`,
    );
  });

  test('of a strength that makes too many combinations is refused', () => {
    expect(() => coveringCells(wide, { strength: 6, seed: 1 })).toThrow('choose a lower one');
  });
});

test('every cell of a space too large to hold begins at once', () => {
  const first = everyCell(wide).next();
  expect(first.done).toBe(false);
});

test('every cell passes over a branch in which nothing is left without walking it', () => {
  const impossible = { ...wide, constraints: [{ when: { p19: [0, 1] }, because: 'none' }] };
  expect([...everyCell(impossible)]).toEqual([]);
});
