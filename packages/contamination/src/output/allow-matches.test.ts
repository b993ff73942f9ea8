import type { ContaminationReport } from '@tenacious-bench/schema';
import { expect, test } from 'vitest';
import { matchOf, reportOf } from '../testing/contamination-report.ts';
import { allowMatches } from './allow-matches.ts';

const today = '2026-05-04';
const entry = { task: 't1', reference: 'r1', reason: 'a public quotation', until: '2026-12-31' };
const digest = `sha256:${'0'.repeat(64)}`;
const shard = { file: 'train.jsonl', digest, rows: 9, unread: [] };
const whole = reportOf({ insufficient: [], reference: { digest, rows: 9, shards: [shard] } });
const checks: ContaminationReport['checks'] = [{ check: 'ngram', settings: { n: 8, most: 1 } }];
const leftOut = { ...whole.coverage, matchesLeftOut: 3 };

test.each<[string, Partial<ContaminationReport>, object, ContaminationReport['verdict']]>([
  ['nothing but an allowed match', {}, {}, 'clean'],
  ['an entry that has expired', {}, { until: '2026-05-03' }, 'contaminated'],
  ['an entry of other rows', {}, { reference: 'r2' }, 'contaminated'],
  ['another leak', { matches: [matchOf('t1', 'r1'), matchOf('t2', 'r1')] }, {}, 'contaminated'],
  ['a match to look at', { matches: [matchOf('t2', 'r1', { verdict: 'review' })] }, {}, 'clean'],
  [
    'a task of which nothing can be said',
    { insufficient: reportOf().insufficient },
    {},
    'insufficient',
  ],
  ['a shard that was not read whole', { reference: reportOf().reference }, {}, 'insufficient'],
  ['a check that failed', { verdict: 'self_proof_failed' }, {}, 'self_proof_failed'],
  ['leaks that are not listed', { checks, coverage: leftOut }, {}, 'contaminated'],
  [
    'lesser matches that are not listed',
    { checks: [{ check: 'ngram', settings: { most: 2 } }], coverage: leftOut },
    {},
    'clean',
  ],
])('%s', (_, changes, other, verdict) => {
  const { report } = allowMatches({ ...whole, ...changes }, [{ ...entry, ...other }], { today });
  expect(report.verdict).toBe(verdict);
});

test('the report says so itself, under an id of its own', () => {
  const { report, expired, unused } = allowMatches(whole, [entry], { today });
  expect(report.matches[0]).toMatchObject({ verdict: 'allowed', allowed: { until: '2026-12-31' } });
  expect(report.id).not.toBe(whole.id);
  expect([expired, unused]).toEqual([[], []]);
});
