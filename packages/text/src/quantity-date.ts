import type { DateInterval, DateQuantity } from './quantity.ts';
import { type DayInterval, isoDate } from './quantity-calendar.ts';
import { dayOfMonthAt, monthAt, namedMonthAt } from './quantity-date-month.ts';
import { numericDateAt } from './quantity-date-numeric.ts';
import { partOfDateAt } from './quantity-date-part.ts';
import { fiscalYearAt, quarterAt } from './quantity-date-quarter.ts';
import type { DateRead, DateReader } from './quantity-date-read.ts';
import { relativeDateAt } from './quantity-date-relative.ts';
import { seasonAt } from './quantity-date-season.ts';
import { dayOfThisMonthAt, weekdayAt } from './quantity-date-weekday.ts';
import { yearAloneAt } from './quantity-date-year.ts';
import {
  afterAnyPhrase,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
} from './quantity-reader.ts';

const READERS: readonly DateReader[] = [
  weekdayAt,
  dayOfMonthAt,
  numericDateAt,
  quarterAt,
  fiscalYearAt,
  relativeDateAt,
  monthAt,
  seasonAt,
  yearAloneAt,
  dayOfThisMonthAt,
];

/** A date or a stretch between two: "11 February", "from March to May", "the end of Q3". */
export function dateAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const opening = lowerAt(reader, index);
  const isFramed = opening === 'from' || opening === 'between';
  const first = dateReadAt(reader, isFramed ? index + 1 : index);
  if (!first || isRecurring(reader, index)) return null;
  const joined = rangeFrom(reader, first, opening);
  // The frame of "from 3 to 5 June" is inside the day of the month.
  const isRange = first.precision === 'day' && first.from < first.to;
  if (isFramed && !joined && !isRange) return null;
  const read = joined ?? first;
  return { start: index, next: read.next, draft: draftOf(reader, index, read) };
}

function dateReadAt(reader: QuantityReader, index: number): DateRead | null {
  return partOfDateAt(reader, index, plainDateAt) ?? plainDateAt(reader, index);
}

function plainDateAt(reader: QuantityReader, index: number): DateRead | null {
  for (const read of READERS) {
    const date = read(reader, index);
    if (date) return date;
  }
  return null;
}

/** "every Monday" names no day. */
function isRecurring(reader: QuantityReader, index: number): boolean {
  return /^(every|each)$/.test(lowerAt(reader, index - 1));
}

/** "from March to May", "Monday to Friday"; an end before the start takes its other year or week. */
function rangeFrom(reader: QuantityReader, first: DateRead, opening: string): DateRead | null {
  const separator = lowerAt(reader, first.next);
  const isBetween = opening === 'between' && separator === 'and';
  if (!isBetween && !/^(to|until|till|through|-)$/.test(separator)) return null;
  const at = first.next + 1;
  const second = dateReadAt(reader, at) ?? namedMonthAt(reader, at, first.precision === 'month');
  const readings = second ? [second, ...second.alternatives] : [];
  const later = second?.isRelative ? [{ from: second.from + 7, to: second.to + 7 }] : [];
  const end = [...readings, ...later].find(({ from }) => from >= first.from);
  return end && second ? { ...first, to: end.to, next: second.next, alternatives: [] } : null;
}

function draftOf(
  reader: QuantityReader,
  start: number,
  read: DateRead,
): Omit<DateQuantity, 'span' | 'quote'> {
  const { precision, isRelative, isYearInferred, next } = read;
  return {
    kind: 'date',
    ...intervalOf(read),
    precision,
    isRelative,
    isYearInferred,
    alternatives: read.alternatives.map(intervalOf),
    relation: relationBehind(reader, next) ?? relationBefore(reader, start),
    offset: null,
  };
}

function intervalOf({ from, to }: DayInterval): DateInterval {
  return { from: isoDate(from), to: isoDate(to) };
}

const BEFORE_DATE: readonly (readonly [string, DateQuantity['relation']])[] = [
  ['no later than', 'until'],
  ['not later than', 'until'],
  ['no earlier than', 'since'],
  ['not earlier than', 'since'],
  ['no sooner than', 'since'],
  ['not before', 'since'],
  ['before the', 'before'],
  ['before', 'before'],
  ['by the', 'until'],
  ['by', 'until'],
  ['until the', 'until'],
  ['until', 'until'],
  ['till', 'until'],
  ['since the', 'since'],
  ['since', 'since'],
  ['from', 'since'],
  ['starting', 'since'],
  ['after the', 'after'],
  ['after', 'after'],
];

function relationBefore(reader: QuantityReader, start: number): DateQuantity['relation'] {
  for (const [phrase, relation] of BEFORE_DATE) {
    const words = phrase.split(' ').length;
    if (afterAnyPhrase(reader, start - words, [phrase]) === start) return relation;
  }
  return 'on';
}

/** "8 June onward", "Friday at the latest". */
function relationBehind(reader: QuantityReader, next: number): DateQuantity['relation'] | null {
  const since = ['onward', 'onwards', 'at the earliest', 'or later', 'and later'];
  const until = ['at the latest', 'or earlier', 'or sooner'];
  if (afterAnyPhrase(reader, next, since) >= 0) return 'since';
  return afterAnyPhrase(reader, next, until) >= 0 ? 'until' : null;
}
