import { ordinalWordAt } from './number-word-figures.ts';
import { type DayInterval, partsOf, realDay, weekdayOf } from './quantity-calendar.ts';
import { weekdayNamed } from './quantity-calendar-name.ts';
import { dayOfMonthAt } from './quantity-date-month.ts';
import { numericDateAt } from './quantity-date-numeric.ts';
import {
  byDistance,
  chooseByTense,
  type DateRead,
  inferredDate,
  relativeDate,
} from './quantity-date-read.ts';
import { suffixedAt } from './quantity-ordinal.ts';
import { oneOf } from './quantity-phrase.ts';
import {
  isCapital,
  isWord,
  lowerAt,
  type QuantityReader,
  type Read,
  skip,
} from './quantity-reader.ts';
import { tenseAround } from './quantity-tense.ts';

/** The words that stand in front of weekdays, as in "next Monday". */
export const WEEKDAY_DIRECTIONS = 'last next this coming past';
const isDirection = oneOf(WEEKDAY_DIRECTIONS);
const isBeforeShort = oneOf(
  'on next last this by until till before after from since for or and to',
);
const isBeforeDay = oneOf('on by until till since before after from');
const isAfterDay = oneOf('and at for in we i you as but so with because if is to or our your');
const isPlainShort = oneOf('thu thur thurs tue tues weds');

/** "last Friday", "on Tuesday", "Wednesday, April 22nd", "Monday the 11th". */
export function weekdayAt(reader: QuantityReader, index: number): DateRead | null {
  const word = lowerAt(reader, index);
  const direction = isDirection(word) ? word : null;
  const at = direction ? index + 1 : index;
  const weekday = weekdayNamed(lowerAt(reader, at));
  if (!weekday) return null;
  const dated = datedWeekdayAt(reader, at + 1, weekday.value);
  if (dated) return dated;
  const isName = weekday.isShort && !isShortName(reader, at, direction !== null);
  return isName ? null : nearestWeekday(reader, index, at + 1, weekday.value, direction);
}

/** "Sun" and "Wed" need more than their letters to be days. */
function isShortName(reader: QuantityReader, index: number, hasDirection: boolean): boolean {
  const isExpected = hasDirection || isBeforeShort(lowerAt(reader, index - 1));
  return isPlainShort(lowerAt(reader, index)) || (isExpected && isCapital(reader, index));
}

/** The date that a weekday announces; one that falls on another weekday has a second reading. */
function datedWeekdayAt(reader: QuantityReader, index: number, weekday: number): DateRead | null {
  const comma = skip(reader, skip(reader, index, '.'), ',');
  const at = skip(reader, comma, 'the');
  const full = dayOfMonthAt(reader, at) ?? numericDateAt(reader, at);
  if (full) return onWeekday(full, weekday);
  const day = suffixedAt(reader, at) ?? (at > comma ? ordinalWordAt(reader, at) : null);
  return day && dayNearby(reader, index, day, weekday);
}

function onWeekday(read: DateRead, weekday: number): DateRead {
  const fits = ({ from }: DayInterval) => weekdayOf(from) === weekday;
  if (fits(read)) return { ...read, alternatives: [] };
  const other = read.alternatives.find(fits);
  return other ? { ...read, ...other, alternatives: [{ from: read.from, to: read.to }] } : read;
}

/** "on the 11th", where no noun follows. */
export function dayOfThisMonthAt(reader: QuantityReader, index: number): DateRead | null {
  const isAfterThe = lowerAt(reader, index - 1) === 'the';
  if (!isAfterThe || !isBeforeDay(lowerAt(reader, index - 2))) return null;
  const day = suffixedAt(reader, index);
  const isClosed = day && (!isWord(reader, day.next) || isAfterDay(lowerAt(reader, day.next)));
  return isClosed ? dayNearby(reader, index, day) : null;
}

/** This month's, last month's or the next one's. */
function dayNearby(
  reader: QuantityReader,
  start: number,
  { value, next }: Read<number>,
  weekday?: number,
): DateRead | null {
  const { year, month } = partsOf(reader.now);
  const days = [0, 1, -1].flatMap((shift) => monthDay(year, month + shift, value));
  const nearest = byDistance(days, reader.now);
  const fitting = nearest.filter(
    ({ from }) => weekday === undefined || weekdayOf(from) === weekday,
  );
  const candidates = fitting.length > 0 ? fitting : nearest;
  const chosen = chooseByTense(candidates, reader.now, tenseAround(reader, start, next));
  return chosen ? inferredDate(chosen, candidates, 'day', next) : null;
}

/** Months beyond the year carry over. */
function monthDay(year: number, month: number, date: number): DayInterval[] {
  const shift = month < 1 ? -1 : month > 12 ? 1 : 0;
  const day = realDay(year + shift, month - 12 * shift, date);
  return day === null ? [] : [{ from: day, to: day }];
}

function nearestWeekday(
  reader: QuantityReader,
  index: number,
  next: number,
  weekday: number,
  direction: string | null,
): DateRead {
  const ahead = (weekday - weekdayOf(reader.now) + 7) % 7;
  const today = ahead === 0 ? [reader.now] : [];
  const coming = reader.now + (ahead || 7);
  const gone = reader.now + ahead - 7;
  if (direction === 'last' || direction === 'past') return dayOr(gone, next, [gone - 7]);
  if (direction === 'next' || direction === 'coming') return dayOr(coming, next, [coming + 7]);
  // Nobody who means today says "on Monday", but "this Monday" may be.
  if (direction === 'this') return dayOr(today[0] ?? coming, next, [gone]);
  const isPast = tenseAround(reader, index, next) === 'past';
  const others = [isPast ? coming : gone].concat(today);
  return dayOr(isPast ? gone : coming, next, others);
}

/** A day, or else one of some others. */
function dayOr(day: number, next: number, others: readonly number[]): DateRead {
  const alternatives = others.map((other) => ({ from: other, to: other }));
  return relativeDate({ from: day, to: day }, 'day', next, alternatives);
}
