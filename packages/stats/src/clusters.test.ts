import { expect, test } from 'vitest';
import { clusterTotals, groupByCluster } from './clusters.ts';

test('clusters keep the order in which they appear', () => {
  expect(groupByCluster(['a', 'b', 'c', 'd'], [2, 1, 2, 1])).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});

test('the number 1 and the text 1 are different clusters', () => {
  expect(groupByCluster(['a', 'b'], [1, '1'])).toHaveLength(2);
});

test.each([
  { name: 'too few labels', misuse: () => groupByCluster(['a', 'b'], [1]), error: RangeError },
  { name: 'no labels', misuse: () => groupByCluster(['a'], undefined as never), error: TypeError },
])('$name: refused', ({ misuse, error }) => {
  expect(misuse).toThrow(error);
});

test('clusters add up to their sums and sizes', () => {
  const { sums, sizes } = clusterTotals([1, 0.5, -1, 2], ['a', 'b', 'a', 'a']);
  expect([[...sums], [...sizes]]).toEqual([
    [2, 0.5],
    [3, 1],
  ]);
});
