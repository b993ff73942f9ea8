import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysAfter } from './days-after.ts';

const settings = { seed: 20260504, numRuns: 300 };
const days = fc.integer({ min: -20_000, max: 20_000 });

test('two steps are one step of their sum', () => {
  fc.assert(
    fc.property(days, days, (first, second) => {
      expect(daysAfter(daysAfter('2026-05-04', first), second)).toBe(
        daysAfter('2026-05-04', first + second),
      );
    }),
    settings,
  );
});

test('a later day sorts after an earlier one', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 400 }), (start, step) => {
      const date = daysAfter('2026-05-04', start);
      expect(daysAfter(date, step) > date).toBe(true);
    }),
    settings,
  );
});
