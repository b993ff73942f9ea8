import { describe, expect, test } from 'vitest';
import { compareScores } from './compare-scores.ts';

const few = { resamples: 2000 };
const digits = (text: string) => Array.from(text, Number);

/** Pass and fail of tasks that only the candidate passes, that only the baseline passes, and that both pass. */
function outcomes(gained: number, lost: number, both: number): [number[], number[]] {
  const repeat = (value: number, count: number) => Array<number>(count).fill(value);
  return [
    [...repeat(1, gained), ...repeat(0, lost), ...repeat(1, both)],
    [...repeat(0, gained), ...repeat(1, lost), ...repeat(1, both)],
  ];
}

describe('one task a family, passed or failed: the exact McNemar test', () => {
  // References: SciPy, statsmodels and R. Of an even split they take half of the one outcome twice (mid-p 0.75390625);
  // it happens once (Fagerland 2013).
  test.each([
    {
      gained: 16,
      lost: 1,
      both: 40,
      p: 0.000274658203125,
      midP: 0.0001449584960937499,
      verdict: 'better',
    },
    {
      gained: 11,
      lost: 3,
      both: 43,
      p: 0.057373046875,
      midP: 0.035156249999999965,
      verdict: 'inconclusive',
    },
    {
      gained: 17,
      lost: 10,
      both: 30,
      p: 0.24778856337070465,
      midP: 0.184933342039585,
      verdict: 'inconclusive',
    },
    { gained: 5, lost: 5, both: 10, p: 1, midP: 0.876953125, verdict: 'inconclusive' },
    { gained: 0, lost: 6, both: 4, p: 0.03125, midP: 0.015625, verdict: 'worse' },
    {
      gained: 121,
      lost: 59,
      both: 20,
      p: 4.4344492637551645e-6,
      midP: 3.2666467957745733e-6,
      verdict: 'better',
    },
  ])('$gained won, $lost lost: p = $p, $verdict', ({ gained, lost, both, p, midP, verdict }) => {
    const compared = compareScores(...outcomes(gained, lost, both), few);
    expect(compared.test.method).toBe('exact-lattice');
    expect(compared.test.p / p).toBeCloseTo(1, 10);
    expect(compared.naive).toMatchObject({
      defined: true,
      p: expect.closeTo(p, 12),
      midP: expect.closeTo(midP, 12),
    });
    expect([compared.verdict, compared.wins, compared.losses]).toEqual([verdict, gained, lost]);
  });
});

describe('published figures', () => {
  // Outcomes of 57 tasks (Yakob Dereje, CC-BY-4.0).
  const baseline = digits('101100010110101101011110101010111010010011101110000000000');
  const prompted = digits('011010001111011100111101011000111111111111111000001100010');
  const trained = digits('111101111111111101011110111000111111111111111110001100010');
  // 40 differences of scores (Kidus Gashaw, CC-BY-4.0).
  const lift = [
    0, 0.0833, 0.4333, 0.0667, 0.1167, 0.1666, 0, -0.0334, 0.0666, 0.0666, 0, 0.2, -0.1, -0.0334,
    0.25, 0, 0.3166, 0.2167, 0, 0.0166, -0.0334, -0.2, 0.3334, -0.0334, 0.1167, -0.0334, 0.0667,
    0.0667, 0.1166, 0.05, 0.1833, -0.1, 0, 0.35, 0.0166, -0.1, -0.0666, 0.0833, 0.0833, -0.1667,
  ];
  const nothing = lift.map(() => 0);

  test('trained against baseline: better, by what a second seed finds too', () => {
    const compared = compareScores(trained, baseline);
    expect(compared.difference).toBeCloseTo(15 / 57, 12);
    expect(compared.verdict).toBe('better');
    expect(compared.test.p).toBeCloseTo(0.000274658203125, 14);
    if (!compared.bootstrap.defined || !compared.plan.detectable.defined)
      throw new Error('both are defined');
    // BCa moves by whole tasks; at 10,000 resamples its upper end is 22 or 23 of 57.
    expect(compared.bootstrap.low * 57).toBeCloseTo(8, 9);
    expect([22, 23]).toContain(Math.round(compared.bootstrap.high * 57));
    expect(compared.plan.standardDeviation).toBeCloseTo(0.4828, 4);
    expect(compared.plan.detectable.value).toBeCloseTo(0.17915190719639804, 12);
  });

  test('trained against prompted: not decided at 57 tasks, and how many would do', () => {
    const compared = compareScores(trained, prompted);
    expect(compared.test.p).toBeCloseTo(0.057373046875, 14);
    expect(compared.interval).toMatchObject({ defined: true, low: 0 });
    expect(compared.because).toEqual([
      {
        code: 'not_enough_tasks',
        message: 'need n ≈ 92 tasks if the difference is the one observed; there are 57',
      },
    ]);
  });

  test('a lift of 0.064 has the exact p 0.0057, not below 0.0001', () => {
    const compared = compareScores(lift, nothing);
    expect(compared.difference).toBeCloseTo(0.06415, 10);
    expect(compared.test).toMatchObject({
      method: 'exact-lattice',
      p: expect.closeTo(0.00569317233748734, 14),
    });
    if (!compared.bootstrap.defined || !compared.plan.detectable.defined)
      throw new Error('both are defined');
    expect(Math.abs(compared.bootstrap.low - 0.0249725)).toBeLessThan(0.0015);
    expect(Math.abs(compared.bootstrap.high - 0.1104075)).toBeLessThan(0.0015);
    expect(compared.plan.detectable.value).toBeCloseTo(0.06194127616463376, 12);
    expect(compared.effects.cohensDz).toMatchObject({
      value: expect.closeTo(0.45876508, 8),
      low: expect.closeTo(0.13001781, 7),
    });
  });
});

describe('delta is exceeded, or not', () => {
  const [candidate, baseline] = outcomes(20, 2, 38);
  test.each([
    { delta: 0, verdict: 'better', code: 'above_delta' },
    { delta: 0.1, verdict: 'better', code: 'above_delta' },
    { delta: 0.25, verdict: 'inconclusive', code: 'not_enough_tasks' },
    { delta: 0.3, verdict: 'inconclusive', code: 'no_n_would_do' },
    { delta: 0.6, verdict: 'inconclusive', code: 'within_delta' },
  ])('a difference of 0.3 against $delta: $verdict, $code', ({ delta, verdict, code }) => {
    const compared = compareScores(candidate, baseline, { ...few, delta });
    expect([compared.verdict, compared.because[0]?.code]).toEqual([verdict, code]);
    const turned = compareScores(baseline, candidate, { ...few, delta });
    expect(turned.verdict).toBe(verdict === 'better' ? 'worse' : verdict);
  });
});

describe('families are the evidence', () => {
  const families = Array.from({ length: 60 }, (_, task) => `family-${task % 10}`);
  const candidate = families.map((family) => (family < 'family-7' ? 1 : 0));
  const baseline = families.map((family) => (family < 'family-7' ? 0 : 1));

  test('sixty tasks that follow ten families are worth ten', () => {
    const clustered = compareScores(candidate, baseline, { ...few, families });
    expect(clustered).toMatchObject({ verdict: 'inconclusive', pairs: 60, families: 10 });
    // 7 against 3, as if there were ten tasks.
    expect(clustered.test.p).toBeCloseTo(0.34375, 12);
    expect(clustered.plan.designEffect).toBeCloseTo(6, 0);
    expect(clustered.naive).toMatchObject({ p: expect.closeTo(0.0026, 3) });
    expect(clustered.effects.oddsRatio).toEqual({
      defined: false,
      reason: 'Tasks of one family are not independent.',
    });
    expect(compareScores(candidate, baseline, few).verdict).toBe('better');
  });

  test('what a repeat needs is told in families too', () => {
    const { because } = compareScores(candidate, baseline, { ...few, families });
    // 2.8016² × 0.9243² × 5.9 / 0.4²: as many families as strangers would have been tasks.
    expect(because[0]?.message).toMatch(/^need n ≈ 24\d tasks in 4\d families if/);
  });

  test('five families decide nothing, however many tasks they have', () => {
    const five = families.map((_, task) => `family-${task % 5}`);
    const all = compareScores(
      families.map((_, task) => (task % 9 === 0 ? 0 : 1)),
      families.map(() => 0),
      { ...few, families: five },
    );
    expect(all).toMatchObject({ verdict: 'inconclusive', difference: expect.closeTo(53 / 60, 12) });
    expect(all.because[0]).toMatchObject({
      code: 'no_interval',
      message: expect.stringContaining('5 clusters'),
    });
  });
});

describe('no spread', () => {
  test.each([
    {
      name: 'passes all where the other fails all',
      candidate: Array(8).fill(1),
      baseline: Array(8).fill(0),
      verdict: 'better',
      low: 0.26,
      high: 1,
    },
    {
      name: 'never differs',
      candidate: Array(30).fill(1),
      baseline: Array(30).fill(1),
      verdict: 'inconclusive',
      low: -0.116,
      high: 0.116,
    },
  ])('a candidate that $name: $verdict', ({ candidate, baseline, verdict, low, high }) => {
    const compared = compareScores(candidate, baseline, few);
    expect(compared).toMatchObject({ verdict, interval: { defined: true, method: 'exact' } });
    if (!compared.interval.defined) throw new Error('it is defined');
    expect(compared.interval.low).toBeCloseTo(low, 2);
    expect(compared.interval.high).toBeCloseTo(high, 2);
    expect(compared.plan.needed.defined).toBe(false);
  });

  test('grades that all differ by the same amount are no evidence but an oddity', () => {
    const compared = compareScores(Array(20).fill(0.6), Array(20).fill(0.5), few);
    expect(compared).toMatchObject({ verdict: 'inconclusive', interval: { defined: false } });
    expect(compared.because[0]).toMatchObject({ code: 'no_interval' });
  });

  test('the less they differ, the smaller is what no difference leaves open', () => {
    const { because } = compareScores(Array(200).fill(1), Array(200).fill(1), {
      ...few,
      delta: 0.05,
    });
    expect(because[0]?.code).toBe('within_delta');
  });
});

test('a repeat needs as many families as a test can decide on, however large the difference', () => {
  const { needed } = compareScores(...outcomes(30, 1, 0), few).plan;
  expect(needed).toEqual({ defined: true, pairs: 6, families: 6 });
});

test('an odds ratio without end leaves its end out', () => {
  const { oddsRatio } = compareScores(...outcomes(9, 0, 10), few).effects;
  expect(oddsRatio).toEqual({ defined: true, low: expect.closeTo(1.97, 2) });
});

test('the exact test has less power at the smallest difference than the approximation says', () => {
  const { detectable } = compareScores(...outcomes(16, 1, 40), few).plan;
  expect(detectable).toMatchObject({ exactPower: expect.closeTo(0.65, 2) });
});

test.each([
  {
    name: 'five pairs',
    misuse: () => compareScores([1, 1, 1, 1, 1], [0, 0, 0, 0, 0]),
    says: 'there are 5 pairs',
  },
  {
    name: 'lists of unequal length',
    misuse: () => compareScores([1, 0, 1], [1, 0]),
    says: 'cannot be paired',
  },
  {
    name: 'a family too few',
    misuse: () => compareScores(Array(6).fill(1), Array(6).fill(0), { families: ['a'] }),
    says: '1 families',
  },
  {
    name: 'a NaN',
    misuse: () => compareScores([...Array(6).fill(1), Number.NaN], Array(7).fill(0)),
    says: 'candidate[6] is NaN',
  },
  {
    name: 'a negative delta',
    misuse: () => compareScores(Array(6).fill(1), Array(6).fill(0), { delta: -0.1 }),
    says: 'delta of score is -0.1',
  },
  {
    name: 'alpha 5',
    misuse: () => compareScores(Array(6).fill(1), Array(6).fill(0), { alpha: 5 }),
    says: 'alpha is 5',
  },
  {
    name: 'power 1',
    misuse: () => compareScores(Array(6).fill(1), Array(6).fill(0), { power: 1 }),
    says: 'power is 1',
  },
  {
    name: 'power below alpha',
    misuse: () => compareScores(Array(6).fill(1), Array(6).fill(0), { power: 0.04 }),
    says: 'any sample would do',
  },
  {
    name: 'ten resamples',
    misuse: () => compareScores(Array(6).fill(1), Array(6).fill(0), { resamples: 10 }),
    says: 'resamples is 10',
  },
])('$name: refused', ({ misuse, says }) => {
  expect(misuse).toThrow(RangeError);
  expect(misuse).toThrow(says);
});
