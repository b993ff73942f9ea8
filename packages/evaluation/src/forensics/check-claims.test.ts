import { describe, expect, test } from 'vitest';
import type { Artefacts } from './artefacts.ts';
import { checkClaims } from './check-claims.ts';
import { parseClaims } from './claims.ts';

function check(claim: object, artefacts: Artefacts = {}) {
  const parsed = parseClaims({ claims: [{ id: 'c', ...claim }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const [checked] = checkClaims(parsed.value.claims, artefacts).claims;
  if (checked === undefined) throw new Error('one claim, one answer');
  return { status: checked.status, text: checked.findings.map((one) => one.message).join('\n') };
}

const artefacts: Artefacts = {
  stars: [3, 4, 5, 4, 3, 5, 4],
  zeros: [0, 0, 0],
  most: [1, 1, 1, 1, 1, 1, 1, 1, 1, 0],
  passed: [true, true, false, true],
  before: [0, 0, 1, 0, 1, 0],
  after: [1, 1, 1, 1, 0, 1],
  first: ['a', 'a', 'b', 'b'],
  second: ['a', 'b', 'b', 'b'],
  constant: ['a', 'a', 'a', 'a'],
  typed: [1, 2, 2, 3],
  printed: ['1', '2.0', '3', '3'],
  gap: ['a', null, 'b', 'b'],
  words: ['low', 'high'],
  broken: [1, 'x'],
  table: [
    [20, 5],
    [10, 15],
  ],
};

describe('no data give this', () => {
  test.each([
    [
      'a mean of whole numbers',
      { kind: 'mean', value: '5.19', n: 28, stepsPerPoint: 1 },
      '145 of 28 is 5.18',
    ],
    ['a mean of thirds', { kind: 'mean', value: '0.45', n: 2, stepsPerPoint: 3 }, 'steps of 1/3'],
    [
      'a mean off its scale',
      { kind: 'mean', value: '5.2', scale: { least: 1, most: 5 } },
      'from 1 to 5',
    ],
    [
      'a standard deviation (GRIMMER)',
      { kind: 'mean', value: '3.00', deviation: '0.80', n: 5, stepsPerPoint: 1 },
      'standard deviation of 0.80',
    ],
    ['a percentage', { kind: 'percentage', value: '89.3', n: 30 }, '27 of 30 is 90.0'],
    [
      'a percentage of its count',
      { kind: 'percentage', value: '91', count: 27, n: 30 },
      'no count of 30 is 91%',
    ],
    [
      'another count',
      { kind: 'percentage', value: '90', count: 26, n: 30 },
      '26 of 30 is 87%, not 90%',
    ],
    ['more than all', { kind: 'percentage', value: '103', n: 30 }, 'no count of 30'],
    ['a p of 0', { kind: 'p', value: '0.0000' }, 'no test gives 0'],
    ['a p below 0', { kind: 'p', relation: '<', value: '0' }, 'no test gives 0'],
    ['a p above 1', { kind: 'p', value: '1.2' }, 'no p-value'],
    [
      'a p below its floor',
      { kind: 'p', relation: '<', value: '0.0001', resamples: 1000 },
      '1/1001',
    ],
    [
      'an estimate outside',
      { kind: 'estimate', value: '0.5', interval: { low: '0.1', high: '0.3' } },
      'outside',
    ],
    [
      'an interval turned round',
      { kind: 'estimate', value: '0.2', interval: { low: '0.3', high: '0.1' } },
      'before it begins',
    ],
    [
      'wins, losses and ties',
      { kind: 'record', wins: 16, losses: 1, ties: 39, n: 57 },
      'are 56, not 57',
    ],
    [
      'marginals of another n',
      { kind: 'agreement', n: 30, marginals: { first: [20, 9], second: [20, 10] } },
      '29, not 30',
    ],
    [
      'kappa against its own table',
      {
        kind: 'agreement',
        marginals: { first: [20, 10], second: [21, 9] },
        disagreements: 3,
        kappa: '0.83',
      },
      'kappa of 0.769, not 0.83',
    ],
    [
      'a kappa that no table has',
      { kind: 'agreement', n: 4, categories: 2, kappa: '0.83' },
      'no table of 4',
    ],
    ['a kappa above 1', { kind: 'agreement', kappa: '1.2' }, 'from -1 to 1'],
    [
      'too few disagreements',
      { kind: 'agreement', marginals: { first: [20, 10], second: [25, 5] }, disagreements: 3 },
      'at least 5',
    ],
    [
      'too many',
      { kind: 'agreement', marginals: { first: [29, 1], second: [28, 2] }, disagreements: 5 },
      'at most 3',
    ],
    [
      'three categories, one disagreement',
      { kind: 'agreement', marginals: { first: [9, 1, 2], second: [9, 1, 2] }, disagreements: 1 },
      'cannot go with 1 disagreement:',
    ],
    [
      'a spread that its scale has no room for',
      {
        kind: 'mean',
        value: '3.00',
        deviation: '2.30',
        n: 10,
        stepsPerPoint: 1,
        scale: { least: 1, most: 5 },
      },
      'from 1 to 5',
    ],
  ])('%s', (_, claim, words) => {
    expect(check(claim)).toEqual({ status: 'impossible', text: expect.stringContaining(words) });
  });

  test('what could be is not called impossible, and not confirmed either', () => {
    const possible = [
      { kind: 'mean', value: '3.47', n: 17, stepsPerPoint: 1 },
      { kind: 'mean', value: '5.19', n: 28 },
      { kind: 'percentage', value: '66.6', count: 2, n: 3 },
      { kind: 'p', relation: '<', value: '0.001', resamples: 1000 },
      { kind: 'p', value: '0.001', resamples: 1000 },
      { kind: 'estimate', value: '0.26', interval: { low: '0.262', high: '0.3' } },
      { kind: 'record', wins: 16, losses: 1, ties: 40, n: 57 },
      { kind: 'agreement', kappa: '0.830' },
      // 0.3636… cut off.
      { kind: 'agreement', n: 5, categories: 2, kappa: '-0.363' },
      // 0.25 half to even, and a mean just within its scale.
      { kind: 'mean', value: '0.2', scale: { least: 0.25, most: 5 } },
      { kind: 'mean', value: '2', scale: { least: 1, most: 1.75 } },
      { kind: 'mean', value: '-0.50', n: 4, stepsPerPoint: 1, scale: { least: -3, most: 3 } },
      {
        kind: 'mean',
        value: '3.00',
        deviation: '2.11',
        n: 10,
        stepsPerPoint: 1,
        scale: { least: 1, most: 5 },
      },
      // 200 of 300 is 66.67, cut off to 66 beside counts that round to it.
      {
        kind: 'agreement',
        percentage: '66',
        marginals: { first: [300, 0], second: [200, 100] },
      },
      // So many counts round to 90% that none is alone.
      {
        kind: 'agreement',
        percentage: '90',
        marginals: { first: [500_001, 499_999], second: [500_000, 500_000] },
      },
    ];
    expect(possible.map((claim) => check(claim).status)).toEqual(
      possible.map(() => 'not_derivable'),
    );
  });
});

describe('the artefacts that a claim names', () => {
  const pair = { candidate: 'after', baseline: 'before' };
  test.each([
    [
      { kind: 'mean', value: '4.00', deviation: '0.82', n: 7, evidence: { values: 'stars' } },
      'reproduced',
      'mean of stars',
    ],
    [
      { kind: 'mean', value: '4.00', deviation: '0.76', evidence: { values: 'stars' } },
      'reproduced',
      'population of stars',
    ],
    [
      { kind: 'mean', value: '4.1', evidence: { values: 'stars' } },
      'not_reproduced',
      'found 4.000',
    ],
    // Every figure lies on the same side of nothing.
    [
      { kind: 'mean', value: '4.1', evidence: { values: 'zeros' } },
      'not_reproduced',
      'found 0.000',
    ],
    // A whole digit below is not cut off, however a double rounds the difference.
    [{ kind: 'mean', value: '0.8', evidence: { values: 'most' } }, 'not_reproduced', 'found 0.900'],
    [
      { kind: 'mean', value: '4.0', n: 8, evidence: { values: 'stars' } },
      'not_reproduced',
      'found 7 values',
    ],
    [{ kind: 'percentage', value: '75', evidence: { values: 'passed' } }, 'reproduced', '3 of 4'],
    [
      { kind: 'percentage', value: '66.7', evidence: pair },
      'reproduced',
      '4 of 6 won in after minus before',
    ],
    [{ kind: 'percentage', value: '66.6', evidence: pair }, 'reproduced', 'cut off'],
    [{ kind: 'p', value: '0.375', evidence: pair }, 'reproduced', 'two-sided p = 0.375'],
    [{ kind: 'p', value: '0.1875', evidence: pair }, 'reproduced', 'one-sided'],
    [
      { kind: 'p', value: '0.1875', sides: 2, test: 'sign-flip', evidence: pair },
      'not_reproduced',
      'two-sided p = 0.375',
    ],
    [
      { kind: 'p', value: '0.1875', sides: 2, evidence: pair },
      'not_derivable',
      'missing: the test; p = 0.1875 is claimed; found two-sided p = 0.375 (exact-lattice sign-flip); two-sided p = 0.203 (t test)',
    ],
    [{ kind: 'p', value: '0.203', evidence: pair }, 'reproduced', 'two-sided p = 0.203 (t test)'],
    [{ kind: 'p', value: '0.01', evidence: pair }, 'not_reproduced', 'found two-sided p = 0.375'],
    [
      { kind: 'p', value: '0.203', test: 'sign-flip', evidence: pair },
      'not_reproduced',
      'two-sided p = 0.375',
    ],
    [
      { kind: 'p', relation: '<', value: '0.05', evidence: pair },
      'not_reproduced',
      'one-sided p = 0.188',
    ],
    [{ kind: 'estimate', value: '0.50', n: 6, evidence: pair }, 'reproduced', 'after minus before'],
    // Intervals of other methods, none of them wrong.
    [
      {
        kind: 'estimate',
        value: '0.90',
        interval: { low: '0.60', high: '0.98' },
        evidence: { values: 'most' },
      },
      'reproduced',
      'Wilson',
    ],
    [
      {
        kind: 'estimate',
        value: '0.90',
        interval: { low: '0.555', high: '0.997' },
        evidence: { values: 'most' },
      },
      'reproduced',
      'Clopper-Pearson',
    ],
    [
      {
        kind: 'estimate',
        value: '0.90',
        interval: { low: '0.70', high: '1.10' },
        evidence: { values: 'most' },
      },
      'reproduced',
      'normal',
    ],
    [
      {
        kind: 'estimate',
        value: '0.00',
        interval: { low: '0.00', high: '0.56' },
        evidence: { values: 'zeros' },
      },
      'reproduced',
      'Wilson',
    ],
    [
      {
        kind: 'estimate',
        value: '0.90',
        interval: { low: '0.85', high: '0.95' },
        evidence: { values: 'most' },
      },
      'not_reproduced',
      'found [0.700, 1.000] (percentile bootstrap',
    ],
    [{ kind: 'record', wins: 4, losses: 1, ties: 1, evidence: pair }, 'reproduced', '4 wins'],
    [
      { kind: 'record', wins: 5, losses: 0, ties: 1, evidence: pair },
      'not_reproduced',
      '4 wins, 1 losses',
    ],
    [
      {
        kind: 'agreement',
        n: 4,
        disagreements: 1,
        percentage: '75',
        kappa: '0.50',
        evidence: { first: 'first', second: 'second' },
      },
      'reproduced',
      'who gave these labels',
    ],
    // JSON has numbers where a table of text has their digits.
    [
      { kind: 'agreement', percentage: '75', evidence: { first: 'typed', second: 'printed' } },
      'reproduced',
      '3 of 4',
    ],
    [
      { kind: 'agreement', kappa: '0.4', evidence: { table: 'table' } },
      'reproduced',
      'unweighted, table',
    ],
    [
      { kind: 'agreement', kappa: '0.5', evidence: { table: 'table' } },
      'not_reproduced',
      'found 0.400',
    ],
    [
      { kind: 'agreement', kappa: '1.0', evidence: { first: 'constant', second: 'constant' } },
      'not_reproduced',
      'there is no kappa',
    ],
  ])('%j is %s', (claim, status, words) => {
    expect(check(claim, artefacts)).toEqual({ status, text: expect.stringContaining(words) });
  });

  test.each([
    [
      { kind: 'mean', value: '4', evidence: { values: 'nothing' } },
      'missing: the artefact nothing',
    ],
    [{ kind: 'mean', value: '4', evidence: { values: 'broken' } }, 'no number'],
    [
      { kind: 'p', value: '0.5', evidence: { candidate: 'stars', baseline: 'before' } },
      '7 and 6 scores',
    ],
    [{ kind: 'p', value: '0.5', test: 't', evidence: { differences: 'zeros' } }, 'not all alike'],
    [{ kind: 'agreement', kappa: '1', evidence: { first: 'gap', second: 'first' } }, '1 labels'],
    [
      {
        kind: 'agreement',
        kappa: '1',
        weights: 'linear',
        evidence: { first: 'words', second: 'words' },
      },
      'order of the labels',
    ],
    [{ kind: 'agreement', kappa: '1', evidence: { table: 'first' } }, 'no square table'],
    [
      { kind: 'mean', value: '4', evidence: { values: 'toString' } },
      'missing: the artefact toString',
    ],
  ])('%j cannot be told', (claim, words) => {
    expect(check(claim, artefacts)).toEqual({
      status: 'not_derivable',
      text: expect.stringContaining(words),
    });
  });

  test('the worst finding is the status: a figure that its data do not give stays wrong', () => {
    const claim = {
      kind: 'mean',
      value: '4.0',
      deviation: '2.0',
      n: 9,
      stepsPerPoint: 1,
      evidence: { values: 'stars' },
    };
    expect(check(claim, artefacts).status).toBe('not_reproduced');
  });
});

test.each([
  [{ kind: 'mean', value: 3.5 }, 'claims[0].value'],
  [{ kind: 'mean', value: 'three' }, 'claims[0].value'],
  [{ kind: 'median', value: '3' }, 'claims[0].kind'],
  [{ kind: 'p', value: '0.5', side: 1 }, 'claims[0].side'],
  [{ kind: 'percentage', value: '50', n: 0 }, 'claims[0].n'],
  [
    { kind: 'agreement', marginals: { first: [1e12, 0], second: [30, 0] } },
    'claims[0].marginals.first[0]',
  ],
])('%j is no claim', (claim, path) => {
  const parsed = parseClaims({ claims: [{ id: 'c', ...claim }] });
  expect(parsed).toMatchObject({ ok: false, issues: [{ path }] });
});
