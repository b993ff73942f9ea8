import { formatP } from '@tenacious-bench/stats';
import { describe, expect, test } from 'vitest';
import { fiveCheckFiles, fiveDimensionFiles } from '../../testing/published-numbers.ts';
import { fiveCheckPublication } from './five-check-publication.ts';
import { fiveDimensionPublication } from './five-dimension-publication.ts';
import { type Publication, parsePublication } from './publication.ts';
import { recheckPublication } from './recheck-publication.ts';

function recheck(publication: Publication, files: Record<string, unknown>) {
  const rechecked = recheckPublication(publication, files);
  if (!rechecked.ok) throw new Error(JSON.stringify(rechecked.issues));
  return rechecked.value;
}

const published = {
  'five-check': { publication: fiveCheckPublication, files: fiveCheckFiles },
  'five-dimension': { publication: fiveDimensionPublication, files: fiveDimensionFiles },
} as const;

function deltaOf(name: string, id: string) {
  const { publication, files } = published[name === 'five-check' ? name : 'five-dimension'];
  const delta = recheck(publication, files).deltas.find((one) => one.id === id);
  if (!delta?.reading.defined) throw new Error(`${name} ${id} has no reading`);
  return { ...delta.reading, percentile: delta.percentile };
}

type Interval = ReturnType<typeof deltaOf>['interval' | 'percentile'];

function range(interval: Interval): string {
  if (!interval.defined) throw new Error(interval.reason);
  return `${interval.method} ${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}`;
}

describe.each([
  { publication: fiveCheckPublication, files: fiveCheckFiles, figures: 14 },
  { publication: fiveDimensionPublication, files: fiveDimensionFiles, figures: 10 },
])('$publication.id', ({ publication, files, figures }) => {
  test(`all ${figures} figures reproduce to every printed digit`, () => {
    const { claims } = recheck(publication, files);
    expect(claims).toHaveLength(figures);
    expect(claims.filter(({ isReproduced }) => !isReproduced)).toEqual([]);
  });

  test('its description is a valid description', () => {
    expect(parsePublication(structuredClone(publication))).toEqual({
      ok: true,
      value: publication,
    });
  });

  test('a p of 0 is called what it is: a share of resamples', () => {
    const notes = recheck(publication, files).claims.filter(({ name }) => / p$/.test(name));
    expect(notes).toHaveLength(2);
    for (const { note } of notes) expect(note).toContain('no p-value of a test');
  });
});

test.each([
  [
    'two deltas of one id',
    { deltas: [...fiveCheckPublication.deltas, fiveCheckPublication.deltas[0]] },
    'deltas',
  ],
  [
    'more resamples than anybody waits for',
    {
      deltas: [
        {
          ...fiveCheckPublication.deltas[0],
          resampling: { ...fiveCheckPublication.deltas[0]?.resampling, resamples: 1e9 },
        },
      ],
    },
    'deltas[0].resampling.resamples',
  ],
])('a description with %s is refused', (_, changes, path) => {
  const parsed = parsePublication({ ...fiveCheckPublication, ...changes });
  expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path)).toEqual([path]);
});

describe('the honest reading beside it', () => {
  // The percentile bootstrap is what was published; the second interval is the one that decides, with p.
  test.each([
    [
      'five-check A: +0.263, p = 0.000275, better',
      'percentile 0.140 to 0.386, score 0.142 to 0.395',
    ],
    [
      'five-check B: +0.140, p = 0.0574, inconclusive',
      'percentile 0.018 to 0.263, score 0.000 to 0.273',
    ],
    [
      'five-check prompt: +0.123, p = 0.248, inconclusive',
      'percentile -0.053 to 0.298, score -0.057 to 0.295',
    ],
    [
      'five-dimension A: +0.064, p = 0.00569, better',
      'percentile 0.023 to 0.107, sign-flip 0.021 to 0.112',
    ],
    [
      'five-dimension B: +0.320, p < 0.0001, better',
      'percentile 0.263 to 0.376, sign-flip 0.262 to 0.380',
    ],
  ])('%s', (reading, intervals) => {
    const [name = '', id = ''] = reading.split(/[ :]/);
    const { difference, interval, percentile, p, verdict } = deltaOf(name, id);
    expect(reading).toBe(`${name} ${id}: +${difference.toFixed(3)}, ${formatP(p)}, ${verdict}`);
    expect(intervals).toBe(`${range(percentile)}, ${range(interval)}`);
  });

  test('the exact p of the second lift is 2.2e-11, never 0', () => {
    expect(deltaOf('five-dimension', 'B').p.toExponential(1)).toBe('2.2e-11');
  });

  test.each([
    ['five-check', 'A', '72b'],
    ['five-dimension', 'A', 'offset'],
    ['five-dimension', 'B', 'never runs a backbone without it'],
  ] as const)('what %s does not show is said: delta %s', (name, id, words) => {
    const delta = published[name].publication.deltas.find((one) => one.id === id);
    expect(delta?.notShown.join('\n')).toContain(words);
  });
});

describe('another publication', () => {
  const description = {
    id: 'ours',
    title: 'Ours',
    attribution: 'us',
    lists: {
      with: { file: 'a.json', path: '/with' },
      without: { file: 'a.json', path: '/without' },
    },
    deltas: [{ id: 'A', title: 'lift', scores: { candidate: 'with', baseline: 'without' } }],
    claims: [
      {
        name: 'lift',
        at: { file: 'a.json', path: '/lift' },
        is: { delta: 'A', figure: 'estimate' },
        decimals: 2,
      },
    ],
  };
  const good = { with: [1, 1, 1, 0], without: [0, 1, 0, 0], lift: 0.5 };
  const recheckOurs = (own: unknown, change: object = {}) => {
    const parsed = parsePublication({ ...description, ...change });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return recheckPublication(parsed.value, { 'a.json': own });
  };

  test('a figure that is right, and one that is not', () => {
    const claimsOf = (own: unknown) => {
      const rechecked = recheckOurs(own);
      return rechecked.ok ? rechecked.value.claims.map((claim) => claim.isReproduced) : [];
    };
    expect(claimsOf(good)).toEqual([true]);
    expect(claimsOf({ ...good, lift: 0.51 })).toEqual([false]);
  });

  test.each([
    ['a list is missing', { ...good, with: undefined }, {}, 'no list of numbers'],
    ['a score is NaN', { ...good, with: [1, Number.NaN, 0, 1] }, {}, 'no list of numbers'],
    ['lists of two lengths', { ...good, with: [1, 0] }, {}, '2 and 4 scores'],
    ['a figure is a text', { ...good, lift: '0.5' }, {}, 'is no number'],
    [
      'an interval without its resampling',
      good,
      { claims: [{ ...description.claims[0], is: { delta: 'A', figure: 'low' } }] },
      'not described',
    ],
    [
      'a file that is not there',
      good,
      { lists: { ...description.lists, with: { file: 'b.json', path: '' } } },
      'there is no file b.json',
    ],
  ])('%s: refused with the reason', (_, own, change, words) => {
    const rechecked = recheckOurs(own, change);
    expect(rechecked.ok).toBe(false);
    if (!rechecked.ok) expect(rechecked.issues[0]?.message).toContain(words);
  });

  test('a field that nobody knows is refused', () => {
    const parsed = parsePublication({ ...description, claim: [] });
    expect(parsed).toMatchObject({ ok: false, issues: [{ code: 'unknown_field', path: 'claim' }] });
  });
});
