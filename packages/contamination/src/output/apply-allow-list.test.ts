import { expect, test } from 'vitest';
import { matchOf } from '../testing/contamination-report.ts';
import { applyAllowList } from './apply-allow-list.ts';

const entry = { task: 't1', reference: 'r1', reason: 'a public quotation', until: '2026-05-04' };
const matches = [
  matchOf('t1', 'r1'),
  matchOf('t1', 'r1', { check: 'exact', verdict: 'review' }),
  matchOf('t1', 'r2'),
  matchOf('t2', 'r1'),
];

test('an entry allows every match of its two rows and no other', () => {
  const {
    matches: judged,
    expired,
    unused,
  } = applyAllowList(matches, [entry], { today: '2026-05-01' });
  expect(judged.map(({ verdict }) => verdict)).toEqual(['allowed', 'allowed', 'leak', 'leak']);
  expect(judged[0]).toEqual({
    ...matches[0],
    verdict: 'allowed',
    allowed: { reason: 'a public quotation', until: '2026-05-04' },
  });
  expect({ expired, unused }).toEqual({ expired: [], unused: [] });
});

test.each([
  ['on its last day', '2026-05-04', 'allowed', 0],
  ['at the end of its last day', '2026-05-04T23:59:59Z', 'allowed', 0],
  ['the day after', '2026-05-05', 'leak', 1],
])('an entry counts %s: %s', (_, today, verdict, expired) => {
  const result = applyAllowList(matches, [entry], { today });
  expect(result.matches[0]?.verdict).toBe(verdict);
  expect(result.expired).toHaveLength(expired);
});

test('entries that name no match are reported, unless they have expired', () => {
  const gone = { ...entry, task: 't9' };
  const stale = { ...entry, task: 't8', until: '2026-01-01' };
  const result = applyAllowList(matches, [gone, stale], { today: '2026-05-01' });
  expect(result).toEqual({ matches, expired: [stale], unused: [gone] });
});

test('without a date nothing is allowed', () => {
  expect(() => applyAllowList([], [], { today: 'now' })).toThrow(RangeError);
});
