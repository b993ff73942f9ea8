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
import { lookup } from './quantity-lookup.ts';
import { phraseAt, phraseTable, phraseWords } from './quantity-phrase.ts';
import { lowerAt, type QuantityReader } from './quantity-reader.ts';

/** Days from now, first and last. "The other day" is a few days back. */
const DAYS = phraseTable<readonly [first: number, last: number]>([
  ['the day before yesterday|day before yesterday', [-2, -2]],
  ['the other day', [-7, -1]],
  ['yesterday|last night', [-1, -1]],
  ['today|tonight|this morning|this afternoon|this evening', [0, 0]],
  ['tomorrow', [1, 1]],
  ['the day after tomorrow|day after tomorrow', [2, 2]],
]);
const SHIFTS = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
const shiftNamed = lookup(SHIFTS);

/** What may stand behind the first word of {@link relativeDateAt}. */
export function relativeDateFollowers(): string[] {
  return [...phraseWords(DAYS), ...PERIODS.keys()];
}

/** The words that {@link relativeDateAt} reads from. */
export function relativeDateWords(): string[] {
  return [...DAYS().keys(), ...Object.keys(SHIFTS), 'earlier', 'later'];
}

type Period = DayInterval & { readonly precision: DatePrecision };

/** "yesterday", "the other day", "last week", "this quarter", "next March", "earlier this month". */
export function relativeDateAt(reader: QuantityReader, index: number): DateRead | null {
  return namedDayAt(reader, index) ?? partOfPeriodAt(reader, index) ?? periodAt(reader, index);
}

function namedDayAt(reader: QuantityReader, index: number): DateRead | null {
  const phrase = phraseAt(reader, index, DAYS);
  if (!phrase) return null;
  const [first, last] = phrase.value;
  const interval = { from: reader.now + first, to: reader.now + last };
  return relativeDate(interval, first === last ? 'day' : 'week', index + phrase.words.length);
}

/** "earlier this month" ends now, "later this year" starts now. */
function partOfPeriodAt(reader: QuantityReader, index: number): DateRead | null {
  const word = lowerAt(reader, index);
  if ((word !== 'earlier' && word !== 'later') || lowerAt(reader, index + 1) !== 'this')
    return null;
  const period = periodAt(reader, index + 1);
  if (!period) return null;
  return word === 'earlier' ? { ...period, to: reader.now } : { ...period, from: reader.now };
}

function periodAt(reader: QuantityReader, index: number): DateRead | null {
  const shift = shiftNamed(lowerAt(reader, index));
  if (shift === undefined) return null;
  const period = periodNamed(reader, lowerAt(reader, index + 1), shift);
  return period && relativeDate(period, period.precision, index + 2);
}

function periodNamed(reader: QuantityReader, word: string, shift: number): Period | null {
  const calendar = calendarPeriod(reader, word, shift);
  if (calendar) return calendar;
  const season = seasonAround(reader, word, shift);
  if (season) return periodOf(season, 'season');
  const month = monthNamed(word);
  return month ? monthAround(reader, month.value, shift) : null;
}

/** The week, weekend, month, quarter or year that holds now, or one some steps from it. */
export function calendarPeriod(reader: QuantityReader, word: string, shift: number): Period | null {
  const read = PERIODS.get(word);
  return read ? read(reader.now, shift) : null;
}

const PERIODS: ReadonlyMap<string, (now: Day, shift: number) => Period> = new Map([
  ['week', (now, shift) => periodOf(weekAround(now + 7 * shift), 'week')],
  ['weekend', weekendAround],
  ['month', (now, shift) => periodOf(monthsAround(now, 1, shift), 'month')],
  ['quarter', (now, shift) => periodOf(monthsAround(now, 3, shift), 'quarter')],
  ['year', (now, shift) => periodOf(monthsAround(now, 12, shift), 'year')],
]);

function weekendAround(now: Day, shift: number): Period {
  const sunday = weekAround(now).to + 7 * shift;
  return { from: sunday - 1, to: sunday, precision: 'day' };
}

function periodOf({ from, to }: DayInterval, precision: DatePrecision): Period {
  return { from, to, precision };
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
  return found ? periodOf(found, 'month') : null;
}
