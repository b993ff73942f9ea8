import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareByEnumeration, shareByTable } from './sign-flip-exact.ts';
import { signFlipTest } from './sign-flip-test.ts';

const differences = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 1, maxLength: 14 });
const run = { seed: 6, numRuns: 300 };

test('table and enumeration count the same patterns', () => {
  fc.assert(
    fc.property(differences, fc.boolean(), (values, bothSides) => {
      const table = shareByTable(Int32Array.from(values), bothSides);
      expect(shareByEnumeration(Float64Array.from(values), bothSides)).toBeCloseTo(table, 12);
    }),
    run,
  );
});

test('p lies in (0, 1], ignores scale and sign, and the two tails overlap at the observed sum', () => {
  fc.assert(
    fc.property(differences, (values) => {
      const { p } = signFlipTest(values);
      expect(p > 0 && p <= 1).toBe(true);
      expect(signFlipTest(values.map((value) => -value / 10)).p).toBeCloseTo(p, 12);
      const greater = signFlipTest(values, { alternative: 'greater' }).p;
      const less = signFlipTest(values, { alternative: 'less' }).p;
      expect(greater + less).toBeGreaterThan(1 - 1e-12);
      expect(p).toBeCloseTo(Math.min(1, 2 * Math.min(greater, less)), 12);
    }),
    run,
  );
});
