import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustBenjaminiHochberg, adjustHolm } from './adjust-p-values.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

test('adjusting never lowers a p, keeps the order, and Holm is the stricter', () => {
  fc.assert(
    fc.property(pValues, (ps) => {
      const [holm, hochberg] = [adjustHolm(ps), adjustBenjaminiHochberg(ps)];
      for (const [index, p] of ps.entries()) {
        expect(hochberg[index]).toBeGreaterThanOrEqual(p);
        expect(holm[index]).toBeGreaterThanOrEqual((hochberg[index] as number) - 1e-15);
        expect(holm[index]).toBeLessThanOrEqual(1);
        for (const [other, q] of ps.entries()) {
          if (p <= q) expect(holm[index]).toBeLessThanOrEqual(holm[other] as number);
        }
      }
    }),
    { seed: 25, numRuns: 200 },
  );
});
