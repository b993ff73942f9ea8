import { createRandom } from '@tenacious-bench/stats';
import { describe, expect, test } from 'vitest';
import { digits, type LabelledBy, labelsBy, outputsOf, sheetOf } from '../../testing/label-rows.ts';
import { raterRounds } from '../raters/rater-rounds.ts';
import { findSuspicions } from './find-suspicions.ts';

const tone = digits('03232223232221123223');
const facts = digits('33223203323033023033');
const form = digits('10012323333233333132');
const honest: LabelledBy = { rater: 'anna', values: { tone, facts, form } };

function messagesOf(
  given: readonly LabelledBy[],
  sheets: Parameters<typeof findSuspicions>[1] = {},
) {
  const rounds = raterRounds(given.flatMap(labelsBy));
  if (!rounds.ok) throw new Error(rounds.issues.map(({ message }) => message).join('\n'));
  return findSuspicions(rounds.value, sheets).map(
    ({ raters, message }) => `${raters.join(', ')}: ${message}`,
  );
}

const times = (time: (at: number) => string) => tone.map((_, at) => time(at));
const durations = (duration: (at: number) => number | undefined) =>
  tone.map((_, at) => duration(at));
const apart = times((at) => `2026-05-04T09:${10 + at}:00Z`);

describe('a rater who took care is not suspected', () => {
  test.each<[string, Partial<LabelledBy>]>([
    ['as the sheet measures it', {}],
    [
      'whole seconds by hand',
      { durations: durations((at) => 30_000 + (at % 3) * 5000), times: apart },
    ],
    ['a date alone', { times: times(() => '2026-05-04') }],
    ['fewer items than patterns need', { values: { tone: [0, 1, 2, 3, 0, 1, 2, 3] } }],
    ['one dimension alike everywhere', { values: { tone, facts, form: tone.map(() => 3) } }],
    ['a model that answers at once', { kind: 'model', durations: durations(() => undefined) }],
  ])('%s', (_, changes) => {
    expect(messagesOf([{ ...honest, ...changes }])).toEqual([]);
  });
});

describe('one rater is suspected for', () => {
  test.each<[string, Partial<LabelledBy>, RegExp]>([
    ['saying so', { kind: 'simulated' }, /say that they are simulated/],
    ['no times', { durations: durations(() => undefined) }, /20 of 20 items have no time/],
    [
      'a time that is missing here and there',
      { durations: durations((at) => (at < 2 ? undefined : 30_000 + at)) },
      /2 of 20 items have no time/,
    ],
    [
      'haste',
      { durations: durations((at) => 900 + at), times: apart },
      /half of the items took less than 0\.9 s/,
    ],
    [
      'the same time to the millisecond',
      { durations: durations((at) => (at % 4 === 0 ? 31_417 : 30_000 + at)) },
      /5 of 20 items took the same time to the millisecond/,
    ],
    [
      'the same second throughout',
      { durations: durations(() => 30_000), times: apart },
      /20 of 20 items took the same time$/,
    ],
    [
      'one instant',
      { times: times(() => '2026-05-04T09:00:00Z') },
      /20 of 20 items were judged at the same instant/,
    ],
    [
      'more time than passed',
      { times: times((at) => `2026-05-04T09:00:${10 + at}Z`) },
      /took 10 minutes together, and 0 passed/,
    ],
    [
      'a period',
      { values: { tone: digits('01230123012301230123') } },
      /repeat after every 4 items: 0, 1, 2, 3/,
    ],
    [
      'one value for every dimension',
      { values: { tone, facts: tone, form: tone } },
      /one value on all 3 dimensions/,
    ],
  ])('%s', (_, changes, message) => {
    const found = messagesOf([{ ...honest, ...changes }]);
    expect(found.join('\n')).toMatch(message);
  });

  test('values that stand in order', () => {
    const values = { tone: digits('00000001111111222222') };
    expect(messagesOf([{ ...honest, values }])).toEqual([
      'anna: equal values stand together: 0, then 1, then 2',
    ]);
  });

  test('reading faster than anybody', () => {
    const sheet = sheetOf(outputsOf(tone.map((_, at) => `${at} ${'word '.repeat(400)}`)));
    const read = (durationMs: number) => {
      const labels = labelsBy({ ...honest, durations: durations((at) => durationMs + at) });
      const own = labels.map((label, at) => ({
        ...label,
        ...nameOf(sheet.key[at % 20]),
        sheet: sheet.digest,
      }));
      const rounds = raterRounds(own);
      return rounds.ok
        ? findSuspicions(rounds.value, { sheets: [sheet] }).map(({ message }) => message)
        : ['?'];
    };
    expect(read(41_000)).toEqual([]);
    expect(read(12_000)).toEqual([
      'half of the items took less than 12.0 s, less than reading them takes at 600 words a minute',
    ]);
  });
});

function nameOf(entry: { task: string; output: string } | undefined) {
  return { task: entry?.task ?? '', output: entry?.output ?? '' };
}

describe('two raters are suspected for', () => {
  test.each<[string, LabelledBy, readonly string[]]>([
    [
      'a copy',
      { ...honest, rater: 'ben' },
      [
        'anna, ben: anna and ben give the same value in all 60 labels: one may be a copy of the other',
      ],
    ],
    [
      'the verdicts of the scorer',
      { ...honest, rater: 'scorer', kind: 'rules' },
      [
        'anna, scorer: anna and scorer give the same value in all 60 labels: the verdicts may have been seen',
      ],
    ],
    [
      'nothing, where one label differs',
      { ...honest, rater: 'ben', values: { tone: [1, ...tone.slice(1)], facts, form } },
      [],
    ],
    // Of two who agree on 95% of labels, one pair in five agrees on all of thirty.
    [
      'nothing, where few labels are shared',
      { ...honest, rater: 'ben', values: { tone, facts } },
      [],
    ],
  ])('%s', (_, other, expected) => {
    expect(messagesOf([honest, other])).toEqual(expected);
  });

  test('nothing, where every message is right and both say so', () => {
    const fine = { tone: tone.map(() => 3), facts: facts.map(() => 3), form: form.map(() => 3) };
    expect(
      messagesOf([
        { ...honest, values: fine },
        { ...honest, rater: 'ben', values: fine },
      ]),
    ).toEqual([]);
  });
});

// Numbers of two published rounds (Kidus Gashaw, CC-BY-4.0): a script drew the first and perturbed it into the second.
const published = {
  grounding: ['332232033230330212221323121321', '332232033230330212220333121320'],
  tone: ['032322232322211233021222323322', '032322232321211333021322322322'],
  cta: ['200132123333233331222322322203', '200132113333233331222321222203'],
  fit: ['322311310332322322213233302222', '322312300332322322123233302222'],
  depth: ['322211033232012102223222233111', '322200033133012102123221233011'],
};
const roundOf = (at: number) =>
  Object.fromEntries(
    Object.entries(published).map(([name, rounds]) => [name, digits(rounds[at] ?? '')]),
  );

describe('two rounds of one rater', () => {
  test('that a script made by perturbing the first are suspected', () => {
    const rounds = [1, 2].map((round) => ({ rater: 'anna', round, values: roundOf(round - 1) }));
    expect(messagesOf(rounds)).toEqual([
      'anna, anna:2: all 21 changes between anna and anna:2 are of one step, and they are scattered over items as if each label had been changed by chance on its own (spread 0.95, chance gives 1)',
    ]);
  });

  test('under two names pass, with times made up: nothing in the numbers tells', () => {
    expect(
      messagesOf([
        { rater: 'anna', values: roundOf(0) },
        { rater: 'ben', values: roundOf(1) },
      ]),
    ).toEqual([]);
  });

  test('that differ item by item are not suspected', () => {
    const moved = Object.fromEntries(
      Object.entries(roundOf(0)).map(([name, row]) => [
        name,
        row.map((value, at) => (at % 6 === 0 ? Math.abs(value - 1) : value)),
      ]),
    );
    expect(
      messagesOf([
        { rater: 'anna', values: roundOf(0) },
        { rater: 'anna', round: 2, values: moved },
      ]),
    ).toEqual([]);
  });

  // Changes of one item correlate: half of the items are clear, the others are changed four times as often.
  test('of people are suspected in few cases, and perturbed ones in most', () => {
    const random = createRandom('changes');
    const suspected = (rate: (item: number) => number) => {
      const first = Array.from({ length: 5 }, () =>
        Array.from({ length: 40 }, () => 1 + random.integer(2)),
      );
      const rates = Array.from({ length: 40 }, (_, item) => rate(item));
      const second = first.map((row) =>
        row.map((value, item) =>
          random.float() < (rates[item] ?? 0) ? value + (random.float() < 0.5 ? 1 : -1) : value,
        ),
      );
      const values = (rows: number[][]) =>
        Object.fromEntries(rows.map((row, at) => [`d${at}`, row]));
      return (
        messagesOf([
          { rater: 'a', values: values(first) },
          { rater: 'a', round: 2, values: values(second) },
        ]).length > 0
      );
    };
    const share = (rate: (item: number) => number) =>
      Array.from({ length: 100 }, () => suspected(rate)).filter(Boolean).length / 100;
    expect(share(() => 0.16)).toBeGreaterThan(0.7);
    expect(share((item) => (item % 4 === 0 ? 0.55 : 0.03))).toBeLessThan(0.05);
  });
});
