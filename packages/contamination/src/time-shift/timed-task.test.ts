import { describe, expect, test } from 'vitest';
import { anchoredTask } from '../testing/timed-task.ts';
import { parseTimedTask } from './timed-task.ts';

test('a record of everything is taken as it is', () => {
  expect(parseTimedTask(anchoredTask)).toEqual({ ok: true, value: anchoredTask });
});

describe('a record is refused', () => {
  test.each<[string, object, string, string]>([
    ['a mistyped field', { releasedOn: '2026-04-01' }, 'releasedOn', 'unknown_field'],
    ['a date of no calendar', { authoredAt: '2026-02-30' }, 'authoredAt', 'invalid_union'],
    ['a local time', { authoredAt: '2026-02-03T10:00:00+02:00' }, 'authoredAt', 'invalid_union'],
    ['a month without digits', { cutoff: '2026-13' }, 'cutoff', 'invalid_union'],
    [
      'two sources of one name',
      { sources: [{ id: 's' }, { id: 's' }] },
      'sources[1].id',
      'duplicate_id',
    ],
    [
      'an identifier of a source that it does not cite',
      { identifiers: [{ kind: 'arxiv', source: 's', id: '2511.00001' }] },
      'identifiers[0].source',
      'unknown_source',
    ],
    [
      'an arXiv id of a thirteenth month',
      { sources: [{ id: 's' }], identifiers: [{ kind: 'arxiv', source: 's', id: '2513.00001' }] },
      'identifiers[0].id',
      'invalid_format',
    ],
    [
      'an exception without a reason',
      { texts: [{ field: 'a', text: '', exceptions: [{ quote: 'x', reason: '' }] }] },
      'texts[0].exceptions[0].reason',
      'too_small',
    ],
    [
      'an answer that says nothing',
      { answers: { before: { at: '2026-01-01' }, after: { at: '2026-02-01', value: 1 } } },
      'answers.before.value',
      'custom',
    ],
  ])('for %s', (_, changes, path, code) => {
    const parsed = parseTimedTask({ task: 't1', ...changes });
    expect(parsed.ok ? [] : parsed.issues.map((issue) => [issue.path, issue.code])).toEqual([
      [path, code],
    ]);
  });
});
