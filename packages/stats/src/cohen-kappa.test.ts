import { describe, expect, test } from 'vitest';
import { cohenKappa, cohenKappaFromTable } from './cohen-kappa.ts';

describe('textbook tables', () => {
  test.each([
    {
      name: 'Wikipedia',
      table: [
        [20, 5],
        [10, 15],
      ],
      value: 0.4,
    },
    {
      name: 'the prevalence paradox',
      table: [
        [118, 5],
        [2, 0],
      ],
      value: -0.023391812865,
    },
    {
      name: 'irrCAC abstractors',
      table: [
        [13, 0, 0],
        [0, 20, 7],
        [0, 4, 56],
      ],
      value: 0.7964094021839718,
    },
  ])('$name: kappa $value', ({ table, value }) => {
    expect(cohenKappaFromTable(table)).toMatchObject({
      defined: true,
      value: expect.closeTo(value, 10),
    });
  });

  test('the paradox: 94 % agreement, none of it beyond chance', () => {
    expect(
      cohenKappaFromTable([
        [118, 5],
        [2, 0],
      ]),
    ).toMatchObject({ observed: 0.944, items: 125 });
  });
});

// statsmodels.stats.inter_rater.cohens_kappa on the personalization_depth labels
test.each([
  { weights: 'none', value: 0.681818, error: 0.102172, low: 0.481564, high: 0.882072 },
  {
    weights: 'linear',
    value: 0.7904191616766467,
    error: 0.0704522651393259,
    low: 0.6523352593743011,
    high: 0.9285030639789923,
  },
  {
    weights: 'quadratic',
    value: 0.8844884488448845,
    error: 0.04253444526371506,
    low: 0.8011224680256127,
    high: 0.9678544296641564,
  },
] as const)('$weights weights: $value ± $error', ({ weights, value, error, low, high }) => {
  const table = [
    [3, 0, 0, 0],
    [3, 4, 0, 0],
    [0, 3, 9, 1],
    [0, 0, 0, 7],
  ];
  const kappa = cohenKappaFromTable(table, { weights });
  expect(kappa).toMatchObject({
    value: expect.closeTo(value, 6),
    standardError: expect.closeTo(error, 6),
    low: expect.closeTo(low, 6),
    high: expect.closeTo(high, 6),
  });
});

describe('two lists of ratings', () => {
  const first = ['good', 'good', 'fair', 'poor', 'poor', 'fair'];
  const second = ['good', 'fair', 'fair', 'poor', 'fair', 'fair'];
  const categories = ['poor', 'fair', 'good'];

  test('give what their table gives', () => {
    const table = [
      [1, 1, 0],
      [0, 2, 0],
      [0, 1, 1],
    ];
    for (const weights of ['none', 'linear', 'quadratic'] as const) {
      expect(cohenKappa(first, second, { categories, weights })).toEqual(
        cohenKappaFromTable(table, { weights }),
      );
    }
  });

  test('weigh distances on the scale: a 2 that nobody chose still lies between 1 and 3', () => {
    const sparse = cohenKappa([0, 1, 3, 3], [0, 1, 3, 1], { weights: 'linear' });
    expect(
      cohenKappa([0, 1, 3, 3], [0, 1, 3, 1], { weights: 'linear', categories: [0, 1, 2, 3] }),
    ).toEqual(sparse);
  });

  test('of labels need an order before they can be weighted', () => {
    expect(() => cohenKappa(first, second, { weights: 'linear' })).toThrow(TypeError);
  });
});

describe('no kappa, with the reason', () => {
  test.each([
    {
      name: 'constant ratings',
      first: [2, 2, 2],
      second: [2, 2, 2],
      reason: /all 3 items the same category/,
    },
    {
      name: 'a missing rating',
      first: [1, 2, null],
      second: [1, 2, 1],
      reason: /1 of 3 items lack a rating/,
    },
    {
      name: 'nothing but missing ratings',
      first: [null],
      second: [null],
      reason: /1 of 1 items lack/,
    },
  ])('$name', ({ first, second, reason }) => {
    expect(cohenKappa(first, second)).toEqual({
      defined: false,
      reason: expect.stringMatching(reason),
    });
  });

  test('dropping everything leaves nothing', () => {
    const kappa = cohenKappa([1, null], [null, 2], { missing: 'drop' });
    expect(kappa).toEqual({ defined: false, reason: 'No item was rated by both raters.' });
  });

  test('an empty table', () => {
    expect(
      cohenKappaFromTable([
        [0, 0],
        [0, 0],
      ]),
    ).toMatchObject({ defined: false });
  });
});

test('missing ratings can be dropped on request', () => {
  const kappa = cohenKappa([1, 2, 3, null], [1, 2, 2, 1], { missing: 'drop' });
  expect(kappa).toEqual(cohenKappa([1, 2, 3], [1, 2, 2]));
});

test('raters who use one category each, but different ones, agree by chance and in fact never', () => {
  expect(cohenKappa([1, 1], [2, 2])).toMatchObject({ defined: true, value: 0, observed: 0 });
});

test.each([
  { name: 'unequal lists', misuse: () => cohenKappa([1, 2], [1]), error: RangeError },
  { name: 'no list', misuse: () => cohenKappa('122' as never, [1]), error: TypeError },
  {
    name: 'a table that is not square',
    misuse: () => cohenKappaFromTable([[1, 2]]),
    error: RangeError,
  },
  { name: 'a table without categories', misuse: () => cohenKappaFromTable([]), error: RangeError },
  {
    name: 'a negative count',
    misuse: () =>
      cohenKappaFromTable([
        [1, -1],
        [0, 2],
      ]),
    error: RangeError,
  },
  {
    name: 'an unknown rule',
    misuse: () => cohenKappa([1], [1], { missing: 'skip' as never }),
    error: RangeError,
  },
  {
    name: 'confidence 95',
    misuse: () => cohenKappa([1, 2], [1, 2], { confidence: 95 }),
    error: RangeError,
  },
])('$name: refused', ({ misuse, error }) => {
  expect(misuse).toThrow(error);
});
