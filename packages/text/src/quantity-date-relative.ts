import type { DatePrecision } from './quantity.ts';
import { type DayInterval, monthsFrom, partsOf, weekAround } from './quantity-calendar.ts';
import { monthNamed } from './quantity-calendar-name.ts';
import { type DateRead, relativeDate } from './quantity-date-read.ts';
import { seasonAround } from './quantity-date-season.ts';
import { lookup, phraseAt, phraseTable } from './quantity-phrase.ts';
import { isCapital, lowerAt, type QuantityReader } from './quantity-reader.ts';

/** Days from now, first and last. "The other day" is a few days back. */
export const NAMED_DAYS = phraseTable<readonly [first: number, last: number]>([
  ['the day before yesterday|day before yesterday', [-2, -2]],
  ['the other day', [-7, -1]],
  ['yesterday|last night', [-1, -1]],
  ['today|tonight|this morning|this afternoon|this evening', [0, 0]],
  ['tomorrow', [1, 1]],
  ['the day after tomorrow|day after tomorrow', [2, 2]],
]);
/** Which one of several periods a word asks for. */
export const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
const shiftNamed = lookup(SHIFTS);
const periodMonths = lookup({ month: 1, quarter: 3, year: 12 } as const);

type Period = DayInterval & { readonly precision: DatePrecision };

/** "yesterday", "the other day", "last week", "this quarter", "next March", "earlier this month". */
export function relativeDateAt(reader: QuantityReader, index: number): DateRead | null {
  return namedDayAt(reader, index) ?? partOfPeriodAt(reader, index) ?? periodAt(reader, index);
}

function namedDayAt(reader: QuantityReader, index: number): DateRead | null {
  const named = phraseAt(reader, index, NAMED_DAYS);
  if (!named) return null;
  const [first, last] = named.value;
  const interval = { from: reader.now + first, to: reader.now + last };
  return relativeDate(interval, first === last ? 'day' : 'week', named.next);
}

/** "earlier this month" ends now, "later this year" starts now. */
function partOfPeriodAt(reader: QuantityReader, index: number): DateRead | null {
  const word = lowerAt(reader, index);
  const isPart = (word === 'earlier' || word === 'later') && lowerAt(reader, index + 1) === 'this';
  const period = isPart ? periodAt(reader, index + 1) : null;
  return period && { ...period, [word === 'earlier' ? 'to' : 'from']: reader.now };
}

function periodAt(reader: QuantityReader, index: number): DateRead | null {
  const shift = shiftNamed(lowerAt(reader, index));
  if (shift === undefined) return null;
  const word = lowerAt(reader, index + 1);
  const period = calendarPeriod(reader, word, shift) ?? namedPeriod(reader, index + 1, shift);
  return period && relativeDate(period, period.precision, index + 2);
}

function namedPeriod(reader: QuantityReader, index: number, shift: number): Period | null {
  const word = lowerAt(reader, index);
  // "So this may come late", "the next may be the last".
  const isVerb = word === 'may' && !isCapital(reader, index);
  const season = seasonAround(reader, word, shift);
  if (season) return { ...season, precision: 'season' };
  const month = isVerb ? undefined : monthNamed(word);
  const around = month && monthAround(reader, month.value, shift);
  return around ? { ...around, precision: 'month' } : null;
}

/** The week, weekend, month, quarter or year that holds now, or one some steps from it. */
export function calendarPeriod(reader: QuantityReader, word: string, shift: number): Period | null {
  const { from, to } = weekAround(reader.now + 7 * shift);
  if (word === 'week') return { from, to, precision: 'week' };
  if (word === 'weekend') return { from: to - 1, to, precision: 'day' };
  const length = periodMonths(word);
  if (!length) return null;
  const { year, month } = partsOf(reader.now);
  const first = month - ((month - 1) % length) + length * shift;
  return { ...monthsFrom(year, first, length), precision: word as DatePrecision };
}

/** "last March" is the latest one over, "next March" the first one ahead. */
function monthAround(
  { now }: QuantityReader,
  month: number,
  shift: number,
): DayInterval | undefined {
  const { year } = partsOf(now);
  const all = [-1, 0, 1].map((step) => monthsFrom(year + step, month, 1));
  if (shift === 0) return all[1];
  return shift < 0 ? all.findLast(({ to }) => to < now) : all.find(({ from }) => from > now);
}
