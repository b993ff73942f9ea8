import { describe, expect, test } from 'vitest';
import {
  fiveCheckScores,
  fiveDimensionLifts,
  fiveDimensionRounds,
} from '../testing/published-numbers.ts';
import { checkClaims } from './check-claims.ts';
import { parseClaims } from './claims.ts';

/** What forensics says of the figures of two published sets. Numbers only, with attribution beside them. */
const labels = Object.fromEntries(
  Object.entries(fiveDimensionRounds).flatMap(([dimension, rounds]) =>
    rounds.map((round, index) => [`${dimension}_${index + 1}`, Array.from(round, Number)]),
  ),
);
const artefacts = { ...fiveCheckScores, ...fiveDimensionLifts, ...labels };

function check(claim: object) {
  const parsed = parseClaims({ claims: [{ id: 'c', ...claim }] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const [checked] = checkClaims(parsed.value.claims, artefacts).claims;
  return { status: checked?.status, text: checked?.findings.map((one) => one.message).join('\n') };
}

describe('five-check', () => {
  const deltaA = { candidate: 'trained_adapter', baseline: 'baseline' };
  const deltaB = { candidate: 'trained_adapter', baseline: 'prompt_engineered' };

  test.each([
    [{ kind: 'p', value: '0.0000' }, 'impossible', 'no test gives 0'],
    [{ kind: 'p', value: '0.0000', evidence: deltaA }, 'impossible', 'two-sided p = 0.000275'],
    [
      { kind: 'p', relation: '<', value: '0.0001', resamples: 10_000, evidence: deltaA },
      'not_reproduced',
      'two-sided p = 0.000275 (exact-lattice sign-flip); one-sided p = 0.000137',
    ],
    [
      {
        kind: 'estimate',
        value: '0.263',
        interval: { low: '0.140', high: '0.386' },
        n: 57,
        evidence: deltaA,
      },
      'reproduced',
      '[0.140, 0.386]: found [0.1404, 0.3860]',
    ],
    [{ kind: 'estimate', value: '0.140', evidence: deltaB }, 'reproduced', '0.14035'],
    [{ kind: 'p', value: '0.0574', evidence: deltaB }, 'reproduced', 'two-sided p = 0.0574'],
    [
      { kind: 'record', wins: 16, losses: 1, ties: 40, n: 57, evidence: deltaA },
      'reproduced',
      '57 pairs',
    ],
    [
      { kind: 'mean', value: '0.491', evidence: { values: 'baseline' } },
      'reproduced',
      'mean of baseline',
    ],
    [
      { kind: 'mean', value: '0.544', evidence: { values: 'baseline' } },
      'not_reproduced',
      'found 0.49123',
    ],
  ])('%j: %s', (claim, status, words) => {
    expect(check(claim)).toEqual({ status, text: expect.stringContaining(words) });
  });

  test('tone: equal marginals and 1 disagreement, impossible whatever the marginals are', () => {
    for (let passed = 0; passed <= 30; passed++) {
      const marginals = { first: [passed, 30 - passed], second: [passed, 30 - passed] };
      const row = { kind: 'agreement', n: 30, marginals, disagreements: 1 };
      expect(check(row)).toEqual({ status: 'impossible', text: expect.any(String) });
    }
    const row = { first: [24, 6], second: [24, 6] };
    expect(check({ kind: 'agreement', n: 30, marginals: row, disagreements: 1 }).text).toContain(
      'equal marginals cannot go with 1 disagreement',
    );
  });

  test('call to action: marginals that differ by 1 and 2 disagreements, impossible by parity', () => {
    for (let passed = 0; passed < 30; passed++) {
      const marginals = { first: [passed, 30 - passed], second: [passed + 1, 29 - passed] };
      const row = { kind: 'agreement', n: 30, marginals, disagreements: 2 };
      expect(check(row)).toEqual({ status: 'impossible', text: expect.any(String) });
    }
    const row = { first: [24, 6], second: [25, 5] };
    expect(check({ kind: 'agreement', n: 30, marginals: row, disagreements: 2 }).text).toContain(
      'marginals that differ by 1 cannot go with 2 disagreements',
    );
  });

  test.each([
    ['grounding', { kappa: '0.769' }, '27 of 30 agree, marginals 9 and 10'],
    ['the model judge', { kappa: '0.615', percentage: '83' }, '25 of 30 agree, marginals 9 and 10'],
  ])('%s: one table of 30 items alone has this kappa', (_, figures, words) => {
    const { status, text } = check({ kind: 'agreement', n: 30, categories: 2, ...figures });
    expect(status).toBe('not_derivable');
    expect(text).toContain(words);
  });

  test('and from the table the kappa follows', () => {
    const marginals = { first: [9, 21], second: [10, 20] };
    const derived = [3, 5].map(
      (disagreements) => check({ kind: 'agreement', marginals, disagreements }).text,
    );
    expect(derived[0]).toContain('kappa is 0.769');
    expect(derived[1]).toContain('kappa is 0.615');
  });
});

describe('five-dimension', () => {
  const resampling = {
    generator: 'python-choice',
    seed: 42,
    resamples: 1000,
    statistic: 'mean-of-differences',
    ends: 'order-statistic',
  };
  const rounds = (dimension: string) => ({ first: `${dimension}_1`, second: `${dimension}_2` });

  test.each([
    [{ kind: 'percentage', value: '89.3', n: 30 }, 'impossible', 'no count of 30 is 89.3%'],
    [{ kind: 'percentage', value: '90.0', n: 30 }, 'not_derivable', 'missing'],
    [
      { kind: 'agreement', kappa: '0.853', n: 30, evidence: rounds('cta_quality') },
      'reproduced',
      '0.85294',
    ],
    [
      { kind: 'agreement', kappa: '0.857', n: 30, evidence: rounds('signal_grounding') },
      'reproduced',
      '0.85669',
    ],
    [
      { kind: 'agreement', kappa: '0.682', n: 30, evidence: rounds('personalization_depth') },
      'reproduced',
      '0.68182',
    ],
    [
      {
        kind: 'agreement',
        kappa: '0.885',
        weights: 'quadratic',
        evidence: rounds('personalization_depth'),
      },
      'not_reproduced',
      '0.88449',
    ],
    [
      {
        kind: 'agreement',
        kappa: '0.884',
        weights: 'quadratic',
        evidence: rounds('personalization_depth'),
      },
      'reproduced',
      'quadratic',
    ],
    [{ kind: 'agreement', kappa: '0.830' }, 'not_derivable', 'missing: the data it rests on'],
    [
      {
        kind: 'estimate',
        value: '0.0641',
        interval: { low: '0.022', high: '0.108' },
        n: 40,
        resampling,
        evidence: { differences: 'delta_a' },
      },
      'reproduced',
      'python-choice, seed 42, 1000 resamples',
    ],
    [
      {
        kind: 'estimate',
        value: '0.0641',
        interval: { low: '0.022', high: '0.108' },
        evidence: { differences: 'delta_a' },
      },
      'not_derivable',
      'missing: the method, or the generator and its seed',
    ],
    [
      {
        kind: 'estimate',
        value: '0.0641',
        interval: { low: '0.051', high: '0.077' },
        evidence: { differences: 'delta_a' },
      },
      'not_reproduced',
      'is claimed; found [0.0233, 0.1075]',
    ],
    [
      { kind: 'p', relation: '<', value: '0.0001', evidence: { differences: 'delta_a' } },
      'not_reproduced',
      'two-sided p = 0.00569 (exact-lattice sign-flip); one-sided p = 0.00285',
    ],
    [
      { kind: 'p', relation: '<', value: '0.0001', resamples: 1000 },
      'impossible',
      'the least that 1000 resamples can show',
    ],
    [
      { kind: 'p', relation: '<', value: '0.0001', evidence: { differences: 'delta_b' } },
      'reproduced',
      'p = 2.2e-11',
    ],
    [
      { kind: 'percentage', value: '57.5', count: 23, n: 40, evidence: { differences: 'delta_a' } },
      'reproduced',
      '23 of 40 won',
    ],
    [
      { kind: 'percentage', value: '92.5', count: 37, n: 40, evidence: { differences: 'delta_b' } },
      'reproduced',
      '37 of 40 won',
    ],
    [
      { kind: 'estimate', value: '0.3204', evidence: { differences: 'delta_b' } },
      'reproduced',
      '0.320388',
    ],
  ])('%j: %s', (claim, status, words) => {
    expect(check(claim)).toEqual({ status, text: expect.stringContaining(words) });
  });

  test('a kappa of labels that a program drew is exact too, and the report says that it cannot tell', () => {
    const { text } = check({ kind: 'agreement', kappa: '0.853', evidence: rounds('cta_quality') });
    expect(text).toContain('arithmetic cannot tell who gave these labels, or whether anybody did');
  });
});
