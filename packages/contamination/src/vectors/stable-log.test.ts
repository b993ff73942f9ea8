import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableLog } from './stable-log.ts';

test('it is the logarithm', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
      const error = Math.abs(stableLog(value) - Math.log(value));
      expect(error).toBeLessThanOrEqual(1e-15 + 1e-15 * Math.abs(Math.log(value)));
    }),
  );
});

test('the logarithm of one is nothing at all', () => {
  expect(stableLog(1)).toBe(0);
});
