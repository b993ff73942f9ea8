import { describe, expect, test } from 'vitest';
import { bootstrap, bootstrapMean, bootstrapPaired } from './bootstrap.ts';
import { quantile } from './quantile.ts';

// Twelve draws of a normal variable; references: scipy.stats.bootstrap with 200,000 resamples.
const SAMPLE = [
  -0.8551505512051214, -0.19080097723465472, 0.6819453885067859, -0.03855360657336668,
  1.157758702959764, 0.0001978709334200246, 0.22425956507666464, 1.745820851212812,
  0.7451055226876446, -0.30522873561401803, 0.017161025402265107, 0.7405251317548021,
];
const mean = (sample: readonly number[]) =>
  sample.reduce((sum, value) => sum + value, 0) / sample.length;
const median = (sample: readonly number[]) => quantile(sample, 0.5);

describe('against SciPy', () => {
  test('BCa of a mean', () => {
    const interval = bootstrapMean(SAMPLE, { method: 'bca', resamples: 200_000 });
    expect(interval).toMatchObject({
      value: expect.closeTo(mean(SAMPLE), 12),
      low: expect.closeTo(-0.027, 2),
      high: expect.closeTo(0.7469, 2),
    });
  });

  test('percentile of a median', () => {
    const interval = bootstrap(SAMPLE, median, { resamples: 20_000 });
    expect(interval).toMatchObject({
      value: expect.closeTo(median(SAMPLE), 12),
      low: expect.closeTo(-0.115, 2),
      high: expect.closeTo(0.743, 2),
    });
  });
});

test.each(['percentile', 'bca'] as const)('%s: any statistic meets the fast mean', (method) => {
  const options = { method, seed: 'same draws', resamples: 2000 };
  const fast = bootstrapMean(SAMPLE, options);
  const slow = bootstrap(SAMPLE, mean, options);
  if (!fast.defined || !slow.defined) throw new Error('an interval has no value');
  expect(slow.low).toBeCloseTo(fast.low, 12);
  expect(slow.high).toBeCloseTo(fast.high, 12);
  expect(slow.standardError).toBeCloseTo(fast.standardError, 12);
  expect(slow.achievedLevel).toBe(fast.achievedLevel);
});

test('the interval carries what is needed to draw it again', () => {
  expect(bootstrapMean(SAMPLE, { seed: 'run 12', confidence: 0.9, resamples: 500 })).toMatchObject({
    confidence: 0.9,
    resamples: 500,
    method: 'percentile',
    generator: { algorithm: 'sfc32', seed: 'run 12' },
  });
});

test('the standard error is near sd / √n', () => {
  const interval = bootstrapMean(SAMPLE, { resamples: 50_000 });
  const squares = SAMPLE.reduce((sum, value) => sum + (value - mean(SAMPLE)) ** 2, 0);
  expect(interval).toMatchObject({ standardError: expect.closeTo(Math.sqrt(squares) / 12, 2) });
});

test('the achieved level moves with the null value and is never 0', () => {
  const level = (nullValue: number) => bootstrapMean(SAMPLE, { nullValue, resamples: 999 });
  expect(level(-100)).toMatchObject({ achievedLevel: 0.001 });
  expect(level(100)).toMatchObject({ achievedLevel: 1 });
});

describe('no interval, with the reason', () => {
  test.each([
    {
      name: 'constant data',
      make: () => bootstrapMean([0.1, 0.1, 0.1]),
      reason: /shows no uncertainty/,
    },
    {
      name: 'a constant statistic',
      make: () => bootstrap(SAMPLE, () => 1),
      reason: /shows no uncertainty/,
    },
    {
      name: 'a statistic without value',
      make: () => bootstrap(SAMPLE, () => Number.NaN),
      reason: /is NaN/,
    },
    {
      name: 'a statistic that fails on some resamples',
      make: () =>
        bootstrap([1, 2, 3], (sample) => (new Set(sample).size === 1 ? Number.NaN : mean(sample))),
      reason: /NaN on some resamples/,
    },
    {
      name: 'a statistic that needs every item',
      make: () =>
        bootstrap([1, 2, 3], (sample) => (sample.length < 3 ? Number.NaN : mean(sample)), {
          method: 'bca',
        }),
      reason: /when one item is left out/,
    },
    {
      name: 'data too skewed for so much confidence',
      make: () =>
        bootstrapMean([...new Array<number>(39).fill(0), 1], {
          method: 'bca',
          confidence: 1 - 1e-12,
        }),
      reason: /so skewed/,
    },
    {
      name: 'a maximum under strict BCa',
      make: () =>
        bootstrap([1, 2, 3], (sample) => -Math.max(...sample), { method: 'bca', ties: 'strict' }),
      reason: /edge of all resamples/,
    },
  ])('$name', ({ make, reason }) => {
    expect(make()).toEqual({ defined: false, reason: expect.stringMatching(reason) });
  });
});

test.each([
  { name: 'one value', misuse: () => bootstrapMean([1]), error: RangeError },
  { name: 'no items', misuse: () => bootstrap([], () => 0), error: RangeError },
  { name: 'a NaN', misuse: () => bootstrapMean([1, Number.NaN]), error: RangeError },
  { name: 'text values', misuse: () => bootstrapMean(['1', '2'] as never), error: TypeError },
  { name: 'no list', misuse: () => bootstrapMean(null as never), error: TypeError },
  { name: 'unequal pairs', misuse: () => bootstrapPaired([1, 2], [1, 2, 3]), error: RangeError },
  {
    name: 'confidence 95',
    misuse: () => bootstrapMean(SAMPLE, { confidence: 95 }),
    error: RangeError,
  },
  {
    name: 'half a resample',
    misuse: () => bootstrapMean(SAMPLE, { resamples: 0.5 }),
    error: RangeError,
  },
  {
    name: 'an unknown method',
    misuse: () => bootstrapMean(SAMPLE, { method: 'BCa' as never }),
    error: RangeError,
  },
  {
    name: 'an unknown tie rule',
    misuse: () => bootstrapMean(SAMPLE, { ties: 'none' as never }),
    error: RangeError,
  },
])('$name is refused', ({ misuse, error }) => {
  expect(misuse).toThrow(error);
});
