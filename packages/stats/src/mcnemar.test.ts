import { expect, test } from 'vitest';
import { countDiscordant, mcnemarTest } from './mcnemar.ts';

// References: exact and chi-square as in R and statsmodels.
test.each([
  {
    gained: 16,
    lost: 1,
    p: 0.000274658203125,
    midP: 0.0001449584960937499,
    chiSquare: 11.529411764705882,
    chiSquareP: 0.0006850368653792266,
  },
  {
    gained: 11,
    lost: 3,
    p: 0.057373046875,
    midP: 0.035156249999999965,
    chiSquare: 3.5,
    chiSquareP: 0.0613688291394023,
  },
  {
    gained: 17,
    lost: 10,
    p: 0.24778856337070465,
    midP: 0.184933342039585,
    chiSquare: 1.3333333333333333,
    chiSquareP: 0.24821307898992026,
  },
  {
    gained: 0,
    lost: 6,
    p: 0.03125,
    midP: 0.015625,
    chiSquare: 4.166666666666667,
    chiSquareP: 0.041226833337163815,
  },
  {
    gained: 121,
    lost: 59,
    p: 4.4344492637551645e-6,
    midP: 3.2666467957745733e-6,
    chiSquare: 20.67222222222222,
    chiSquareP: 5.450094825427117e-6,
  },
])('$gained against $lost: p = $p', ({ gained, lost, p, midP, chiSquare, chiSquareP }) => {
  const result = mcnemarTest(gained, lost);
  expect(result.p / p).toBeCloseTo(1, 12);
  expect(result.midP / midP).toBeCloseTo(1, 11);
  expect(result.chiSquare).toBeCloseTo(chiSquare, 12);
  expect(result.chiSquareP / chiSquareP).toBeCloseTo(1, 11);
});

test('an even split is one outcome, so mid-p leaves out half of it once', () => {
  const result = mcnemarTest(5, 5);
  expect(result.p).toBe(1);
  expect(result.midP).toBeCloseTo(1 - 252 / 1024 / 2, 14);
  expect(result.chiSquare).toBeCloseTo(0.1, 14);
  expect(result.chiSquareP).toBeCloseTo(0.7518296340458492, 12);
});

test('no disagreement is no evidence, overwhelming disagreement is not certainty', () => {
  expect(mcnemarTest(0, 0)).toMatchObject({ p: 1, midP: 1, chiSquare: 0, chiSquareP: 1 });
  const extreme = mcnemarTest(5000, 0);
  expect(Math.min(extreme.p, extreme.midP, extreme.chiSquareP)).toBeGreaterThan(0);
});

test.each([
  { name: 'a negative count', misuse: () => mcnemarTest(-1, 2), error: RangeError },
  { name: 'half a task', misuse: () => mcnemarTest(1.5, 2), error: RangeError },
  {
    name: 'unequal lists',
    misuse: () => countDiscordant([true], [true, false]),
    error: RangeError,
  },
  {
    name: 'numbers for outcomes',
    misuse: () => countDiscordant([1] as never, [true]),
    error: TypeError,
  },
])('$name: refused', ({ misuse, error }) => {
  expect(misuse).toThrow(error);
});
