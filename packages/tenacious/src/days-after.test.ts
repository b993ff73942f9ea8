import { expect, test } from 'vitest';
import { daysAfter } from './days-after.ts';

test.each([
  ['2026-02-20', 14, '2026-03-06'],
  ['2028-02-20', 14, '2028-03-05'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-05-04', 0, '2026-05-04'],
  ['2026-05-04', -4, '2026-04-30'],
  ['2026-05-04T23:59:59Z', 1, '2026-05-05'],
])('%s and %i days: %s', (date, days, expected) => {
  expect(daysAfter(date, days)).toBe(expected);
});

test.each(['2026-02-30', '2026-13-01', '4 May 2026', '2026-5-4', ''])(
  '%j is no date to count from',
  (date) => {
    expect(() => daysAfter(date, 1)).toThrow(
      new RangeError(`date is ${JSON.stringify(date)}: nothing can be counted from it`),
    );
  },
);
