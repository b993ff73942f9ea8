import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatP } from './format-p.ts';

test('never says 0 or 1 for a p between them, never uses an exponent, and is true', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
      const [, sign, number = ''] = /^p ([<=>]) (\d\.?\d*)$/.exec(formatP(p)) ?? [];
      expect(Number(number)).toBeGreaterThan(0);
      if (sign === '<') expect(p).toBeLessThan(Number(number));
      if (sign === '>') expect(p).toBeGreaterThan(Number(number));
      if (sign === '=') expect(Number(number) / p).toBeCloseTo(1, 2);
      if (p < 1) expect(number).not.toBe('1.00');
    }),
    { seed: 0, numRuns: 2000 },
  );
});
