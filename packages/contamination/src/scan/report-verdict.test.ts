import { describe, expect, test } from 'vitest';
import { type VerdictGrounds, verdictOf } from './report-verdict.ts';

const form = {
  form: 'verbatim',
  planted: 9,
  found: 9,
  interval: [0.7, 1],
  required: 0.99,
} as const;
const shard = { file: 'a.jsonl', digest: `sha256:${'0'.repeat(64)}`, rows: 4, unread: [] };

/** What a report without fault says, apart from what is given. */
function grounds(given: Partial<VerdictGrounds> = {}): VerdictGrounds {
  return {
    selfProof: [{ ...form, interval: [...form.interval] }],
    insufficient: [],
    reference: { digest: shard.digest, rows: 4, shards: [shard] },
    ...given,
  };
}

const short = grounds({ insufficient: [{ task: 'a', because: 'it has 1 word' }] });
const unread = grounds({
  reference: { digest: shard.digest, rows: 4, shards: [{ ...shard, unread: ['line 7: no JSON'] }] },
});
const empty = grounds({ reference: { digest: shard.digest, rows: 0, shards: [shard] } });
const untried = grounds({ selfProof: [] });

describe('a check that did not find what was planted says nothing else', () => {
  test.each([
    ['with a leak', grounds(), true],
    ['without one', grounds(), false],
    ['with a short task', short, false],
  ])('%s', (_, given, hasLeak) => {
    expect(verdictOf(given, { isProven: false, hasLeak })).toBe('self_proof_failed');
  });
});

describe('a leak is a leak, whatever else is missing', () => {
  test.each([
    ['nothing', grounds(), true],
    ['words of a task', short, true],
    ['lines of a shard', unread, true],
    ['a place to plant in', untried, false],
  ])('%s', (_, given, isProven) => {
    expect(verdictOf(given, { isProven, hasLeak: true })).toBe('contaminated');
  });
});

describe('without a leak', () => {
  test.each([
    ['all is clean', grounds(), true, 'clean'],
    ['a task is too short', short, true, 'insufficient'],
    ['a line was not read', unread, true, 'insufficient'],
    ['there was no row', empty, true, 'insufficient'],
    ['nothing could be planted', untried, false, 'insufficient'],
    ['nothing was planted', untried, true, 'insufficient'],
  ])('%s', (_, given, isProven, verdict) => {
    expect(verdictOf(given, { isProven, hasLeak: false })).toBe(verdict);
  });
});
