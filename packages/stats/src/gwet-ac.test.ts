import { expect, test } from 'vitest';
import { gwetAc1, gwetAc2 } from './gwet-ac.ts';

const FOUR_BY_TWELVE = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];

test.each([
  {
    name: 'Wikipedia',
    table: [
      [20, 5],
      [10, 15],
    ],
    value: 0.405941,
  },
  {
    name: 'the prevalence paradox that defeats kappa',
    table: [
      [118, 5],
      [2, 0],
    ],
    value: 0.940776,
  },
  {
    name: 'irrCAC abstractors',
    table: [
      [13, 0, 0],
      [0, 20, 7],
      [0, 4, 56],
    ],
    value: 0.849331,
  },
])('AC1 of $name is $value', ({ table, value }) => {
  expect(gwetAc1(ratingsOf(table))).toMatchObject({ value: expect.closeTo(value, 6) });
});

test('four raters with missing ratings, as in irrCAC', () => {
  expect(gwetAc1(FOUR_BY_TWELVE)).toMatchObject({
    value: expect.closeTo(0.775444068, 9),
    observed: expect.closeTo(0.8181818182, 9),
    items: 11,
  });
  expect(gwetAc2(FOUR_BY_TWELVE)).toMatchObject({ value: expect.closeTo(0.914000724, 9) });
});

test('categories nobody chose count towards chance', () => {
  const ratings = [
    [1, 2, 1, 2],
    [1, 2, 2, 2],
  ];
  const narrow = gwetAc1(ratings);
  const wide = gwetAc1(ratings, { categories: [1, 2, 3, 4] });
  if (!narrow.defined || !wide.defined) throw new Error('an agreement has no value');
  expect(wide.expected).toBeLessThan(narrow.expected);
});

test('constant ratings give a reason, labels without order are refused weights', () => {
  expect(
    gwetAc1([
      ['a', 'a'],
      ['a', 'a'],
    ]),
  ).toMatchObject({ defined: false });
  expect(() =>
    gwetAc2([
      ['a', 'b'],
      ['a', 'a'],
    ]),
  ).toThrow(TypeError);
});

function ratingsOf(table: readonly (readonly number[])[]): [number[], number[]] {
  const pairs = table.flatMap((cells, row) =>
    cells.flatMap((count, column) => Array.from({ length: count }, () => [row, column] as const)),
  );
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
}
