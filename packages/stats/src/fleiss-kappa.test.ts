import { describe, expect, test } from 'vitest';
import { fleissKappa, fleissKappaFromCounts } from './fleiss-kappa.ts';

// Ten subjects, five categories, 14 raters (Fleiss 1971, as on Wikipedia).
const CLASSIC = [
  [0, 0, 0, 0, 14],
  [0, 2, 6, 4, 2],
  [0, 0, 3, 5, 6],
  [0, 3, 9, 2, 0],
  [2, 2, 8, 1, 1],
  [7, 7, 0, 0, 0],
  [3, 2, 6, 3, 0],
  [2, 5, 3, 2, 2],
  [6, 5, 2, 1, 0],
  [0, 2, 2, 3, 7],
];
// Four raters, twelve units, missing ratings (Krippendorff 2011).
const FOUR_BY_TWELVE = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];

test('the classic table', () => {
  expect(fleissKappaFromCounts(CLASSIC)).toMatchObject({
    value: expect.closeTo(0.209931, 6),
    items: 10,
  });
});

test('missing ratings, as in irrCAC', () => {
  expect(fleissKappa(FOUR_BY_TWELVE)).toMatchObject({
    value: expect.closeTo(0.761169275, 9),
    observed: expect.closeTo(0.8181818182, 9),
  });
});

describe('no value, with the reason', () => {
  test.each([
    {
      name: 'constant ratings',
      ratings: [
        [3, 3],
        [3, 3],
        [3, null],
      ],
      reason: /one category/,
    },
    {
      name: 'nothing rated twice',
      ratings: [
        [1, null],
        [null, 2],
      ],
      reason: 'No item was rated by two raters.',
    },
    {
      name: 'nothing rated at all',
      ratings: [[null], [null]],
      reason: 'No item was rated by two raters.',
    },
  ])('$name', ({ ratings, reason }) => {
    expect(fleissKappa(ratings)).toEqual({ defined: false, reason: expect.stringMatching(reason) });
  });
});

test.each([
  { name: 'no items', counts: [] },
  { name: 'no categories', counts: [[]] },
  { name: 'ragged counts', counts: [[1, 2], [3]] },
  { name: 'a negative count', counts: [[1, -1]] },
])('$name: refused', ({ counts }) => {
  expect(() => fleissKappaFromCounts(counts)).toThrow(RangeError);
});
