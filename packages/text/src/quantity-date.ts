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
import { FOLLOWS_DAY } from './quantity-following.ts';
import { oneOf } from './quantity-one-of.ts';
import {
  OPENS_DATE,
  OPENS_DATE_PART,
  OPENS_DIGITS,
  OPENS_MONTH,
  OPENS_ORDINAL,
  OPENS_QUARTER,
  OPENS_RELATIVE_DATE,
  OPENS_SEASON,
  OPENS_SHORT_YEAR,
  OPENS_WEEKDAY,
} from './quantity-opening.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  lowerAt,
  mayFollow,
  mayOpen,
  type QuantityMatch,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';

const READERS: readonly (readonly [opens: number, read: DateReader])[] = [
  [OPENS_WEEKDAY, weekdayAt],
  [OPENS_DIGITS | OPENS_ORDINAL | OPENS_MONTH, dayOfMonthAt],
  [OPENS_DIGITS, numericDateAt],
  [OPENS_DIGITS | OPENS_ORDINAL | OPENS_QUARTER, quarterAt],
  [OPENS_QUARTER, fiscalYearAt],
  [OPENS_RELATIVE_DATE, relativeDateAt],
  [OPENS_MONTH, monthAt],
  [OPENS_SEASON, seasonAt],
  [OPENS_DIGITS | OPENS_SHORT_YEAR, yearAloneAt],
  [OPENS_DIGITS, dayOfThisMonthAt],
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
  const isPart = mayOpen(reader, index, OPENS_DATE_PART);
  return (isPart ? partOfDateAt(reader, index, plainDateAt) : null) ?? plainDateAt(reader, index);
}

function plainDateAt(reader: QuantityReader, index: number): DateRead | null {
  const { opens } = tokenAt(reader, index);
  if ((opens & OPENS_DATE) === 0 || isPlainFigure(reader, index)) return null;
  for (const [openings, read] of READERS) {
    const date = opens & openings ? read(reader, index) : null;
    if (date) return date;
  }
  return null;
}

/** Digits with nothing behind them that a date could go on with. */
function isPlainFigure(reader: QuantityReader, index: number): boolean {
  const { kind, start, end } = tokenAt(reader, index);
  return kind === 'digits' && end - start !== 4 && !mayFollow(reader, index + 1, FOLLOWS_DAY);
}

/** "every Monday" names no day. */
function isRecurring(reader: QuantityReader, index: number): boolean {
  const word = lowerAt(reader, index - 1);
  return word === 'every' || word === 'each';
}

const isRangeWord = oneOf('to until till through -');

/** "from March to May", "Monday to Friday"; an end before the start takes its other year or week. */
function rangeFrom(reader: QuantityReader, first: DateRead, opening: string): DateRead | null {
  const separator = lowerAt(reader, first.next);
  const isBetween = opening === 'between' && separator === 'and';
  if (!isBetween && !isRangeWord(separator)) return null;
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
  const first = isoDate(from);
  return { from: first, to: from === to ? first : isoDate(to) };
}

const BEHIND_DATE = phraseTable<DateQuantity['relation']>([
  ['onward|onwards|at the earliest|or later|and later', 'since'],
  ['at the latest|or earlier|or sooner', 'until'],
]);

/** "8 June onward", "Friday at the latest". */
function relationBehind(reader: QuantityReader, next: number): DateQuantity['relation'] | null {
  return phraseAt(reader, next, BEHIND_DATE)?.value ?? null;
}

const BEFORE_DATE = phraseTable<DateQuantity['relation']>([
  ['before|before the', 'before'],
  ['no later than|not later than|by|by the|until|until the|till', 'until'],
  [
    'no earlier than|not earlier than|no sooner than|not before|since|since the|from|starting',
    'since',
  ],
  ['after|after the', 'after'],
]);

/** Up to the date; the "the" of "by the end of June" is also part of the date. */
function relationBefore(reader: QuantityReader, start: number): DateQuantity['relation'] {
  for (const length of [3, 2, 1]) {
    const phrase = phraseAt(reader, start - length, BEFORE_DATE);
    if (phrase && phrase.words.length >= length) return phrase.value;
  }
  return 'on';
}
