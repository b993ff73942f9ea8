import { describe, expect, test } from 'vitest';
import { countsThatPrint } from './counts-that-print.ts';
import { printed } from './printed-number.ts';

const counts = (text: string, of: number, scale = 100) =>
  countsThatPrint(printed(text), { of, scale });

describe('countsThatPrint', () => {
  test.each([
    ['90.0', 30, [27], 'rounded'],
    ['89.3', 30, [], undefined],
    ['89.3', 28, [25], 'rounded'],
    ['93', 30, [28], 'rounded'],
    ['57.5', 40, [23], 'rounded'],
    // 1 of 8 is 12.5: half up gives 13, half even 12.
    ['13', 8, [1], 'rounded'],
    ['12', 8, [1], 'rounded'],
    ['66.6', 3, [2], 'cut off'],
    ['66.7', 3, [2], 'rounded'],
    ['66.8', 3, [], undefined],
    ['100', 7, [7], 'rounded'],
  ])('%s%% of %d', (text, of, expected, how) => {
    const found = counts(text, of);
    expect(found.map(({ count }) => count)).toEqual(expected);
    expect(found[0]?.how).toBe(how);
  });

  test('the classic of GRIM: no 28 whole numbers have a mean of 5.19', () => {
    expect(counts('5.19', 28, 1)).toEqual([]);
    expect(counts('5.18', 28, 1).map(({ count }) => count)).toEqual([145]);
  });

  test('where every figure is possible none is listed one by one', () => {
    expect(counts('5', 1_000_000, 1)).toHaveLength(1);
    expect(counts('1e99', 30, 1)).toHaveLength(1);
  });
});
