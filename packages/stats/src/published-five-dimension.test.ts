import { describe, expect, test } from 'vitest';
import {
  bootstrapMean,
  cohenKappa,
  detectableDifference,
  gwetAc1,
  gwetAc2,
  krippendorffAlpha,
  mulberry32,
  type RatingTable,
  scottPi,
  signFlipTest,
  studentInterval,
} from './index.ts';
import { jackknifeAcceleration } from './jackknife-acceleration.ts';

/**
 * What the figures of a published Tenacious-Bench v0.1 set (Kidus Gashaw, CC-BY-4.0) are when
 * recomputed: 40 score differences a comparison, and two rounds of 30 labels on five dimensions.
 * References: SciPy, statsmodels, R and scikit-learn, none of which shares code with this package.
 */
const LIFT_A = [
  0, 0.0833, 0.4333, 0.0667, 0.1167, 0.1666, 0, -0.0334, 0.0666, 0.0666, 0, 0.2, -0.1, -0.0334,
  0.25, 0, 0.3166, 0.2167, 0, 0.0166, -0.0334, -0.2, 0.3334, -0.0334, 0.1167, -0.0334, 0.0667,
  0.0667, 0.1166, 0.05, 0.1833, -0.1, 0, 0.35, 0.0166, -0.1, -0.0666, 0.0833, 0.0833, -0.1667,
];
const LIFT_B = [
  0.5166, 0.25, 0.2833, 0.65, 0.3166, 0.4334, 0.4, 0.45, 0.2666, 0.45, 0.3667, 0.0166, 0.1833,
  0.1166, 0.5166, 0.2166, 0.3166, 0.3333, 0.5334, 0, 0.3166, 0.3166, 0.2333, 0.3833, 0.8, 0.3166,
  0.5166, 0.3, 0.45, 0.1666, 0.0666, 0.4834, 0, 0.3833, 0.3166, 0.1333, 0.5166, 0.2666, 0.25,
  -0.0167,
];

const digits = (text: string) => Array.from(text, Number);
function defined<Result extends { defined: boolean }>(result: Result) {
  if (!result.defined) throw new Error('the result has no value');
  return result as Extract<Result, { defined: true }>;
}

function deviationOf(values: number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
  );
}

describe('five-dimension: judge minus rubric on 40 tasks', () => {
  test('the published means reproduce, the published p < 0.0001 does not', () => {
    const twoSided = signFlipTest(LIFT_A);
    expect(twoSided.method).toBe('exact-lattice');
    expect(twoSided.meanDifference).toBeCloseTo(0.06415, 10);
    expect(twoSided.p).toBeCloseTo(0.00569317233748734, 15);
    expect(signFlipTest(LIFT_A, { alternative: 'greater' }).p).toBeCloseTo(0.00284658616874367, 15);
  });

  test('the second lift has an exact p of 2.18e-11', () => {
    const { p, meanDifference } = signFlipTest(LIFT_B);
    expect(p / 2.1827872842550278e-11).toBeCloseTo(1, 10);
    expect(meanDifference).toBeCloseTo(0.32039, 5);
  });

  test('mulberry32(42) with index = floor(u n) gives the figures of the reference draw', () => {
    const next = mulberry32(42);
    const interval = defined(
      bootstrapMean(LIFT_A, { draw: (bound) => Math.floor(next() * bound), resamples: 10_000 }),
    );
    expect(interval.low).toBeCloseTo(0.023315, 10);
    expect(interval.high).toBeCloseTo(0.1087325, 10);
    expect(interval.achievedLevel).toBeCloseTo(0.00079992, 8);
    expect(interval.generator).toEqual({ algorithm: 'custom' });
  });

  // The references drew 200,000 resamples with other generators, so only 3 decimals can agree.
  test.each([
    {
      name: 'A percentile',
      lift: LIFT_A,
      method: 'percentile',
      ties: 'mid',
      low: 0.0225,
      high: 0.1079,
    },
    { name: 'A BCa', lift: LIFT_A, method: 'bca', ties: 'mid', low: 0.0246, high: 0.1104 },
    {
      name: 'B percentile',
      lift: LIFT_B,
      method: 'percentile',
      ties: 'mid',
      low: 0.26539,
      high: 0.3758,
    },
  ] as const)('bootstrap $name of 200,000 resamples', ({ lift, method, ties, low, high }) => {
    const interval = defined(bootstrapMean(lift, { method, ties, resamples: 200_000, seed: 1 }));
    expect(Math.abs(interval.low - low)).toBeLessThan(0.0005);
    expect(Math.abs(interval.high - high)).toBeLessThan(0.0005);
  });

  test.each([
    { ties: 'mid', low: 0.0249725, high: 0.1104075 },
    { ties: 'strict', low: 0.024575, high: 0.110405 },
  ] as const)('bootstrap A BCa of 10,000 resamples, $ties ties', ({ ties, low, high }) => {
    const interval = defined(bootstrapMean(LIFT_A, { method: 'bca', ties, seed: 42 }));
    expect(Math.abs(interval.low - low)).toBeLessThan(0.0015);
    expect(Math.abs(interval.high - high)).toBeLessThan(0.0015);
  });

  test('the acceleration of BCa', () => {
    const total = LIFT_A.reduce((sum, lift) => sum + lift, 0);
    const withoutOne = LIFT_A.map((lift) => (total - lift) / (LIFT_A.length - 1));
    expect(jackknifeAcceleration(withoutOne)).toBeCloseTo(0.018092, 6);
  });

  test('Student t interval and the difference that 40 tasks can resolve', () => {
    const interval = defined(studentInterval(LIFT_A));
    expect(interval.low).toBeCloseTo(0.01943, 5);
    expect(interval.high).toBeCloseTo(0.10887, 5);
    const standardDeviation = deviationOf(LIFT_A);
    expect(detectableDifference({ standardDeviation, pairs: 40 })).toBeCloseTo(
      0.06194127616463376,
      12,
    );
  });
});

const ROUNDS = {
  signal_grounding: ['332232033230330212221323121321', '332232033230330212220333121320'],
  tone_alignment: ['032322232322211233021222323322', '032322232321211333021322322322'],
  cta_quality: ['200132123333233331222322322203', '200132113333233331222321222203'],
  bench_fit_accuracy: ['322311310332322322213233302222', '322312300332322322123233302222'],
  personalization_depth: ['322211033232012102223222233111', '322200033133012102123221233011'],
} as const;
type Dimension = keyof typeof ROUNDS;

function roundsOf(dimension: Dimension): [number[], number[]] {
  const [first, second] = ROUNDS[dimension];
  return [digits(first), digits(second)];
}

describe('five-dimension: two label rounds of 30 tasks (simulated by their author)', () => {
  test.each([
    ['signal_grounding', 0.856688, 0.908907, 0.952381],
    ['tone_alignment', 0.789474, 0.84456, 0.904153],
    ['cta_quality', 0.852941, 0.901316, 0.945455],
    ['bench_fit_accuracy', 0.794168, 0.854722, 0.915612],
    ['personalization_depth', 0.681818, 0.790419, 0.884488],
  ] as const)('%s: kappa %d, linear %d, quadratic %d', (dimension, none, linear, quadratic) => {
    expectKappas(roundsOf(dimension), { none, linear, quadratic });
  });

  test('pooled over 150 labels', () => {
    const all = (Object.keys(ROUNDS) as Dimension[]).map(roundsOf);
    const pooled: [number[], number[]] = [all.flatMap(([a]) => a), all.flatMap(([, b]) => b)];
    expectKappas(pooled, { none: 0.795733, linear: 0.862181, quadratic: 0.923129 });
  });

  test('personalization_depth: large-sample error and interval', () => {
    const kappa = defined(cohenKappa(...roundsOf('personalization_depth')));
    expect(kappa.standardError).toBeCloseTo(0.102172, 6);
    expect(kappa.low).toBeCloseTo(0.481564, 6);
    expect(kappa.high).toBeCloseTo(0.882072, 6);
  });

  test.each([
    ['signal_grounding', 0.856115, 0.869848, 0.927449, 0.966405, 0.858513, 0.962688, 0.953162],
    ['tone_alignment', 0.788918, 0.831105, 0.912632, 0.962181, 0.792436, 0.860855, 0.905751],
    ['cta_quality', 0.85258, 0.870782, 0.929439, 0.96796, 0.855037, 0.937613, 0.946217],
    ['bench_fit_accuracy', 0.793637, 0.830068, 0.910659, 0.960789, 0.797077, 0.946071, 0.917018],
    ['personalization_depth', 0.678653, 0.692157, 0.821302, 0.913805, 0.684009, 0.89829, 0.885627],
  ] as const)(
    '%s: pi %d, AC1 %d, AC2 linear %d and quadratic %d, alpha nominal %d, ordinal %d, interval %d',
    (dimension, pi, ac1, linear, quadratic, nominal, ordinal, interval) => {
      const ratings: RatingTable = roundsOf(dimension);
      expect(defined(scottPi(...roundsOf(dimension))).value).toBeCloseTo(pi, 6);
      expect(defined(gwetAc1(ratings)).value).toBeCloseTo(ac1, 6);
      expect(defined(gwetAc2(ratings, { weights: 'linear' })).value).toBeCloseTo(linear, 6);
      expect(defined(gwetAc2(ratings)).value).toBeCloseTo(quadratic, 6);
      expect(defined(krippendorffAlpha(ratings)).value).toBeCloseTo(nominal, 6);
      expect(defined(krippendorffAlpha(ratings, { metric: 'ordinal' })).value).toBeCloseTo(
        ordinal,
        6,
      );
      expect(defined(krippendorffAlpha(ratings, { metric: 'interval' })).value).toBeCloseTo(
        interval,
        6,
      );
    },
  );
});

function expectKappas(
  [first, second]: [number[], number[]],
  expected: Record<'none' | 'linear' | 'quadratic', number>,
) {
  for (const weights of ['none', 'linear', 'quadratic'] as const) {
    expect(defined(cohenKappa(first, second, { weights })).value).toBeCloseTo(expected[weights], 6);
  }
}
