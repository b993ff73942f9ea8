import { expect, test } from 'vitest';
import {
  addMonths,
  addUnits,
  isoDate,
  parseIsoDay,
  realDay,
  weekAround,
  weekdayOf,
} from './quantity-calendar.ts';

function day(text: string): number {
  const parsed = parseIsoDay(text);
  if (parsed === null) throw new RangeError(`no date: ${text}`);
  return parsed;
}

test.each([
  ['2026-05-04', 0],
  ['2026-05-10', 6],
  ['1969-12-31', 2],
  ['2000-02-29', 1],
])('%s is weekday %d', (text, weekday) => {
  expect(weekdayOf(day(text))).toBe(weekday);
});

test.each(['2026-02-30', '2026-13-01', '26-01-01', 'today', '2026-1-1'])(
  '%s is no ISO date',
  (text) => {
    expect(parseIsoDay(text)).toBeNull();
  },
);

test('a timestamp counts as its day', () => {
  expect(isoDate(day('2026-05-04T23:59:00Z'))).toBe('2026-05-04');
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-05-31', -3, '2026-02-28'],
  ['2026-11-15', 3, '2027-02-15'],
])('%s and %d months is %s', (from, months, to) => {
  expect(isoDate(addMonths(day(from), months))).toBe(to);
});

test.each([
  ['2026-05-04', 5, 'working_day', '2026-05-11'],
  ['2026-05-08', 1, 'working_day', '2026-05-11'],
  ['2026-05-04', -1, 'working_day', '2026-05-01'],
  ['2026-05-04', 12, 'working_day', '2026-05-20'],
  ['2026-05-04', 2, 'fortnight', '2026-06-01'],
  ['2026-05-04', 36, 'hour', '2026-05-05'],
  ['2026-05-04', 90, 'minute', '2026-05-04'],
  ['2026-05-04', -2, 'quarter', '2025-11-04'],
] as const)('%s and %d %s is %s', (from, amount, unit, to) => {
  expect(isoDate(addUnits(day(from), amount, unit))).toBe(to);
});

test('weeks start on Monday, and impossible dates are null', () => {
  expect(weekAround(day('2026-05-10'))).toEqual({ from: day('2026-05-04'), to: day('2026-05-10') });
  expect(realDay(2026, 2, 29)).toBeNull();
});
