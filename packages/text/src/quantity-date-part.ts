import { type DayInterval, weekAround } from './quantity-calendar.ts';
import { type DateRead, type DateReader, relativeDate } from './quantity-date-read.ts';
import { calendarPeriod } from './quantity-date-relative.ts';
import { afterAnyPhrase, isAttached, lowerAt, type QuantityReader } from './quantity-reader.ts';

type Third = 0 | 1 | 2;

const ADJECTIVES: Readonly<Record<string, Third>> = { early: 0, mid: 1, late: 2 };
const PHRASES: readonly (readonly [string, Third])[] = [
  ['the start of', 0],
  ['the beginning of', 0],
  ['the middle of', 1],
  ['the end of', 2],
  ['start of', 0],
  ['beginning of', 0],
  ['middle of', 1],
  ['end of', 2],
];
const WEEK_OF = ['the week of', 'week of', 'week commencing', 'the week commencing'];
const ENDINGS: Readonly<Record<string, string>> = {
  eow: 'week',
  eom: 'month',
  eoq: 'quarter',
  eoy: 'year',
};

/** "mid-May", "early next week", "the end of Q3", "year-end", "the week of 11 May". */
export function partOfDateAt(
  reader: QuantityReader,
  index: number,
  readDate: DateReader,
): DateRead | null {
  return (
    thirdAt(reader, index, readDate) ??
    weekOfAt(reader, index, readDate) ??
    periodEndAt(reader, index)
  );
}

function thirdAt(reader: QuantityReader, index: number, readDate: DateReader): DateRead | null {
  const adjective = ADJECTIVES[lowerAt(reader, index)];
  if (adjective !== undefined) {
    const read = readDate(reader, lowerAt(reader, index + 1) === '-' ? index + 2 : index + 1);
    return read && narrowed(read, adjective);
  }
  for (const [phrase, third] of PHRASES) {
    const at = afterAnyPhrase(reader, index, [phrase]);
    const read = at < 0 ? null : (readDate(reader, at) ?? thisPeriodAt(reader, at));
    if (read) return narrowed(read, third);
  }
  return null;
}

/** "the month" is this month. */
function thisPeriodAt(reader: QuantityReader, index: number): DateRead | null {
  const at = lowerAt(reader, index) === 'the' ? index + 1 : index;
  const period = calendarPeriod(reader, lowerAt(reader, at), 0);
  return period && relativeDate(period, period.precision, at + 1);
}

function weekOfAt(reader: QuantityReader, index: number, readDate: DateReader): DateRead | null {
  const at = afterAnyPhrase(reader, index, WEEK_OF);
  const read = at < 0 ? null : readDate(reader, lowerAt(reader, at) === 'the' ? at + 1 : at);
  if (read?.precision !== 'day') return null;
  const alternatives = read.alternatives.map(({ from }) => weekAround(from));
  return { ...read, ...weekAround(read.from), precision: 'week', alternatives };
}

/** "year-end", "month end", `EOQ`. */
function periodEndAt(reader: QuantityReader, index: number): DateRead | null {
  const word = lowerAt(reader, index);
  const short = ENDINGS[word];
  const at =
    lowerAt(reader, index + 1) === '-' && isAttached(reader, index + 1) ? index + 2 : index + 1;
  const isWritten = /^(month|quarter|year)$/.test(word) && lowerAt(reader, at) === 'end';
  const period = calendarPeriod(reader, short ?? (isWritten ? word : ''), 0);
  const read = period && relativeDate(period, period.precision, short ? index + 1 : at + 1);
  return read && narrowed(read, 2);
}

/** A third of the stretch: the first, middle or last ten days of a month. Days stay whole. */
function narrowed(read: DateRead, third: Third): DateRead {
  if (read.precision === 'day') return read;
  const alternatives = read.alternatives.map((interval) => thirdOf(interval, third));
  return { ...read, ...thirdOf(read, third), alternatives };
}

function thirdOf({ from, to }: DayInterval, third: Third): DayInterval {
  const length = to - from + 1;
  const cut = (part: number) => from + Math.floor((length * part) / 3);
  return { from: cut(third), to: cut(third + 1) - 1 };
}
