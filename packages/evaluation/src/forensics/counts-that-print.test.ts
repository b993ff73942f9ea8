import { describe, expect, test } from 'vitest';
import { countsThatPrint } from './counts-that-print.ts';
import { printed } from './printed-number.ts';

const counts = (text: string, of: number, scale = 100) =>
  countsThatPrint(printed(text), { of, scale });

describe('countsThatPrint', () => {
  test.each([
    ['90.0', 30, [27]],
    ['89.3', 30, []],
    ['89.3', 28, [25]],
    ['93', 30, [28]],
    ['57.5', 40, [23]],
    // 1 of 8 is 12.5: half up gives 13, half even 12.
    ['13', 8, [1]],
    ['12', 8, [1]],
    ['66.6', 3, [2]],
    ['66.7', 3, [2]],
    ['66.8', 3, []],
    ['100', 7, [7]],
    // 197 to 199 round to it, and 200 is cut off to it.
    ['66', 300, [197, 198, 199, 200]],
  ])('%s%% of %d', (text, of, expected) => {
    expect(counts(text, of)).toEqual(expected);
  });

  test('the classic of GRIM: no 28 whole numbers have a mean of 5.19', () => {
    expect(counts('5.19', 28, 1)).toEqual([]);
    expect(counts('5.18', 28, 1)).toEqual([145]);
  });

  test('where every figure is possible none is listed one by one', () => {
    expect(counts('5', 1_000_000, 1)).toBeUndefined();
    expect(counts('1e99', 30, 1)).toBeUndefined();
  });
});
