import { expect, test } from 'vitest';
import { clusteredWilsonFromTotals, clusteredWilsonInterval } from './clustered-wilson-interval.ts';
import { clusterTotals } from './clusters.ts';
import { wilsonInterval } from './wilson-interval.ts';

const letters = (text: string) => Array.from(text);
const digits = (text: string) => Array.from(text, Number);

// References: the formula in numpy, with t quantiles of SciPy.
test.each([
  {
    outcomes: '111001111',
    clusters: 'aaabbcccd',
    effectiveSize: 3.1268382352941164,
    low: 0.1214647798345978,
    high: 0.9888395697217165,
  },
  {
    outcomes: '1011110110001111',
    clusters: 'aaabbcccddeeffgh',
    effectiveSize: 15.958549222797929,
    low: 0.390047714859854,
    high: 0.8832967036175949,
  },
])('$outcomes in $clusters', ({ outcomes, clusters, effectiveSize, low, high }) => {
  const rate = clusteredWilsonInterval(digits(outcomes), letters(clusters));
  expect(rate.effectiveSize).toBeCloseTo(effectiveSize, 10);
  expect(rate.low).toBeCloseTo(low, 10);
  expect(rate.high).toBeCloseTo(high, 10);
});

test('outcomes that stand alone give the usual Wilson interval', () => {
  const outcomes = [...Array(43).fill(1), ...Array(14).fill(0)];
  expect(clusteredWilsonInterval(outcomes)).toMatchObject(wilsonInterval(43, 57));
});

test('totals of clusters say what their outcomes say', () => {
  const [outcomes, clusters] = [digits('1011110110001111'), letters('aaaabbcccddeeffgh')];
  const totals = clusterTotals(outcomes, clusters.slice(1));
  expect(clusteredWilsonFromTotals(totals)).toEqual(
    clusteredWilsonInterval(outcomes, clusters.slice(1)),
  );
});

test.each([
  { name: 'no totals', sums: [], sizes: [] },
  { name: 'a sum above its size', sums: [3], sizes: [2] },
  { name: 'an empty cluster', sums: [0], sizes: [0] },
  { name: 'a size too few', sums: [0, 1], sizes: [1] },
])('$name: refused', ({ sums, sizes }) => {
  expect(() => clusteredWilsonFromTotals({ sums, sizes })).toThrow(RangeError);
});

test('clusters that all agree count once each', () => {
  const rate = clusteredWilsonInterval(
    Array(40).fill(1),
    Array.from({ length: 40 }, (_, i) => i % 8),
  );
  expect(rate).toMatchObject({ value: 1, high: 1, effectiveSize: 8 });
  expect(rate.low).toBeLessThan(wilsonInterval(8, 8).low);
});

test('one cluster says next to nothing', () => {
  const { low, high } = clusteredWilsonInterval([1, 1, 0, 1], letters('aaaa'));
  expect(high - low).toBeGreaterThan(0.95);
});

test.each([
  { name: 'no outcomes', misuse: () => clusteredWilsonInterval([]) },
  { name: 'an outcome above 1', misuse: () => clusteredWilsonInterval([0, 2]) },
  { name: 'a NaN', misuse: () => clusteredWilsonInterval([Number.NaN]) },
  { name: 'a cluster too few', misuse: () => clusteredWilsonInterval([0, 1], ['a']) },
])('$name: refused', ({ misuse }) => {
  expect(misuse).toThrow(RangeError);
});
