import { type DayInterval, weekAround } from './quantity-calendar.ts';
import { type DateRead, type DateReader, relativeDate } from './quantity-date-read.ts';
import { calendarPeriod } from './quantity-date-relative.ts';
import { lookup, phraseAt, phraseTable } from './quantity-phrase.ts';
import { isTight, lowerAt, type QuantityReader, skip } from './quantity-reader.ts';

/** The first, middle or last third of a period. */
export const THIRDS = phraseTable([
  ['early|early -|the start of|the beginning of|start of|beginning of', 0],
  ['mid|mid -|the middle of|middle of', 1],
  ['late|late -|the end of|end of', 2],
]);
export const WEEK_OF = phraseTable([
  ['the week of|week of|week commencing|the week commencing', null],
]);
/** Short for the end of a period. */
export const ENDINGS: Readonly<Record<string, string>> = {
  eow: 'week',
  eom: 'month',
  eoq: 'quarter',
  eoy: 'year',
};
const periodEnding = lookup(ENDINGS);

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
  const third = phraseAt(reader, index, THIRDS);
  if (!third) return null;
  const isPhrase = lowerAt(reader, third.next - 1) === 'of';
  const read = readDate(reader, third.next);
  return narrowed(read ?? (isPhrase ? thisPeriodAt(reader, third.next) : null), third.value);
}

/** "the month" is this month. */
function thisPeriodAt(reader: QuantityReader, index: number): DateRead | null {
  const at = skip(reader, index, 'the');
  return periodNow(reader, lowerAt(reader, at), at + 1);
}

function periodNow(reader: QuantityReader, word: string, next: number): DateRead | null {
  const period = calendarPeriod(reader, word, 0);
  return period && relativeDate(period, period.precision, next);
}

function weekOfAt(reader: QuantityReader, index: number, readDate: DateReader): DateRead | null {
  const weekOf = phraseAt(reader, index, WEEK_OF);
  const read = weekOf && readDate(reader, skip(reader, weekOf.next, 'the'));
  if (read?.precision !== 'day') return null;
  const alternatives = read.alternatives.map(({ from }) => weekAround(from));
  return { ...read, ...weekAround(read.from), precision: 'week', alternatives };
}

/** "year-end", "month end", `EOQ`. */
function periodEndAt(reader: QuantityReader, index: number): DateRead | null {
  const word = lowerAt(reader, index);
  const short = periodEnding(word);
  if (short) return narrowed(periodNow(reader, short, index + 1), 2);
  const isHyphened = lowerAt(reader, index + 1) === '-' && isTight(reader, index + 1);
  const at = isHyphened ? index + 2 : index + 1;
  const isPeriod = /^(month|quarter|year)$/.test(word) && lowerAt(reader, at) === 'end';
  return isPeriod ? narrowed(periodNow(reader, word, at + 1), 2) : null;
}

/** A third of the stretch: the first, middle or last ten days of a month. Days stay whole. */
function narrowed(read: DateRead | null, third: number): DateRead | null {
  if (!read || read.precision === 'day') return read;
  const alternatives = read.alternatives.map((interval) => thirdOf(interval, third));
  return { ...read, ...thirdOf(read, third), alternatives };
}

function thirdOf({ from, to }: DayInterval, third: number): DayInterval {
  const cut = (part: number) => from + Math.floor(((to - from + 1) * part) / 3);
  return { from: cut(third), to: cut(third + 1) - 1 };
}
