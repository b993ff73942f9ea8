import { expect, test } from 'vitest';
import { readAllowList } from './read-allow-list.ts';

const entry = { task: 't1', reference: 'r9', reason: 'a public quotation', until: '2026-12-31' };

test('a list of looked-at matches is read as it is', () => {
  expect(readAllowList([entry, { ...entry, reference: 'r10' }])).toEqual({
    ok: true,
    value: [entry, { ...entry, reference: 'r10' }],
  });
});

test.each<[string, unknown, string, string]>([
  ['no list', { entries: [] }, '', 'invalid_type'],
  ['a pattern', [{ ...entry, task: '*' }], '[0].task', 'pattern'],
  ['a pattern of part of an id', [{ ...entry, reference: 'r*' }], '[0].reference', 'pattern'],
  ['no id', [{ ...entry, task: '' }], '[0].task', 'too_small'],
  ['no reason', [{ ...entry, reason: '' }], '[0].reason', 'missing_reason'],
  ['an empty reason', [{ ...entry, reason: ' \n' }], '[0].reason', 'missing_reason'],
  ['no end', [{ task: 't1', reference: 'r9', reason: 'fine' }], '[0].until', 'invalid_union'],
  ['an end that is no date', [{ ...entry, until: 'for ever' }], '[0].until', 'invalid_union'],
  ['an unknown field', [{ ...entry, untill: '2027-01-01' }], '[0].untill', 'unknown_field'],
  ['a pair twice', [entry, { ...entry, reason: 'again' }], '[1]', 'duplicate_entry'],
])('%s is refused', (_, value, path, code) => {
  const parsed = readAllowList(value);
  expect(parsed.ok ? [] : parsed.issues.map((issue) => [issue.path, issue.code])).toEqual([
    [path, code],
  ]);
});
