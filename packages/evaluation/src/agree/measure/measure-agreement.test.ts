import { type Label, type MeasuredAgreement, parseAgreementReport } from '@tenacious-bench/schema';
import { examplePolicy } from '@tenacious-bench/scorer';
import { describe, expect, test } from 'vitest';
import { digits, type LabelledBy, labelsBy, outputsOf, sheetOf } from '../../testing/label-rows.ts';
import { rubricOf } from '../sheet/rubric-of.ts';
import { type MeasureOptions, measureAgreement } from './measure-agreement.ts';

const now = '2026-07-01';
const tones = { anna: '032322232322211233021222323322', ben: '032322232321211333021322322322' };
const anna = labelsBy({ rater: 'anna', values: { tone: digits(tones.anna) } });
const ben = labelsBy({ rater: 'ben', values: { tone: digits(tones.ben) } });
const scorer = labelsBy({
  rater: 'scorer',
  kind: 'rules',
  values: { tone: digits(tones.ben).reverse() },
});

function measured(
  labels: readonly Label[],
  options: Partial<MeasureOptions> = {},
): MeasuredAgreement {
  const report = measureAgreement(labels, { now, resamples: 200, ...options });
  if (!report.ok) throw new Error(report.issues.map(({ message }) => message).join('\n'));
  expect(parseAgreementReport(report.value)).toEqual({ ok: true, value: report.value });
  return report.value;
}

function comparedIn({ comparisons }: Pick<MeasuredAgreement, 'comparisons'>): string[] {
  return comparisons.map(({ dimension, raters }) => `${dimension}: ${raters.join(' ')}`);
}

function issuesOf(labels: readonly Label[], options: Partial<MeasureOptions> = {}): string[] {
  const report = measureAgreement(labels, { now, resamples: 200, ...options });
  return report.ok ? [] : report.issues.map(({ code, path }) => `${code} in ${path}`);
}

describe('who is compared', () => {
  const again = labelsBy({ rater: 'anna', round: 2, values: { tone: digits(tones.ben) } });
  const cleo = labelsBy({ rater: 'cleo', values: { tone: digits(tones.anna).reverse() } });
  const judge = labelsBy({
    rater: 'judge-1',
    kind: 'model',
    values: { tone: digits(tones.anna).reverse() },
  });
  const facts = labelsBy({ rater: 'ben', values: { facts: digits(tones.ben) } });

  test.each([
    ['two people', [anna, ben], ['tone: anna ben']],
    ['a person and the scorer', [anna, scorer], ['tone: anna scorer']],
    ['the scorer and a model', [scorer, judge], ['tone: judge-1 scorer']],
    [
      'a person, a model and the scorer',
      [anna, judge, scorer],
      [
        'tone: anna judge-1',
        'tone: anna scorer',
        'tone: judge-1 scorer',
        'tone: anna judge-1 scorer',
      ],
    ],
    [
      'three people and the scorer',
      [anna, ben, cleo, scorer],
      [
        ...['tone: anna ben', 'tone: anna cleo', 'tone: anna scorer', 'tone: ben cleo'],
        ...[
          'tone: ben scorer',
          'tone: cleo scorer',
          'tone: anna ben cleo',
          'tone: anna ben cleo scorer',
        ],
      ],
    ],
    ['one person twice', [anna, again], ['tone: anna anna:2']],
    ['on what both judged', [anna, ben, facts], ['tone: anna ben']],
  ])('%s', (_, labels, expected) => {
    expect(comparedIn(measured(labels.flat(), { accepted: 'a test' }))).toEqual(expected);
  });

  test('a rater at another time is named so', () => {
    const { raters, comparisons } = measured([...anna, ...again]);
    expect(raters.map(({ id, sameAs }) => [id, sameAs])).toEqual([
      ['anna', undefined],
      ['anna:2', 'anna'],
    ]);
    expect(comparisons[0]?.notes).toEqual(['one rater at two times: how steady, not how right']);
  });

  test('what the scorer judged and nobody was asked about is not missing', () => {
    const rest = labelsBy({
      rater: 'scorer',
      kind: 'rules',
      values: { tone: digits(`${tones.ben}333`) },
    });
    expect(measured([...anna, ...rest]).comparisons[0]).toMatchObject({ items: 30, missing: 0 });
  });
});

describe('two sheets', () => {
  const rows = outputsOf(['One.', 'Two.', 'Three.']);
  const one = sheetOf(rows);
  const reworded = {
    ...rubricOf(examplePolicy),
    dimensions: rubricOf(examplePolicy).dimensions.map((dimension) =>
      dimension.id === 'tone' ? { ...dimension, question: 'Is it nice?' } : dimension,
    ),
  };
  const asBen = { rater: { id: 'ben', kind: 'person' } } as const;
  test.each([
    ['of one rubric', sheetOf(rows, asBen), []],
    [
      'of other words under the same version',
      sheetOf(rows, { ...asBen, rubric: reworded }),
      ['changed_rubric in ben, round 1'],
    ],
    [
      'of other words under a new version',
      sheetOf(rows, { ...asBen, rubric: { ...reworded, version: '1.1.0' } }),
      [],
    ],
    [
      'that show two texts as one output',
      sheetOf(outputsOf(['One.', 'Two!', 'Three.']), asBen),
      ['changed_text in ben, round 1'],
    ],
  ])('%s', (_, other, expected) => {
    expect(issuesOf([...anna, ...ben], { sheets: [one, other] })).toEqual(expected);
  });
});

describe('thresholds', () => {
  // alpha 0.861, kappa 0.789 [0.595, 0.984]
  test.each<[string, Partial<MeasureOptions>, boolean, string]>([
    ['by itself', {}, true, 'alpha value 0.8'],
    [
      'higher',
      { threshold: { statistic: 'alpha', bound: 'value', least: 0.9 } },
      false,
      'alpha value 0.9',
    ],
    [
      'on kappa',
      { threshold: { statistic: 'kappa', bound: 'value', least: 0.8 } },
      false,
      'kappa value 0.8',
    ],
    [
      'on the lower end',
      { threshold: { statistic: 'kappa', bound: 'low', least: 0.55 } },
      true,
      'kappa low 0.55',
    ],
    [
      'of one dimension',
      { thresholds: { tone: { statistic: 'kappa', bound: 'value', least: 0.78 } } },
      true,
      'kappa value 0.78',
    ],
  ])('%s', (_, options, met, asked) => {
    const [first] = measured([...anna, ...ben], options).comparisons;
    const { statistic, bound, least } = first?.threshold ?? {};
    expect([first?.met, `${statistic} ${bound} ${least}`]).toEqual([met, asked]);
  });

  test('of kappa ask for alpha where there are three', () => {
    const threshold = { statistic: 'kappa', bound: 'value', least: 0.8 } as const;
    const { comparisons } = measured([...anna, ...ben, ...scorer], { threshold });
    expect(comparisons.at(-1)?.threshold.statistic).toBe('alpha');
  });
});

describe('a new rubric', () => {
  const items = ['task-12', 'task-16', 'task-22', 'task-27'];
  const second = (rater: string, values: string): LabelledBy => ({
    rater,
    items,
    round: 2,
    rubric: '1.1.0',
    values: { tone: digits(values) },
  });
  const report = measured([
    ...anna,
    ...ben,
    ...labelsBy(second('anna', '2132')),
    ...labelsBy(second('ben', '2131')),
  ]);

  test('has figures of its own beside those of the old one', () => {
    expect(comparedIn(report)).toEqual(['tone: anna:2 ben:2']);
    expect(comparedIn({ comparisons: report.earlier ?? [] })).toEqual(['tone: anna ben']);
    expect(report.earlier?.[0]?.items).toBe(30);
  });

  test('says how few items it was tried on', () => {
    expect(report.comparisons[0]?.notes).toContain(
      '4 of the 30 items of the earlier rubric were judged again, and 0 are new: this says nothing of the items that were left out',
    );
    expect(report.earlier?.[0]?.notes).toBeUndefined();
  });

  test('is compared with nobody who judged by the old one', () => {
    expect(
      issuesOf([
        ...anna,
        ...labelsBy({ rater: 'ben', rubric: '2.0.0', values: { tone: digits(tones.ben) } }),
      ]),
    ).toEqual(['nothing_compared in ']);
  });
});

describe('what is said of labels that say little', () => {
  test('one value for everything is no agreement, however alike', () => {
    const flat = labelsBy({ rater: 'ben', values: { tone: digits('3'.repeat(30)) } });
    const report = measured([...anna, ...flat]);
    expect(report.refusals).toEqual([
      {
        code: 'constant',
        raters: ['ben'],
        dimension: 'tone',
        message:
          'all 30 items got the value 3: nothing shows that this rater would tell them apart',
      },
    ]);
    expect(report.comparisons[0]).toMatchObject({
      met: false,
      statistics: { alpha: { defined: false } },
    });
  });

  test('what a rater could not say is counted', () => {
    const shy = labelsBy({ rater: 'ben', values: { tone: [null, ...digits(tones.ben).slice(1)] } });
    const report = measured([...anna, ...shy]);
    expect(report.comparisons[0]).toMatchObject({ items: 29, missing: 1 });
    expect(report.refusals[0]).toMatchObject({
      code: 'missing',
      message: '1 of 30 items have no value',
    });
  });
});

test('sheets bring the scale, every value, and kin', () => {
  const sheet = sheetOf(outputsOf(['One.', 'Two.', 'Three.', 'Four.']));
  const rows = (id: string, values: string) =>
    labelsBy({ rater: id, values: { tone: digits(values) } }).map((label, at): Label => {
      const { task = '', output = '' } = sheet.key[at] ?? {};
      return { ...label, task, output };
    });
  const [comparison] = measured([...rows('anna', '0113'), ...rows('ben', '0133')], {
    sheets: [sheet],
  }).comparisons;
  expect(comparison?.scale).toBe('ordinal');
  expect(comparison?.confusion?.categories).toEqual([0, 1, 2, 3]);
  expect(comparison?.statistics.alpha).toEqual({
    defined: false,
    reason: 'All rows belong to one cluster, so nothing varies between clusters.',
  });
});

describe('nothing is measured of', () => {
  const [one] = anna;
  if (one === undefined) throw new Error('there are thirty');
  test.each<[string, readonly Label[], string]>([
    ['one rater', anna, 'nothing_compared in '],
    ['the same label twice', [...anna, one, ...ben], 'duplicate_label in [30]'],
    [
      'two rubrics in one round',
      [...anna, { ...one, task: 't', rubric: '2.0.0' }],
      'wrong_rubric in [30]',
    ],
    [
      'a rater of two kinds',
      [...anna, { ...one, task: 't', rater: { id: 'anna', kind: 'model' } }],
      'two_kinds in [30]',
    ],
    ['NaN', [{ ...one, value: Number.NaN }, ...ben], 'not_a_number in [0].value'],
    [
      'numbers and words',
      [...anna.slice(1), { ...one, value: '3' }, ...ben],
      'mixed_values in anna, ben',
    ],
  ])('%s', (_, labels, expected) => {
    expect(issuesOf(labels)).toEqual([expected]);
  });
});

describe('labels that nobody gave', () => {
  const simulated = labelsBy({
    rater: 'ben',
    kind: 'simulated',
    values: { tone: digits(tones.ben) },
  });
  const untimed = labelsBy({
    rater: 'ben',
    values: { tone: digits(tones.ben) },
    durations: Array.from({ length: 30 }, () => undefined),
  });

  test('are refused, whatever anybody says, where they say so', () => {
    for (const accepted of [undefined, 'it is only a demo'])
      expect(issuesOf([...anna, ...simulated], accepted === undefined ? {} : { accepted })).toEqual(
        ['simulated in ben'],
      );
  });

  test('are refused until somebody says why, where they look so; then the report repeats it', () => {
    expect(issuesOf([...anna, ...untimed])).toEqual(['suspicious in ben']);
    const { refusals } = measured([...anna, ...untimed], { accepted: 'ben used paper' });
    expect(refusals).toEqual([
      {
        code: 'suspicious',
        raters: ['ben'],
        message: '30 of 30 items have no time on them, so nothing shows that they were read',
        accepted: 'ben used paper',
      },
    ]);
  });
});
