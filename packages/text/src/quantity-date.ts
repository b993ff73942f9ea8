import { ORDINAL_NUMBERS, TENS } from './number-word-figures.ts';
import { once } from './once.ts';
import type { DateInterval, DateQuantity } from './quantity.ts';
import { type DayInterval, isoDate } from './quantity-calendar.ts';
import { MONTHS, WEEKDAYS } from './quantity-calendar-name.ts';
import { dayOfMonthAt, monthAt, namedMonthAt } from './quantity-date-month.ts';
import { numericDateAt } from './quantity-date-numeric.ts';
import { ENDINGS, partOfDateAt, THIRDS, WEEK_OF } from './quantity-date-part.ts';
import { fiscalYearAt, quarterAt } from './quantity-date-quarter.ts';
import type { DateRead, DateReader } from './quantity-date-read.ts';
import { NAMED_DAYS, relativeDateAt, SHIFTS } from './quantity-date-relative.ts';
import { SEASONS, seasonAt } from './quantity-date-season.ts';
import { dayOfThisMonthAt, WEEKDAY_DIRECTIONS, weekdayAt } from './quantity-date-weekday.ts';
import { yearAloneAt } from './quantity-date-year.ts';
import { OPENS_DATE, OPENS_DIGITS } from './quantity-opening.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  hasBits,
  isDigits,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
} from './quantity-reader.ts';

type Relation = DateQuantity['relation'];

/** In this order: the first that reads a date wins. */
const DIGIT_READERS = [dayOfMonthAt, numericDateAt, quarterAt, yearAloneAt, dayOfThisMonthAt];
/** The words that each reader of dates reads from, in the same order. */
const WORD_READERS = once((): (readonly [DateReader, readonly string[]])[] => {
  const ordinals = [...ORDINAL_NUMBERS.keys(), ...TENS.split(' ')];
  return [
    [partAt, ['month', 'quarter', 'year', ...Object.keys(ENDINGS)]],
    [partAt, [THIRDS, WEEK_OF].flatMap((table) => [...table().keys()])],
    [weekdayAt, [...WEEKDAYS().keys(), ...WEEKDAY_DIRECTIONS.split(' ')]],
    [dayOfMonthAt, [...MONTHS().keys(), ...ordinals]],
    [quarterAt, ['q', 'h', ...ordinals]],
    [fiscalYearAt, ['fy', 'cy']],
    [relativeDateAt, [...NAMED_DAYS().keys(), ...Object.keys(SHIFTS), 'earlier', 'later']],
    [monthAt, [...MONTHS().keys()]],
    [seasonAt, Object.keys(SEASONS)],
    [yearAloneAt, ["'"]],
  ];
});
/** The readers of a word. */
const readersOf = once(() => {
  const byWord = new Map<string, DateReader[]>();
  for (const [read, words] of WORD_READERS()) {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), read]);
  }
  return byWord;
});

/** The words that a date may begin with. */
export function dateWords(): Iterable<string> {
  return readersOf().keys();
}
const RANGE_WORD = /^(to|until|till|through|-)$/;

/** A date or a stretch between two: "11 February", "from March to May", "the end of Q3". */
export function dateAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const opening = lowerAt(reader, index);
  const isFramed = opening === 'from' || opening === 'between';
  const first = dateReadAt(reader, isFramed ? index + 1 : index);
  // "every Monday" names no day.
  if (!first || /^(every|each)$/.test(lowerAt(reader, index - 1))) return null;
  const joined = rangeFrom(reader, first, opening);
  // The frame of "from 3 to 5 June" is inside the day of the month.
  const isRange = joined || (first.precision === 'day' && first.from < first.to);
  if (isFramed && !isRange) return null;
  const read = joined ?? first;
  return { start: index, next: read.next, draft: draftOf(reader, index, read) };
}

function dateReadAt(reader: QuantityReader, index: number, mayBePart = true): DateRead | null {
  if (!hasBits(reader, index, OPENS_DATE | OPENS_DIGITS)) return null;
  const readers = isDigits(reader, index) ? DIGIT_READERS : readersOf().get(lowerAt(reader, index));
  for (const read of readers ?? []) {
    const date = mayBePart || read !== partAt ? read(reader, index) : null;
    if (date) return date;
  }
  return null;
}

/** A part of a date, but no part of such a part. */
function partAt(reader: QuantityReader, index: number): DateRead | null {
  return partOfDateAt(reader, index, (_, at) => dateReadAt(reader, at, false));
}

/** "from March to May", "Monday to Friday"; an end before the start takes its other year or week. */
function rangeFrom(reader: QuantityReader, first: DateRead, opening: string): DateRead | null {
  const separator = lowerAt(reader, first.next);
  const isBetween = opening === 'between' && separator === 'and';
  if (!isBetween && !RANGE_WORD.test(separator)) return null;
  const at = first.next + 1;
  const second = dateReadAt(reader, at) ?? namedMonthAt(reader, at, first.precision === 'month');
  if (!second) return null;
  const later = second.isRelative ? [{ from: second.from + 7, to: second.to + 7 }] : [];
  const readings = [second, ...second.alternatives, ...later];
  const end = readings.find(({ from }) => from >= first.from);
  return end ? { ...first, to: end.to, next: second.next, alternatives: [] } : null;
}

function draftOf(
  reader: QuantityReader,
  start: number,
  read: DateRead,
): Omit<DateQuantity, 'span' | 'quote'> {
  const { precision, isRelative, isYearInferred, next } = read;
  const behind = phraseAt(reader, next, BEHIND_DATE);
  return {
    kind: 'date',
    ...intervalOf(read),
    precision,
    isRelative,
    isYearInferred,
    alternatives: read.alternatives.map(intervalOf),
    relation: behind?.value ?? relationBefore(reader, start),
    offset: null,
  };
}

function intervalOf({ from, to }: DayInterval): DateInterval {
  const first = isoDate(from);
  return { from: first, to: from === to ? first : isoDate(to) };
}

/** "8 June onward", "Friday at the latest". */
const BEHIND_DATE = phraseTable<Relation>([
  ['onward|onwards|at the earliest|or later|and later', 'since'],
  ['at the latest|or earlier|or sooner', 'until'],
]);

const BEFORE_DATE = phraseTable<Relation>([
  ['before|before the', 'before'],
  ['no later than|not later than|by|by the|until|until the|till', 'until'],
  [
    'no earlier than|not earlier than|no sooner than|not before|since|since the|from|starting',
    'since',
  ],
  ['after|after the', 'after'],
]);

/** Up to the date; the "the" of "by the end of June" is also part of the date. */
function relationBefore(reader: QuantityReader, start: number): Relation {
  for (const at of [start - 3, start - 2, start - 1]) {
    const phrase = phraseAt(reader, at, BEFORE_DATE);
    if (phrase && phrase.next >= start) return phrase.value;
  }
  return 'on';
}
