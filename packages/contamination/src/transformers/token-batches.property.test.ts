import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTokenBatches } from './token-batches.ts';

const sequences = fc.array(fc.record({ id: fc.nat(), length: fc.integer({ min: 1, max: 99 }) }));

test('every sequence is in one batch, the longest first, and no batch of several holds more than it may', () => {
  fc.assert(
    fc.property(sequences, fc.integer({ min: 1, max: 300 }), (list, maximum) => {
      const batches = makeTokenBatches(list, maximum);
      const flat = batches.flat();
      expect(flat).toEqual(list.toSorted((one, other) => other.length - one.length));
      for (const batch of batches) {
        const padded = batch.length * Math.max(...batch.map(({ length }) => length));
        expect(batch.length === 1 || padded <= maximum).toBe(true);
      }
    }),
  );
});
