import { describe, expect, test } from 'vitest';
import { createRandom, type Random } from './random.ts';
import {
  type StratifiedOptions,
  type StratifiedRate,
  stratifiedRate,
  stratifiedShare,
} from './stratified-rate.ts';
import type { Stratum } from './stratum.ts';
import { wilsonInterval } from './wilson-interval.ts';

const ends = (rate: StratifiedRate) => (rate.defined ? [rate.low, rate.high] : []);

test('one stratum that is wholly labelled is close to Wilson', () => {
  const rate = stratifiedRate([{ size: 400, labelled: 400, positive: 60 }]);
  const { low, high } = wilsonInterval(60, 400);
  expect(rate).toMatchObject({ value: 0.15 });
  expect(ends(rate)[0]).toBeCloseTo(low, 2);
  expect(ends(rate)[1]).toBeCloseTo(high, 2);
});

test('the estimate weighs strata by their sizes, whatever their share of labels', () => {
  const few = { size: 900, labelled: 60, positive: 3 };
  const many = { size: 100, labelled: 40, positive: 20 };
  expect(stratifiedRate([few, many])).toMatchObject({ value: expect.closeTo(0.095, 12) });
  expect(stratifiedShare([many], [few])).toMatchObject({ value: expect.closeTo(50 / 95, 12) });
});

test('no positive label is no certainty', () => {
  const rate = stratifiedRate([{ size: 200, labelled: 20, positive: 0 }]);
  expect(rate).toMatchObject({ value: 0, low: 0 });
  expect(ends(rate)[1]).toBeGreaterThan(0.1);
});

test('a rater who errs widens the interval, and moves the estimate as Rogan and Gladen say', () => {
  const strata = [{ size: 500, labelled: 100, positive: 70 }];
  const plain = stratifiedRate(strata);
  const corrected = stratifiedRate(strata, { rater: { sensitivity: 0.9, specificity: 0.8 } });
  expect(corrected).toMatchObject({ value: expect.closeTo(0.5 / 0.7, 12) });
  const width = (rate: StratifiedRate) => (ends(rate)[1] ?? 0) - (ends(rate)[0] ?? 0);
  expect(width(corrected)).toBeGreaterThan(width(plain) / 0.75);
});

test('kin among labels and kin among items both widen the interval', () => {
  const strata = [
    { size: 900, labelled: 60, positive: 3 },
    { size: 100, labelled: 40, positive: 20 },
  ];
  const sizeWith = (designEffect: { labels: number; items: number }) => {
    const rate = stratifiedRate(strata, { designEffect });
    return rate.defined ? rate.effectiveSize : Number.NaN;
  };
  const [plain, labels, items] = [
    sizeWith({ labels: 1, items: 1 }),
    sizeWith({ labels: 3, items: 1 }),
    sizeWith({ labels: 1, items: 3 }),
  ];
  expect(labels).toBeLessThan(items);
  expect(items).toBeLessThan(plain);
  expect(sizeWith({ labels: 3, items: 3 })).toBeCloseTo(plain / 3, 9);
});

test.each<[string, readonly Stratum[], StratifiedOptions]>([
  ['no stratum', [], {}],
  ['a stratum without a label', [{ size: 3, labelled: 0, positive: 0 }], {}],
  [
    'a rater who guesses',
    [{ size: 3, labelled: 3, positive: 1 }],
    { rater: { sensitivity: 0.5, specificity: 0.5 } },
  ],
])('%s gives a reason', (_, strata, options) => {
  expect(stratifiedRate(strata, options).defined).toBe(false);
});

test.each<[string, Stratum, StratifiedOptions]>([
  ['more labels than items', { size: 3, labelled: 4, positive: 0 }, {}],
  ['more positive than labels', { size: 3, labelled: 1, positive: 2 }, {}],
  ['a NaN', { size: Number.NaN, labelled: 1, positive: 1 }, {}],
  [
    'a design effect below 1',
    { size: 3, labelled: 1, positive: 1 },
    { designEffect: { labels: 0.5, items: 1 } },
  ],
  ['a confidence of 95', { size: 3, labelled: 1, positive: 1 }, { confidence: 95 }],
])('%s: refused', (_, stratum, options) => {
  expect(() => stratifiedRate([stratum], options)).toThrow(RangeError);
});

describe('coverage of 95% intervals over seeded draws', () => {
  type World = { readonly weights: readonly number[]; readonly rates: readonly number[] };
  const items = 1500;

  // A stratum is drawn for every item, so that its size is left to chance, as it is in production.
  function draw(
    { weights, rates }: World,
    labelled: readonly number[],
    random: Random,
    rater = { sensitivity: 1, specificity: 1 },
  ): Stratum[] {
    const sizes = weights.map(() => 0);
    for (let item = 0; item < items; item++) {
      const at = stratumAt(random.float(), weights);
      sizes[at] = (sizes[at] as number) + 1;
    }
    return sizes.map((size, at) => {
      const count = Math.min(size, labelled[at] as number);
      const rate = rates[at] as number;
      const seen = rate * rater.sensitivity + (1 - rate) * (1 - rater.specificity);
      const positive = Array.from({ length: count }, () => random.float() < seen).filter(
        Boolean,
      ).length;
      return { size, labelled: count, positive };
    });
  }

  function stratumAt(point: number, weights: readonly number[]): number {
    const [first = 1, ...rest] = weights;
    return point < first || rest.length === 0 ? 0 : 1 + stratumAt(point - first, rest);
  }

  function coverageOf(truth: number, estimate: (random: Random) => StratifiedRate): number {
    const random = createRandom('coverage');
    const trials = 2500;
    let covered = 0;
    for (let trial = 0; trial < trials; trial++) {
      const [low = 1, high = 0] = ends(estimate(random));
      if (low <= truth && truth <= high) covered += 1;
    }
    return covered / trials;
  }

  const world = { weights: [0.7, 0.2, 0.1], rates: [0.93, 0.4, 0.15] };
  const rare = { weights: [0.9, 0.07, 0.03], rates: [0.97, 0.25, 0.1] };
  test.each<[string, World, readonly number[]]>([
    ['few labels', world, [40, 40, 40]],
    ['many labels', world, [150, 150, 100]],
    ['all labels', world, [items, items, items]],
    ['rare stops', rare, [60, 60, 40]],
  ])('%s', (_, given, labelled) => {
    const { weights, rates } = given;
    const right = weights.map((weight, at) => weight * (rates[at] as number));
    const [sent = 0, one = 0, other = 0] = right;
    const share = (one + other) / (sent + one + other);
    const ofStopped = (one + other) / ((weights[1] as number) + (weights[2] as number));
    const inside = (random: Random) => draw(given, labelled, random);
    const figures = [
      coverageOf(share, (random) => {
        const [outside, ...stopped] = inside(random) as [Stratum, ...Stratum[]];
        return stratifiedShare(stopped, [outside]);
      }),
      coverageOf(ofStopped, (random) => stratifiedRate(inside(random).slice(1))),
    ];
    for (const coverage of figures) {
      expect(coverage).toBeGreaterThan(0.93);
      expect(coverage).toBeLessThan(0.975);
    }
  });

  test('labels of a rater who errs', () => {
    const rater = { sensitivity: 0.9, specificity: 0.85 };
    const coverage = coverageOf(0.95 * 0.7 + 0.2 * 0.4 + 0.1 * 0.15 - 0.02 * 0.7, (random) =>
      stratifiedRate(draw(world, [80, 80, 80], random, rater), { rater }),
    );
    expect(coverage).toBeGreaterThan(0.93);
    expect(coverage).toBeLessThan(0.975);
  });
});
