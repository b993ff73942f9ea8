import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from './quantile.ts';

const samples = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 200 });

test('selection gives what sorting gives', () => {
  fc.assert(
    fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (values, probability) => {
      expect(quantile(values, probability)).toBe(bySorting(values, probability));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

function bySorting(values: number[], probability: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)] as number;
  const above = sorted[Math.ceil(position)] as number;
  return Math.floor(position) === position
    ? below
    : below + (position - Math.floor(position)) * (above - below);
}
