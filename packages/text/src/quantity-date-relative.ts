import type { DatePrecision } from './quantity.ts';
import {
  type Day,
  type DayInterval,
  monthsFrom,
  partsOf,
  weekAround,
} from './quantity-calendar.ts';
import { monthNamed } from './quantity-calendar-name.ts';
import { type DateRead, relativeDate } from './quantity-date-read.ts';
import { seasonAround } from './quantity-date-season.ts';
import { afterPhrase, lowerAt, type QuantityReader } from './quantity-reader.ts';

/** Days from now, first and last. "The other day" is a few days back. */
const WORDS: readonly (readonly [string, number, number])[] = [
  ['the day after tomorrow', 2, 2],
  ['the day before yesterday', -2, -2],
  ['day after tomorrow', 2, 2],
  ['day before yesterday', -2, -2],
  ['the other day', -7, -1],
  ['last night', -1, -1],
  ['this morning', 0, 0],
  ['this afternoon', 0, 0],
  ['this evening', 0, 0],
  ['yesterday', -1, -1],
  ['today', 0, 0],
  ['tonight', 0, 0],
  ['tomorrow', 1, 1],
];
const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

type Period = DayInterval & { readonly precision: DatePrecision };

/** "yesterday", "the other day", "last week", "this quarter", "next March", "earlier this month". */
export function relativeDateAt(reader: QuantityReader, index: number): DateRead | null {
  return namedDayAt(reader, index) ?? partOfPeriodAt(reader, index) ?? periodAt(reader, index);
}

function namedDayAt(reader: QuantityReader, index: number): DateRead | null {
  for (const [phrase, first, last] of WORDS) {
    const next = afterPhrase(reader, index, phrase);
    if (next < 0) continue;
    const interval = { from: reader.now + first, to: reader.now + last };
    return relativeDate(interval, first === last ? 'day' : 'week', next);
  }
  return null;
}

/** "earlier this month" ends now, "later this year" starts now. */
function partOfPeriodAt(reader: QuantityReader, index: number): DateRead | null {
  const word = lowerAt(reader, index);
  if (!/^(earlier|later)$/.test(word) || lowerAt(reader, index + 1) !== 'this') return null;
  const period = periodAt(reader, index + 1);
  if (!period) return null;
  return word === 'earlier' ? { ...period, to: reader.now } : { ...period, from: reader.now };
}

function periodAt(reader: QuantityReader, index: number): DateRead | null {
  const shift = SHIFTS[lowerAt(reader, index)];
  if (shift === undefined) return null;
  const period = periodNamed(reader, lowerAt(reader, index + 1), shift);
  return period && relativeDate(period, period.precision, index + 2);
}

function periodNamed(reader: QuantityReader, word: string, shift: number): Period | null {
  const calendar = calendarPeriod(reader, word, shift);
  if (calendar) return calendar;
  const season = seasonAround(reader, word, shift);
  if (season) return { ...season, precision: 'season' };
  const month = monthNamed(word);
  return month && monthAround(reader, month.value, shift);
}

/** The week, weekend, month, quarter or year that holds now, or one some steps from it. */
export function calendarPeriod(reader: QuantityReader, word: string, shift: number): Period | null {
  const read = PERIODS.get(word);
  return read ? read(reader.now, shift) : null;
}

const PERIODS: ReadonlyMap<string, (now: Day, shift: number) => Period> = new Map([
  ['week', (now, shift) => ({ ...weekAround(now + 7 * shift), precision: 'week' })],
  ['weekend', weekendAround],
  ['month', (now, shift) => ({ ...monthsAround(now, 1, shift), precision: 'month' })],
  ['quarter', (now, shift) => ({ ...monthsAround(now, 3, shift), precision: 'quarter' })],
  ['year', (now, shift) => ({ ...monthsAround(now, 12, shift), precision: 'year' })],
]);

function weekendAround(now: Day, shift: number): Period {
  const sunday = weekAround(now).to + 7 * shift;
  return { from: sunday - 1, to: sunday, precision: 'day' };
}

function monthsAround(now: Day, length: number, shift: number): DayInterval {
  const { year, month } = partsOf(now);
  return monthsFrom(year, month - ((month - 1) % length) + length * shift, length);
}

/** "last March" is the latest one over, "next March" the first one ahead. */
function monthAround(reader: QuantityReader, month: number, shift: number): Period | null {
  const { year } = partsOf(reader.now);
  const all = [-1, 0, 1].map((step) => monthsFrom(year + step, month, 1));
  const last = all.findLast(({ to }) => to < reader.now);
  const next = all.find(({ from }) => from > reader.now);
  const found = shift < 0 ? last : shift > 0 ? next : all[1];
  return found ? { ...found, precision: 'month' } : null;
}
