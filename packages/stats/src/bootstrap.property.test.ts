import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bootstrapMean, bootstrapPaired } from './bootstrap.ts';
import { createRandom } from './random.ts';

const scores = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 });
const run = { seed: 57, numRuns: 200 };

test('same seed, same interval; the interval lies within the data', () => {
  fc.assert(
    fc.property(scores, fc.maxSafeInteger(), (values, seed) => {
      const interval = bootstrapMean(values, { seed, resamples: 200 });
      expect(bootstrapMean(values, { seed, resamples: 200 })).toEqual(interval);
      if (!interval.defined) return expect(new Set(values).size).toBe(1);
      expect(interval.low).toBeGreaterThanOrEqual(Math.min(...values));
      expect(interval.high).toBeLessThanOrEqual(Math.max(...values));
      expect(interval.low).toBeLessThanOrEqual(interval.high);
    }),
    run,
  );
});

test('more confidence never narrows the interval', () => {
  fc.assert(
    fc.property(scores, (values) => {
      const wide = bootstrapMean(values, { confidence: 0.99, resamples: 200 });
      const narrow = bootstrapMean(values, { confidence: 0.8, resamples: 200 });
      if (!wide.defined || !narrow.defined) return;
      expect(wide.low).toBeLessThanOrEqual(narrow.low);
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
    }),
    run,
  );
});

test('swapping candidate and baseline mirrors the mean difference', () => {
  fc.assert(
    fc.property(scores, scores, (first, second) => {
      const count = Math.min(first.length, second.length);
      const [a, b] = [first.slice(0, count), second.slice(0, count)];
      const [lift, drop] = [
        bootstrapPaired(a, b, { resamples: 50 }),
        bootstrapPaired(b, a, { resamples: 50 }),
      ];
      expect(lift.defined).toBe(drop.defined);
      if (lift.defined && drop.defined) expect(drop.value).toBeCloseTo(-lift.value, 9);
    }),
    run,
  );
});

test('a 90 % interval of 40 uniform values covers the true mean about 90 times in 100', () => {
  const random = createRandom('coverage');
  let covered = 0;
  for (let trial = 0; trial < 600; trial++) {
    const sample = Float64Array.from({ length: 40 }, random.float);
    const interval = bootstrapMean(sample, { confidence: 0.9, resamples: 400, seed: trial });
    if (interval.defined && interval.low <= 0.5 && interval.high >= 0.5) covered++;
  }
  expect(covered / 600).toBeGreaterThan(0.85);
  expect(covered / 600).toBeLessThan(0.94);
});
