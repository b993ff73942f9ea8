import { describe, expect, test } from 'vitest';
import { codeRatings, type RatingTable } from './ratings.ts';

test('numbers lie on their own scale, in order', () => {
  const coded = codeRatings([
    [3, 1, null],
    [1, 1, 5],
  ]);
  expect(coded).toMatchObject({ categories: [1, 3, 5], positions: [1, 3, 5], items: 3 });
  expect(coded.rows.map((row) => [...row])).toEqual([
    [1, 0, -1],
    [0, 0, 2],
  ]);
});

test('labels have an order only when the caller lists them', () => {
  const ratings = [
    ['low', 'high'],
    ['high', 'high'],
  ];
  expect(codeRatings(ratings)).toMatchObject({ categories: ['high', 'low'], positions: undefined });
  const listed = codeRatings(ratings, { categories: ['low', 'mid', 'high'] });
  expect(listed).toMatchObject({ categories: ['low', 'mid', 'high'], positions: [0, 1, 2] });
});

describe('refused', () => {
  test.each([
    { name: 'one rater', ratings: [[1, 2]], error: RangeError },
    { name: 'no items', ratings: [[], []], error: RangeError },
    { name: 'raters with unequal items', ratings: [[1, 2], [1]], error: RangeError },
    {
      name: 'a NaN',
      ratings: [
        [1, Number.NaN],
        [1, 2],
      ],
      error: RangeError,
    },
    {
      name: 'a forgotten rating',
      ratings: [
        [1, undefined as never],
        [1, 2],
      ],
      error: TypeError,
    },
    {
      name: 'numbers among labels',
      ratings: [
        [1, '1'],
        [1, 1],
      ],
      error: TypeError,
    },
    { name: 'no table', ratings: null as never, error: TypeError },
    {
      name: 'a rating off the scale',
      ratings: [
        [1, 9],
        [1, 2],
      ],
      categories: [1, 2, 3],
      error: RangeError,
    },
    {
      name: 'a scale that repeats',
      ratings: [
        [1, 2],
        [1, 2],
      ],
      categories: [1, 2, 2],
      error: RangeError,
    },
  ] as { name: string; ratings: RatingTable; categories?: number[]; error: ErrorConstructor }[])(
    '$name',
    ({ ratings, categories, error }) => {
      expect(() => codeRatings(ratings, { categories })).toThrow(error);
    },
  );
});
