import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Agreement,
  type Alpha,
  brennanPrediger,
  cohenKappa,
  fleissKappa,
  gwetAc1,
  gwetAc2,
  type Kappa,
  krippendorffAlpha,
  type RatingTable,
} from './index.ts';

type Options = { readonly frequencies?: readonly number[] };
const categories = [1, 2, 3];

const coefficients: Readonly<
  Record<string, (ratings: RatingTable, options: Options) => Agreement | Alpha | Kappa>
> = {
  kappa: ([first = [], second = []], options) =>
    cohenKappa(first, second, { categories, missing: 'drop', weights: 'linear', ...options }),
  fleiss: (ratings, options) => fleissKappa(ratings, { categories, ...options }),
  ac1: (ratings, options) => gwetAc1(ratings, { categories, ...options }),
  ac2: (ratings, options) => gwetAc2(ratings, { categories, ...options }),
  'brennan-prediger': (ratings, options) => brennanPrediger(ratings, { categories, ...options }),
  alpha: (ratings, options) =>
    krippendorffAlpha(ratings, { categories, metric: 'ordinal', ...options }),
};

const rating = fc.constantFrom(1, 2, 3, null);
const groups = fc.array(fc.tuple(rating, rating, fc.integer({ min: 1, max: 4 })), {
  minLength: 1,
  maxLength: 12,
});

function ratersOf(pairs: readonly (readonly [number | null, number | null, ...unknown[]])[]) {
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
}

test.each(Object.entries(coefficients))(
  '%s of a frequency is that of the items',
  (_, coefficient) => {
    fc.assert(
      fc.property(groups, (drawn) => {
        const frequencies = drawn.map(([, , times]) => times);
        const items = drawn.flatMap(([first, second, times]) =>
          Array.from({ length: times }, () => [first, second] as const),
        );
        const [alike, each] = [
          coefficient(ratersOf(drawn), { frequencies }),
          coefficient(ratersOf(items), {}),
        ];
        expect(alike.defined).toBe(each.defined);
        if (alike.defined && each.defined) expect(alike.value).toBeCloseTo(each.value, 10);
        else expect(alike).toEqual(each);
      }),
      { seed: 20260504, numRuns: 200 },
    );
  },
);

test.each([
  ['too few', [1]],
  ['a half', [1, 0.5]],
  ['a negative one', [1, -1]],
])('%s: refused', (_, frequencies) => {
  expect(() =>
    gwetAc1(
      [
        [1, 2],
        [1, 2],
      ],
      { frequencies },
    ),
  ).toThrow(RangeError);
});
