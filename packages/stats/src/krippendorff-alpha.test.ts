import { describe, expect, test } from 'vitest';
import { type AlphaMetric, krippendorffAlpha } from './krippendorff-alpha.ts';

const _ = null;
// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability".
const FOUR_BY_TWELVE = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
// Wikipedia, "Krippendorff's alpha".
const THREE_BY_FIFTEEN = [
  [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
  [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
  [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
];

test.each([
  { metric: 'nominal', twelve: 0.743421, fifteen: 0.691358 },
  { metric: 'ordinal', twelve: 0.815388, fifteen: 0.806721 },
  { metric: 'interval', twelve: 0.849107, fifteen: 0.810845 },
  { metric: 'ratio', twelve: 0.797403, fifteen: 0.808944 },
] as const)('$metric: $twelve of 4 × 12 and $fifteen of 3 × 15', ({ metric, twelve, fifteen }) => {
  expect(krippendorffAlpha(FOUR_BY_TWELVE, { metric })).toMatchObject({
    value: expect.closeTo(twelve, 6),
    pairable: 40,
  });
  expect(krippendorffAlpha(THREE_BY_FIFTEEN, { metric })).toMatchObject({
    value: expect.closeTo(fifteen, 6),
    pairable: 26,
  });
});

test('irrCAC abstractors: nominal alpha of two raters', () => {
  const table = [
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ];
  const pairs = table.flatMap((cells, row) =>
    cells.flatMap((count, column) => Array.from({ length: count }, () => [row, column] as const)),
  );
  const ratings = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
  expect(krippendorffAlpha(ratings)).toMatchObject({
    value: expect.closeTo(0.7972584977308512, 12),
  });
});

test('listed labels have ranks', () => {
  const words = (row: (number | null)[]) =>
    row.map((n) => (n === null ? null : 'abcde'.charAt(n - 1)));
  const labelled = krippendorffAlpha(FOUR_BY_TWELVE.map(words), {
    metric: 'ordinal',
    categories: ['a', 'b', 'c', 'd', 'e'],
  });
  expect(labelled).toEqual(krippendorffAlpha(FOUR_BY_TWELVE, { metric: 'ordinal' }));
});

describe('no value, with the reason', () => {
  test.each([
    {
      name: 'constant ratings',
      ratings: [
        [2, 2],
        [2, 2],
      ],
      reason: /All 4 ratings are the same/,
    },
    {
      name: 'nothing rated twice',
      ratings: [
        [1, _],
        [_, 2],
      ],
      reason: /No item was rated by two raters/,
    },
  ])('$name', ({ ratings, reason }) => {
    expect(krippendorffAlpha(ratings)).toEqual({
      defined: false,
      reason: expect.stringMatching(reason),
    });
  });
});

test.each([
  {
    name: 'labels without an order',
    ratings: [
      ['a', 'b'],
      ['a', 'b'],
    ],
    metric: 'ordinal',
    error: TypeError,
  },
  {
    name: 'a ratio scale below 0',
    ratings: [
      [-1, 2],
      [1, 2],
    ],
    metric: 'ratio',
    error: RangeError,
  },
  {
    name: 'an unknown metric',
    ratings: [
      [1, 2],
      [1, 2],
    ],
    metric: 'circular' as AlphaMetric,
    error: RangeError,
  },
] as const)('$name: refused', ({ ratings, metric, error }) => {
  expect(() => krippendorffAlpha(ratings, { metric })).toThrow(error);
});
