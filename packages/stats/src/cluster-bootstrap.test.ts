import { describe, expect, test } from 'vitest';
import { bootstrapMean } from './bootstrap.ts';
import { bootstrapClusteredMean, bootstrapClusters } from './cluster-bootstrap.ts';
import { createRandom } from './random.ts';

const LIFTS = [0.3, 0.2, -0.1, 0.4, 0.2, 0, 0.1, -0.2];
const COMPANIES = ['acme', 'acme', 'acme', 'brio', 'brio', 'brio', 'cove', 'cove'];
const mean = (sample: readonly number[]) =>
  sample.reduce((sum, value) => sum + value, 0) / sample.length;

test('three clusters have ten distinct resamples, so the ends can be worked out by hand', () => {
  const interval = bootstrapClusteredMean(LIFTS, COMPANIES, { resamples: 50_000 });
  // All three draws "cove" (1 in 27 = 3.7 %) gives -0.05, all "brio" gives 0.2.
  expect(interval).toMatchObject({
    value: expect.closeTo(0.1125, 12),
    low: expect.closeTo(-0.05, 12),
    high: expect.closeTo(0.2, 12),
  });
});

test.each(['percentile', 'bca'] as const)('%s: any statistic meets the fast mean', (method) => {
  const options = { method, seed: 3, resamples: 2000 };
  const fast = bootstrapClusteredMean(LIFTS, COMPANIES, options);
  const slow = bootstrapClusters(LIFTS, COMPANIES, mean, options);
  if (!fast.defined || !slow.defined) throw new Error('an interval has no value');
  expect(slow.low).toBeCloseTo(fast.low, 12);
  expect(slow.high).toBeCloseTo(fast.high, 12);
});

test('one row per cluster is the plain bootstrap', () => {
  const clusters = LIFTS.map((_, index) => index);
  const clustered = bootstrapClusteredMean(LIFTS, clusters, { seed: 9 });
  const plain = bootstrapMean(LIFTS, { seed: 9 });
  if (!clustered.defined || !plain.defined) throw new Error('an interval has no value');
  expect(clustered.low).toBeCloseTo(plain.low, 12);
  expect(clustered.high).toBeCloseTo(plain.high, 12);
});

describe('a true difference of 0 shared within clusters', () => {
  const random = createRandom('clustered null');
  const trials = Array.from({ length: 400 }, () => clusteredNull(random.float));
  const rejects = (interval: ReturnType<typeof bootstrapMean>) =>
    interval.defined && (interval.low > 0 || interval.high < 0);

  test('resampling rows rejects far too often, resampling clusters near the 5 % promised', () => {
    // A seed for each trial: one seed would give every interval the same luck of the draw.
    const options = (seed: number) => ({ resamples: 1000, seed });
    const rows = trials.filter(({ values }, trial) =>
      rejects(bootstrapMean(values, options(trial))),
    ).length;
    const whole = trials.filter(({ values, clusters }, trial) =>
      rejects(bootstrapClusteredMean(values, clusters, options(trial))),
    ).length;
    expect(rows / trials.length).toBeGreaterThan(0.3);
    expect(whole / trials.length).toBeLessThan(0.12);
  });
});

test('one cluster gives a reason, unequal lists are refused', () => {
  expect(bootstrapClusteredMean([1, 2], ['a', 'a'])).toMatchObject({ defined: false });
  expect(bootstrapClusters([1, 2], ['a', 'a'], mean)).toMatchObject({ defined: false });
  expect(() => bootstrapClusteredMean([1, 2], ['a'])).toThrow(RangeError);
});

test('constant data in clusters of different size give a reason', () => {
  const values = [0.1, 0.1, 0.1, 0.1, 0.1];
  const interval = bootstrapClusteredMean(values, ['a', 'a', 'a', 'b', 'c']);
  expect(interval).toMatchObject({ defined: false });
});

// 20 clusters of 6 rows that share most of their deviation.
function clusteredNull(float: () => number) {
  const clusters = Array.from({ length: 120 }, (_, row) => row % 20);
  const shared = Array.from({ length: 20 }, () => float() - 0.5);
  const values = clusters.map((cluster) => (shared[cluster] ?? 0) + 0.2 * (float() - 0.5));
  return { values, clusters };
}
