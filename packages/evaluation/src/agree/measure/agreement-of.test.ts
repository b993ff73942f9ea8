import type { RatingTable } from '@tenacious-bench/stats';
import { describe, expect, test } from 'vitest';
import { digits } from '../../testing/label-rows.ts';
import { type AgreementOptions, agreementOf } from './agreement-of.ts';

/**
 * Two published rounds of 30 labels on five dimensions (Kidus Gashaw, CC-BY-4.0), which a script had made. References:
 * SciPy, statsmodels, R and scikit-learn.
 */
const published = {
  signal_grounding: ['332232033230330212221323121321', '332232033230330212220333121320'],
  tone_alignment: ['032322232322211233021222323322', '032322232321211333021322322322'],
  cta_quality: ['200132123333233331222322322203', '200132113333233331222321222203'],
  bench_fit_accuracy: ['322311310332322322213233302222', '322312300332322322123233302222'],
  personalization_depth: ['322211033232012102223222233111', '322200033133012102123221233011'],
} as const;
const _ = null;
const fourByTwelve = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
];
const threeByFifteen = [
  [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
  [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
  [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
];
const few = { resamples: 200 };

/** Two raters whose table of counts this is; values are 0, 1, 2 … */
function ratersOf(table: readonly (readonly number[])[]): RatingTable {
  const pairs = table.flatMap((cells, row) =>
    cells.flatMap((count, column) => Array.from({ length: count }, () => [row, column] as const)),
  );
  return [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
}

function valuesOf(ratings: RatingTable, options: AgreementOptions = {}) {
  const { statistics } = agreementOf(ratings, { ...few, ...options });
  return Object.fromEntries(
    Object.entries(statistics).map(([name, found]) => [name, found?.defined ? found.value : null]),
  );
}

describe('two published rounds', () => {
  test.each([
    ['signal_grounding', 0.856688, 0.908907, 0.952381, 0.856115, 0.869848, 0.966405, 0.962688],
    ['tone_alignment', 0.789474, 0.84456, 0.904153, 0.788918, 0.831105, 0.962181, 0.860855],
    ['cta_quality', 0.852941, 0.901316, 0.945455, 0.85258, 0.870782, 0.96796, 0.937613],
    ['bench_fit_accuracy', 0.794168, 0.854722, 0.915612, 0.793637, 0.830068, 0.960789, 0.946071],
    ['personalization_depth', 0.681818, 0.790419, 0.884488, 0.678653, 0.692157, 0.913805, 0.89829],
  ] as const)(
    '%s: kappa %d, linear %d, quadratic %d, Fleiss %d, AC1 %d, AC2 %d, ordinal alpha %d',
    (dimension, kappa, linearKappa, quadraticKappa, fleiss, ac1, ac2, alpha) => {
      const expected = { kappa, linearKappa, quadraticKappa, fleiss, ac1, ac2, alpha };
      const found = valuesOf(published[dimension].map(digits), { categories: [0, 1, 2, 3] });
      for (const [name, value] of Object.entries(expected))
        expect(found[name]).toBeCloseTo(value, 6);
    },
  );

  test.each([
    ['nominal', 0.684009],
    ['interval', 0.885627],
  ] as const)('personalization_depth: %s alpha %d', (scale, alpha) => {
    const { alpha: found } = valuesOf(published.personalization_depth.map(digits), { scale });
    expect(found).toBeCloseTo(alpha, 6);
  });

  test('personalization_depth: the large-sample interval of kappa', () => {
    const { kappa } = agreementOf(published.personalization_depth.map(digits), few).statistics;
    expect(kappa).toMatchObject({
      low: expect.closeTo(0.481564, 6),
      high: expect.closeTo(0.882072, 6),
    });
  });

  test('pooled over 150 labels', () => {
    const rows = [0, 1].map((round) =>
      Object.values(published).flatMap((rounds) => digits(rounds[round] ?? '')),
    );
    const { kappa, linearKappa, quadraticKappa } = valuesOf(rows);
    expect([kappa, linearKappa, quadraticKappa]).toEqual([
      expect.closeTo(0.795733, 6),
      expect.closeTo(0.862181, 6),
      expect.closeTo(0.923129, 6),
    ]);
  });
});

describe('tables from the literature', () => {
  test.each([
    ['nominal', 0.743421, 0.691358],
    ['ordinal', 0.815388, 0.806721],
    ['interval', 0.849107, 0.810845],
    ['ratio', 0.797403, 0.808944],
  ] as const)('Krippendorff, %s alpha %d of 4 × 12 and %d of 3 × 15', (scale, twelve, fifteen) => {
    expect(valuesOf(fourByTwelve, { scale }).alpha).toBeCloseTo(twelve, 6);
    expect(valuesOf(threeByFifteen, { scale }).alpha).toBeCloseTo(fifteen, 6);
  });

  test('irrCAC, four raters with missing ratings', () => {
    const { ac1, ac2, fleiss, kappa } = valuesOf(fourByTwelve);
    expect([ac1, ac2, fleiss]).toEqual([
      expect.closeTo(0.775444068, 9),
      expect.closeTo(0.914000724, 9),
      expect.closeTo(0.761169275, 9),
    ]);
    expect(kappa).toBeNull();
  });

  // Ten subjects, five categories, 14 raters (Fleiss 1971).
  test('Fleiss, ten subjects and 14 raters', () => {
    const counts = [
      '00004',
      '02642',
      '00356',
      '03920',
      '22811',
      '77000',
      '32630',
      '25322',
      '65210',
      '02237',
    ];
    const subjects = counts.map((row, at) => {
      const cells = at === 0 ? [0, 0, 0, 0, 14] : digits(row);
      return cells.flatMap((count, category) => Array.from({ length: count }, () => category));
    });
    const raters = Array.from({ length: 14 }, (_none, rater) =>
      subjects.map((row) => row[rater] ?? null),
    );
    expect(valuesOf(raters, { scale: 'nominal' }).fleiss).toBeCloseTo(0.209931, 6);
  });

  test.each([
    [
      'Cohen',
      [
        [20, 5],
        [10, 15],
      ],
      { kappa: 0.4, ac1: 0.405941, observed: 0.7 },
    ],
    [
      'the paradox',
      [
        [118, 5],
        [2, 0],
      ],
      { kappa: -0.023392, ac1: 0.940776, observed: 0.944 },
    ],
    [
      'abstractors',
      [
        [13, 0, 0],
        [0, 20, 7],
        [0, 4, 56],
      ],
      { kappa: 0.7964094021839718, ac1: 0.8493305482313466, alpha: 0.7972584977308512 },
    ],
  ])('%s', (_name, table, expected) => {
    const found = valuesOf(ratersOf(table), { scale: 'nominal' });
    for (const [name, value] of Object.entries(expected)) expect(found[name]).toBeCloseTo(value, 6);
  });
});

describe('what a reader has to know', () => {
  test('low kappa of raters who agree is explained', () => {
    const { notes, skew } = agreementOf(
      ratersOf([
        [118, 5],
        [2, 0],
      ]),
      few,
    );
    expect(notes).toEqual([
      '97% of the labels are the same value, so kappa (-0.023) is low although raters agree on 94% (AC1 0.941): neither shows that they would agree on the rare values; label more of those',
    ]);
    expect(skew?.largestShare).toBeCloseTo(0.972, 6);
  });

  test.each([
    [
      'few items',
      ratersOf([
        [9, 1],
        [1, 9],
      ]),
      {},
      /^only 20 items/,
    ],
    [
      'raters of unlike habits',
      ratersOf([
        [20, 15],
        [0, 15],
      ]),
      {},
      /30% of the labels/,
    ],
    [
      'kin',
      ratersOf([
        [18, 2],
        [2, 18],
      ]),
      { families: Array.from({ length: 40 }, (_none, at) => `f${at % 10}`) },
      /resample 10 families.*too narrow/,
    ],
  ] as const)('%s', (_name, ratings, options, note) => {
    const { notes } = agreementOf(ratings, { ...few, ...options });
    expect(notes).toEqual([expect.stringMatching(note)]);
  });

  test('many raters of unlike families need no note', () => {
    expect(
      agreementOf(
        ratersOf([
          [18, 2],
          [2, 18],
        ]),
        few,
      ).notes,
    ).toEqual([]);
  });
});

describe('no value, with the reason', () => {
  test.each<[string, RatingTable, AgreementOptions, string, RegExp]>([
    [
      'both constant',
      [
        [2, 2, 2],
        [2, 2, 2],
      ],
      {},
      'kappa',
      /gave all 3 items the value 2/,
    ],
    // AC1 would be 0.9, and nothing shows that the first rater can tell anything apart.
    [
      'one constant',
      ratersOf([[19, 1]].concat([[0, 0]])),
      {},
      'ac1',
      /gave all 20 items the value 0/,
    ],
    [
      'nothing rated twice',
      [
        [1, _],
        [_, 2],
      ],
      {},
      'alpha',
      /no item was rated by two raters/,
    ],
    ['three raters', fourByTwelve.slice(0, 3), {}, 'kappa', /for two raters/],
    [
      'no order',
      [
        ['a', 'b', 'a'],
        ['a', 'b', 'b'],
      ],
      {},
      'quadraticKappa',
      /nominal/,
    ],
    [
      'one family',
      [
        [1, 2, 1],
        [1, 2, 2],
      ],
      { families: ['f', 'f', 'f'] },
      'alpha',
      /one cluster/,
    ],
  ])('%s', (_name, ratings, options, name, reason) => {
    const { statistics } = agreementOf(ratings, { ...few, ...options });
    const found = Object.entries(statistics).find(([known]) => known === name)?.[1];
    expect(found).toEqual({ defined: false, reason: expect.stringMatching(reason) });
  });

  test('families that are not one an item', () => {
    expect(() =>
      agreementOf(
        [
          [1, 2],
          [1, 2],
        ],
        { families: ['f'] },
      ),
    ).toThrow(RangeError);
  });
});

describe('intervals', () => {
  test('perfect agreement on few items is not certain', () => {
    const { statistics } = agreementOf([digits('0123012301'), digits('0123012301')], few);
    const { kappa, alpha, observed } = statistics;
    // Wilson's lower end for 10 of 10 is 0.7225; chance agreement is 0.26.
    expect(observed).toMatchObject({ value: 1, low: expect.closeTo(0.7225, 4), high: 1 });
    for (const found of [kappa, alpha])
      expect(found).toMatchObject({ value: 1, low: expect.closeTo(1 - 0.2775 / 0.74, 3), high: 1 });
  });

  test('items that one rater left out are counted and not guessed', () => {
    const { items, missing, confusion } = agreementOf(
      [
        [1, 2, 3, _, _],
        [1, 2, _, 3, _],
      ],
      few,
    );
    expect([items, missing]).toEqual([2, 2]);
    expect(confusion?.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  test('grades between the steps of the scale find their place on it', () => {
    const { confusion } = agreementOf(
      [
        [0, 1, 2],
        [0, 1.5, 2],
      ],
      { ...few, categories: [0, 1, 2] },
    );
    expect(confusion?.categories).toEqual([0, 1, 1.5, 2]);
  });

  test('kin widen them', () => {
    const rows = [digits('0011'.repeat(10)), digits('0010'.repeat(10))];
    const widths = [undefined, rows[0]?.map((_value, at) => `f${at % 4}`)].map((families) => {
      const { ac1 } = agreementOf(rows, { ...few, ...(families && { families }) }).statistics;
      return ac1.defined ? ac1.high - ac1.low : 0;
    });
    expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0));
  });

  test('are the same for the same seed', () => {
    const rows = published.tone_alignment.map(digits);
    expect(agreementOf(rows, { seed: 'a' })).toEqual(agreementOf(rows, { seed: 'a' }));
    expect(agreementOf(rows, { seed: 'b' })).not.toEqual(agreementOf(rows, { seed: 'a' }));
  });
});
