import { timeShiftSchema } from '@tenacious-bench/schema';
import { describe, expect, test } from 'vitest';
import { anchoredTask, everySnapshot, snapshotOf } from '../testing/timed-task.ts';
import { checkTimeShift } from './check-time-shift.ts';
import type { TimedTask } from './timed-task.ts';

const [source] = anchoredTask.sources ?? [];

function check(changes: Partial<Record<keyof TimedTask, unknown>>, options = {}) {
  const merged = Object.entries({ ...anchoredTask, ...changes }).filter(
    ([, value]) => value !== undefined,
  );
  const record = Object.fromEntries(merged) as TimedTask;
  const all = { snapshots: everySnapshot, verifyAnchor: () => true, ...options };
  const [result] = checkTimeShift([record], all);
  return result ?? { task: '', level: 'refuted', issues: [] };
}

function withSource(changes: object) {
  return { sources: [{ ...source, ...changes }] };
}

describe('a level is what the evidence carries', () => {
  test('a task with everything is anchored, and nothing is said against it', () => {
    expect(check({})).toEqual({ task: 't1', level: 'anchored', issues: [] });
  });

  test.each<[string, object, string, readonly string[]]>([
    ['no anchor', { anchor: undefined }, 'corroborated', ['missing_anchor']],
    ['no digest of the task', { digest: undefined }, 'corroborated', ['missing_digest']],
    ['no identifier', { identifiers: undefined }, 'consistent', ['missing_identifier']],
    ['no release date', { releasedAt: undefined }, 'asserted', ['missing_date']],
    ['no cutoff and no window', { cutoff: undefined }, 'asserted', ['missing_date']],
    ['no text', { texts: [] }, 'asserted', ['missing_texts']],
    ['no source', { sources: [] }, 'asserted', ['missing_sources', 'missing_identifier']],
    ['no snapshot', withSource({ snapshot: undefined }), 'asserted', ['missing_snapshot']],
    ['no quote', withSource({ quotes: [] }), 'asserted', ['missing_quotes']],
    ['no asOf', { asOf: undefined }, 'asserted', ['missing_use']],
  ])('%s', (_, changes, level, codes) => {
    const result = check(changes);
    expect(result.level).toBe(level);
    expect(result.issues.map(({ code }) => code)).toEqual(codes);
  });

  test('without a verifier no anchor counts', () => {
    const result = check({}, { verifyAnchor: undefined });
    expect(result.level).toBe('corroborated');
    expect(result.issues).toEqual([
      { code: 'unverified_anchor', message: 'nothing was given that verifies the anchor' },
    ]);
  });

  test('a snapshot that nobody hands over proves nothing', () => {
    const result = check({}, { snapshots: new Map() });
    expect(result.level).toBe('asserted');
    expect(result.issues[0]?.message).toBe('the snapshot of source s1 was not given');
  });

  test('dates alone are asserted', () => {
    const [result] = checkTimeShift([
      { task: 't', authoredAt: '2026-05-04', releasedAt: '2026-06-01' },
    ]);
    expect(result?.level).toBe('asserted');
    expect(result?.issues.map(({ message }) => message)).toEqual([
      'cutoff or window is not given',
      'retrievedAt is not given',
      'sourcePublishedAt is not given',
      'no source is given, so its date is only claimed',
      'no text is given, so the dates it mentions are unknown',
      'no identifier that others dated agrees with sourcePublishedAt',
      'no time stamp anchors the task',
    ]);
  });
});

describe('what contradicts refutes, whatever else is shown', () => {
  test.each<[string, object, string, string]>([
    [
      'read before it came out',
      { retrievedAt: '2026-02-27' },
      'dates_out_of_order',
      'sourcePublishedAt is 2026-03-02, after retrievedAt, 2026-02-27',
    ],
    [
      'released before it was written, with nothing between',
      { retrievedAt: undefined, authoredAt: undefined, releasedAt: '2026-03-01' },
      'dates_out_of_order',
      'publishedAt of source s1 is 2026-03-02, after releasedAt, 2026-03-01',
    ],
    [
      'a source read after the task was written',
      withSource({ retrievedAt: '2026-03-09' }),
      'dates_out_of_order',
      'retrievedAt of source s1 is 2026-03-09, after authoredAt, 2026-03-06',
    ],
    [
      'a day and an instant that no time zone brings in order',
      { authoredAt: '2026-03-04T09:00:00Z', retrievedAt: '2026-03-05' },
      'dates_out_of_order',
      'retrievedAt is 2026-03-05, after authoredAt, 2026-03-04T09:00:00Z',
    ],
    [
      'a source older than claimed',
      withSource({ publishedAt: '2026-02-20' }),
      'identifier_disagrees',
      'source s1 claims 2026-02-20, its identifier (npm) says otherwise',
    ],
    [
      'no source as new as claimed',
      withSource({ publishedAt: '2026-03-01' }),
      'source_overstated',
      'sourcePublishedAt is 2026-03-02, but the newest source is of 2026-03-01',
    ],
    [
      'a model that may have seen it',
      { cutoff: '2026-04' },
      'before_cutoff',
      'the source is of 2026-03-02, the cutoff 2026-04',
    ],
    [
      'outside the window',
      { window: { from: '2026-03-10', until: '2026-03-31' } },
      'outside_window',
      'the source is of 2026-03-02, outside 2026-03-10 to 2026-03-31',
    ],
    [
      'a window that ends before it starts',
      { window: { from: '2026-03-10', until: '2026-03-01' } },
      'window_reversed',
      'the window 2026-03-10 to 2026-03-01 ends before it starts',
    ],
    [
      'other bytes',
      withSource({ snapshot: snapshotOf('mended') }),
      'snapshot_mismatch',
      'the bytes given for source s1 are not those of its digest',
    ],
    [
      'words that are not in the source',
      withSource({ quotes: ['Release 4', 'a secret launch'] }),
      'quote_absent',
      'quote 2 is not in the snapshot of source s1',
    ],
    [
      'hindsight',
      { texts: [{ field: 'input', text: 'It was withdrawn on 3 June 2026.' }] },
      'mention_beyond_limit',
      'input mentions 2026-06-03 at 20-31, after 2026-03-05',
    ],
    [
      'a message from later',
      { texts: [{ field: 'input', text: 'It was withdrawn yesterday.', writtenAt: '2026-06-04' }] },
      'text_beyond_limit',
      'input was written on 2026-06-04, after 2026-03-05',
    ],
    [
      'a fact nobody had yet',
      { signals: [{ id: 'f1', observedAt: '2026-03-06' }] },
      'signal_from_future',
      'signal f1 is used 2026-03-05 but was observed later, 2026-03-06',
    ],
    [
      'a fact that never held',
      { signals: [{ id: 'f1', observedAt: '2026-03-04', validUntil: '2026-03-03' }] },
      'signal_window_reversed',
      'signal f1 is observed 2026-03-04, after it expired, 2026-03-03',
    ],
    [
      'an answer that does not shift',
      {
        answers: {
          before: { at: '2026-01-01', value: [3] },
          after: { at: '2026-03-03', value: [3] },
        },
      },
      'answer_unchanged',
      'the answers of 2026-01-01 and 2026-03-03 are the same',
    ],
    [
      'answers of one day',
      {
        answers: { before: { at: '2026-03-03', value: 3 }, after: { at: '2026-03-03', value: 4 } },
      },
      'answers_not_apart',
      '2026-03-03 is not surely before 2026-03-03',
    ],
    [
      'an answer that shifted before the cutoff',
      {
        answers: { before: { at: '2025-01-01', value: 3 }, after: { at: '2025-03-03', value: 4 } },
      },
      'answer_before_cutoff',
      'the later answer is of 2025-03-03, the cutoff 2025-12',
    ],
    [
      'a stamp on something else',
      { digest: snapshotOf('another task') },
      'anchor_mismatch',
      'the anchor stamps another digest than that of the task',
    ],
    [
      'a stamp from before the task',
      { anchor: { ...anchoredTask.anchor, at: '2026-03-01T00:00:00Z' } },
      'anchor_before_task',
      'the anchor is of 2026-03-01T00:00:00Z, before the task was authored, 2026-03-06',
    ],
  ])('%s', (_, changes, code, message) => {
    const result = check(changes);
    expect(result.level).toBe('refuted');
    expect(result.issues).toContainEqual({ code, message });
  });

  test('a stamp that does not verify', () => {
    const result = check({}, { verifyAnchor: () => false });
    expect(result.level).toBe('refuted');
    expect(result.issues[0]?.code).toBe('anchor_rejected');
  });
});

describe('what is merely unclear does not refute', () => {
  test.each<[string, object, string, readonly string[]]>([
    [
      'an instant that was that day in some time zone',
      { authoredAt: '2026-03-04T09:00:00Z', retrievedAt: '2026-03-04' },
      'anchored',
      [],
    ],
    ['everything on one day', { retrievedAt: '2026-03-02', sources: [source] }, 'anchored', []],
    ['the day after the cutoff', { cutoff: '2026-03-01' }, 'asserted', ['near_cutoff']],
    ['the month of the cutoff', { cutoff: '2026-03' }, 'asserted', ['near_cutoff']],
    [
      'a plan',
      { texts: [{ field: 'input', text: 'Shall we talk next week?' }] },
      'asserted',
      ['plan_beyond_limit'],
    ],
    [
      'a late date with a reason',
      {
        texts: [
          {
            field: 'input',
            text: 'Work starts on 1 June 2026.',
            exceptions: [{ quote: '1 June 2026', reason: 'agreed in February' }],
          },
        ],
      },
      'anchored',
      [],
    ],
    [
      'a day whose year nobody says',
      { texts: [{ field: 'input', text: 'It closed on 11 February.' }] },
      'anchored',
      [],
    ],
    [
      'a fact that no longer held',
      { signals: [{ id: 'f1', observedAt: '2026-03-01', validUntil: '2026-03-03' }] },
      'asserted',
      ['signal_expired'],
    ],
    [
      'a start date that names no year',
      { texts: [{ field: 'input', text: 'We need one engineer from Monday 6 April.' }] },
      'asserted',
      ['plan_beyond_limit'],
    ],
    [
      'a stale fact that is there on purpose',
      {
        signals: [
          { id: 'f1', observedAt: '2026-03-01', validUntil: '2026-03-03', staleBecause: 'a trap' },
        ],
      },
      'anchored',
      [],
    ],
    [
      'a stamp from after the release',
      { anchor: { ...anchoredTask.anchor, at: '2026-05-01T00:00:00Z' } },
      'corroborated',
      ['late_anchor'],
    ],
  ])('%s', (_, changes, level, codes) => {
    const result = check(changes);
    expect(result.issues.map(({ code }) => code)).toEqual(codes);
    expect(result.level).toBe(level);
  });
});

describe('a quote may be printed otherwise than it is cited', () => {
  test.each([
    ['Release 4 drops   the old\nreader', 'white space'],
    ['the “old” reader', 'quotation marks'],
    ['Ports & adapters', 'entities'],
    ['a bold word', 'tags'],
  ])('%j (%s)', (quote) => {
    expect(check(withSource({ quotes: [quote] })).level).toBe('anchored');
  });

  test('but a quote of nothing quotes nothing', () => {
    expect(check(withSource({ quotes: ['\u200b'] })).level).toBe('refuted');
  });
});

describe('identifiers that others dated', () => {
  const cites = (publishedAt: string, ...identifiers: object[]) => ({
    cutoff: '2024-01',
    sourcePublishedAt: publishedAt,
    ...withSource({ publishedAt }),
    identifiers: identifiers.map((identifier) => ({ source: 's1', ...identifier })),
  });
  test.each<[string, object, string]>([
    [
      'an arXiv id of its month',
      cites('2025-11-06', { kind: 'arxiv', id: '2511.03923' }),
      'anchored',
    ],
    ['a first version', cites('2025-11-06', { kind: 'arxiv', id: '2511.03923v1' }), 'anchored'],
    [
      'a paper held for weeks',
      cites('2025-10-08', { kind: 'arxiv', id: '2511.00012' }),
      'consistent',
    ],
    ['a paper of next month', cites('2025-12-08', { kind: 'arxiv', id: '2511.00012' }), 'refuted'],
    ['a later version', cites('2025-12-08', { kind: 'arxiv', id: '2511.00012v2' }), 'consistent'],
    ['an old id', cites('2025-12-08', { kind: 'arxiv', id: 'hep-th/9901001' }), 'refuted'],
    [
      'a tag of that day',
      cites('2025-11-06', { kind: 'git', id: 'v4', at: '2025-11-06T23:10:00Z' }),
      'anchored',
    ],
    [
      'a DOI of that month',
      cites('2025-11-06', { kind: 'doi', id: '10.1/x', at: '2025-11' }),
      'anchored',
    ],
    [
      'a DOI of another year',
      cites('2025-11-06', { kind: 'doi', id: '10.1/x', at: '2024' }),
      'refuted',
    ],
    [
      'a capture of that day',
      cites('2025-11-06', { kind: 'cdx', timestamp: '20251106121314' }),
      'anchored',
    ],
    [
      'a capture when it was read',
      cites('2025-11-06', { kind: 'cdx', timestamp: '20260303121314' }),
      'consistent',
    ],
    [
      'a capture in between',
      cites('2025-11-06', { kind: 'cdx', timestamp: '20260101121314' }),
      'consistent',
    ],
    [
      'a capture from before',
      cites('2025-11-06', { kind: 'cdx', timestamp: '20251001121314' }),
      'refuted',
    ],
    [
      'one that agrees and one that contradicts',
      cites(
        '2025-11-06',
        { kind: 'arxiv', id: '2511.03923' },
        { kind: 'git', id: 'v4', at: '2025-10-01' },
      ),
      'refuted',
    ],
    [
      'one of an older source beside the newest',
      {
        sources: [source, { ...source, id: 's2', publishedAt: '2025-11-06' }],
        identifiers: [{ kind: 'npm', source: 's2', id: 'a@1.0.0', at: '2025-11-06' }],
      },
      'consistent',
    ],
    [
      'one of an undated source beside others',
      {
        sources: [source, { ...source, id: 's2', publishedAt: undefined }],
        identifiers: [{ kind: 'npm', source: 's2', id: 'a@1.0.0', at: '2025-11-06' }],
      },
      'consistent',
    ],
    [
      'one of a source that the task does not name',
      { identifiers: [{ kind: 'npm', source: 's9', id: 'a@1.0.0', at: '2026-03-02' }] },
      'consistent',
    ],
  ])('%s', (_, changes, level) => {
    expect(check(changes).level).toBe(level);
  });
});

test('two records of one task are not trusted', () => {
  const results = checkTimeShift([anchoredTask, anchoredTask], {
    snapshots: everySnapshot,
    verifyAnchor: () => true,
  });
  expect(results.map(({ level }) => level)).toEqual(['asserted', 'asserted']);
  expect(results[0]?.issues[0]?.code).toBe('repeated_task');
});

test('a result fits the report', () => {
  expect(timeShiftSchema.safeParse(check({ releasedAt: '2020-01-01' })).success).toBe(true);
});

test.each([-1, 49, Number.NaN])('a margin of %s hours is refused', (marginHours) => {
  expect(() => checkTimeShift([], { marginHours })).toThrow(RangeError);
});
