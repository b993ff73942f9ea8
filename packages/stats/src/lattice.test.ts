import { expect, test } from 'vitest';
import { detectLattice } from './lattice.ts';

test.each([
  { values: [1, 0, -1], multiples: [1, 0, -1], step: 1 },
  { values: [20, -30], multiples: [2, -3], step: 10 },
  { values: [0.0833, 0.4334], multiples: [833, 4334], step: 1e-4 },
  { values: [0.1 + 0.2, 0.9], multiples: [1, 3], step: 0.3 },
  { values: [1 / 3, 2 / 3, -1], multiples: [1, 2, -3], step: 1 / 3 },
  { values: [5 / 57, -8 / 57], multiples: [5, -8], step: 1 / 57 },
  { values: [0.000001, 0.5], multiples: [1, 500_000], step: 1e-6 },
  { values: [0, 0], multiples: [0, 0], step: 1 },
])('$values are $multiples steps of $step', ({ values, multiples, step }) => {
  const lattice = detectLattice(values);
  expect([...(lattice?.multiples ?? [])]).toEqual(multiples);
  expect(lattice?.step).toBeCloseTo(step, 12);
});

test.each([
  { name: 'irrational values', values: [Math.SQRT2, Math.PI, Math.E] },
  { name: 'values too large for a table', values: [1e9 + 0.5, 3] },
])('$name lie on no lattice', ({ values }) => {
  expect(detectLattice(values)).toBeUndefined();
});
