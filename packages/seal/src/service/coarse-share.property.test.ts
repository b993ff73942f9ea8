import { wilsonInterval } from '@tenacious-bench/stats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coarseShare, rowsPerStep } from './coarse-share.ts';
import { releaseRules } from './release-rules.ts';

const split = fc
  .record({ rows: fc.integer({ min: 1, max: 400 }), crowd: fc.integer({ min: 2, max: 12 }) })
  .map(({ rows, crowd }) => ({ rows, rules: releaseRules({ crowd, step: 0.02 }) }));

test('every figure stands for a crowd of counts at least, those near none and near all included', () => {
  fc.assert(
    fc.property(split, ({ rows, rules }) => {
      const told = new Map<string, number>();
      for (let count = 0; count <= rows; count += 1) {
        const figure = JSON.stringify(coarseShare(count, rows, rules));
        told.set(figure, (told.get(figure) ?? 0) + 1);
      }
      const fewest = Math.min(...told.values());
      expect(fewest).toBeGreaterThanOrEqual(Math.min(rowsPerStep(rows, rules), rows + 1));
    }),
  );
});

test('the true share lies in its cell, and the interval holds that of the exact count', () => {
  fc.assert(
    fc.property(split, fc.nat(), ({ rows, rules }, seed) => {
      const count = seed % (rows + 1);
      const { from, to, value, low, high } = coarseShare(count, rows, rules);
      const exact = wilsonInterval(count, rows);
      expect(from - 1e-4).toBeLessThanOrEqual(count / rows);
      expect(to + 1e-4).toBeGreaterThanOrEqual(count / rows);
      expect(from <= value && value <= to).toBe(true);
      expect(low - 1e-4).toBeLessThanOrEqual(exact.low);
      expect(high + 1e-4).toBeGreaterThanOrEqual(exact.high);
    }),
  );
});

test.each([
  [{ step: -0.1 }, 'step is -0.1: released figures could be solved for single rows'],
  [{ crowd: 1 }, 'crowd is 1: released figures could be solved for single rows'],
  [{ leastSlice: 0.5 }, 'leastSlice is 0.5: released figures could be solved for single rows'],
  [{ confidence: 1 }, 'confidence is 1: released figures could be solved for single rows'],
])('rules %j are refused', (options, message) => {
  expect(() => releaseRules(options)).toThrow(new RangeError(message));
});
