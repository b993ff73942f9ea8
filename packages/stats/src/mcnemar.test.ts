import { expect, test } from 'vitest';
import { binomialProbability } from './binomial.ts';
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

// Of 5 against 5 some tables say 0.75390625. They take 2 × (half of f) off, as for a split that has a mirror image; an even
// split is its own, so it is counted once among all outcomes, and half of it is f / 2 (Fagerland, Lydersen and Laake 2013).
test('an even split is one outcome, so mid-p leaves out half of it once: 1 - f / 2 and not 1 - f', () => {
  const result = mcnemarTest(5, 5);
  const f = 252 / 1024;
  expect([1 - f / 2, 1 - f]).toEqual([0.876953125, 0.75390625]);
  expect(result.midP).toBeCloseTo(1 - f / 2, 14);
  // What mid-p means, outcome by outcome: those less likely than the one observed, and half of those as likely.
  const shares = Array.from({ length: 11 }, (_, gained) => binomialProbability(gained, 10, 0.5));
  const halves = shares.map((share) => (share < f - 1e-12 ? share : share / 2));
  expect(halves.reduce((sum, share) => sum + share, 0)).toBeCloseTo(result.midP, 14);
  expect(result.p).toBe(1);
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
