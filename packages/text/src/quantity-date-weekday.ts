import { ordinalWordAt } from './number-words.ts';
import { type DayInterval, partsOf, realDay, weekdayOf } from './quantity-calendar.ts';
import { weekdayNamed } from './quantity-calendar-name.ts';
import { dayOfMonthAt } from './quantity-date-month.ts';
import { numericDateAt } from './quantity-date-numeric.ts';
import { chooseByTense, type DateRead, relativeDate, statedDate } from './quantity-date-read.ts';
import { oneOf } from './quantity-one-of.ts';
import { suffixedAt } from './quantity-ordinal.ts';
import { isCapital, isWord, lowerAt, type QuantityReader } from './quantity-reader.ts';
import { tenseAround } from './quantity-tense.ts';

const DIRECTIONS = 'last next this coming past';
const isDirection = oneOf(DIRECTIONS);
const isBeforeShort = oneOf(
  'on next last this by until till before after from since for or and to',
);
const isBeforeDay = oneOf('on by until till since before after from');
const isAfterDay = oneOf('and at for in we i you as but so with because if is to or our your');
const isPlainShort = oneOf('thu thur thurs tue tues weds');

/** The words that stand in front of weekdays, as in "next Monday". */
export function weekdayDirections(): string[] {
  return DIRECTIONS.split(' ');
}

/** "last Friday", "on Tuesday", "Wednesday, April 22nd", "Monday the 11th". */
export function weekdayAt(reader: QuantityReader, index: number): DateRead | null {
  const direction = isDirection(lowerAt(reader, index)) ? lowerAt(reader, index) : null;
  const at = direction ? index + 1 : index;
  const weekday = weekdayNamed(lowerAt(reader, at));
  if (!weekday) return null;
  const dated = datedWeekdayAt(reader, at + 1, weekday.value);
  if (dated) return dated;
  const isName = weekday.isShort && !isShortName(reader, at, direction !== null);
  return isName ? null : nearestWeekday(reader, { index, next: at + 1 }, weekday.value, direction);
}

/** "Sun" and "Wed" need more than their letters to be days. */
function isShortName(reader: QuantityReader, index: number, hasDirection: boolean): boolean {
  const isPlain = isPlainShort(lowerAt(reader, index));
  const isExpected = hasDirection || isBeforeShort(lowerAt(reader, index - 1));
  return isPlain || (isExpected && isCapital(reader, index));
}

/** The date that a weekday announces; one that falls on another weekday has a second reading. */
function datedWeekdayAt(reader: QuantityReader, index: number, weekday: number): DateRead | null {
  const dot = lowerAt(reader, index) === '.' ? index + 1 : index;
  const comma = lowerAt(reader, dot) === ',' ? dot + 1 : dot;
  const at = lowerAt(reader, comma) === 'the' ? comma + 1 : comma;
  const full = dayOfMonthAt(reader, at) ?? numericDateAt(reader, at);
  if (full) return onWeekday(full, weekday);
  const day = suffixedAt(reader, at) ?? (at > comma ? ordinalWordAt(reader, at) : null);
  return day && day.value >= 1 && day.value <= 31 ? dayNearby(reader, index, day, weekday) : null;
}

function onWeekday(read: DateRead, weekday: number): DateRead {
  const fits = ({ from }: DayInterval) => weekdayOf(from) === weekday;
  const other = read.alternatives.find(fits);
  if (fits(read) || !other) return fits(read) ? { ...read, alternatives: [] } : read;
  return { ...read, ...other, alternatives: [{ from: read.from, to: read.to }] };
}

/** "on the 11th", where no noun follows. */
export function dayOfThisMonthAt(reader: QuantityReader, index: number): DateRead | null {
  const isAfterThe = lowerAt(reader, index - 1) === 'the';
  if (!isAfterThe || !isBeforeDay(lowerAt(reader, index - 2))) return null;
  const day = suffixedAt(reader, index);
  if (!day || day.value < 1 || day.value > 31) return null;
  const isClosed = !isWord(reader, day.next) || isAfterDay(lowerAt(reader, day.next));
  return isClosed ? dayNearby(reader, index, day) : null;
}

/** This month's, last month's or the next one's. */
function dayNearby(
  reader: QuantityReader,
  start: number,
  { value, next }: { value: number; next: number },
  weekday: number | null = null,
): DateRead | null {
  const { year, month } = partsOf(reader.now);
  const days = [0, 1, -1].flatMap((shift) => monthDay(year, month + shift, value));
  const byDistance = days.sort((a, b) => Math.abs(a - reader.now) - Math.abs(b - reader.now));
  const fitting = byDistance.filter((day) => weekday === null || weekdayOf(day) === weekday);
  const candidates = (fitting.length > 0 ? fitting : byDistance).map((day) => ({
    from: day,
    to: day,
  }));
  const chosen = chooseByTense(candidates, reader.now, tenseAround(reader, start, next));
  if (!chosen) return null;
  const others = candidates.filter((candidate) => candidate !== chosen).slice(0, 1);
  return { ...statedDate(chosen, 'day', next, others), isYearInferred: true };
}

function monthDay(year: number, month: number, date: number): number[] {
  const carried = month < 1 ? { year: year - 1, month: 12 } : { year, month };
  const inYear = carried.month > 12 ? { year: year + 1, month: 1 } : carried;
  const day = realDay(inYear.year, inYear.month, date);
  return day === null ? [] : [day];
}

function nearestWeekday(
  reader: QuantityReader,
  { index, next }: { index: number; next: number },
  weekday: number,
  direction: string | null,
): DateRead {
  const ahead = (weekday - weekdayOf(reader.now) + 7) % 7;
  const today = ahead === 0 ? [reader.now] : [];
  const coming = reader.now + (ahead || 7);
  const gone = reader.now + ahead - 7;
  if (direction === 'last' || direction === 'past') return relativeDay(gone, next, [gone - 7]);
  if (direction === 'next' || direction === 'coming')
    return relativeDay(coming, next, [coming + 7]);
  // Nobody who means today says "on Monday", but "this Monday" may be.
  if (direction === 'this') return relativeDay(today[0] ?? coming, next, [gone]);
  const isPast = tenseAround(reader, index, next) === 'past';
  const [first, second] = isPast ? [gone, coming] : [coming, gone];
  return relativeDay(first, next, [second, ...today]);
}

function relativeDay(day: number, next: number, others: readonly number[]): DateRead {
  return relativeDate(
    { from: day, to: day },
    'day',
    next,
    others.map((other) => ({ from: other, to: other })),
  );
}
