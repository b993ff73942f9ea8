import { ordinalWordAt } from './number-word-figures.ts';
import { type DayInterval, monthsFrom, realDay } from './quantity-calendar.ts';
import { monthNamed } from './quantity-calendar-name.ts';
import { type DateRead, statedDate, yearlessDate } from './quantity-date-read.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { suffixedAt } from './quantity-ordinal.ts';
import { oneOf } from './quantity-phrase.ts';
import {
  isAttached,
  isCapital,
  isDigits,
  isWord,
  lowerAt,
  type QuantityReader,
  type Read,
  skip,
} from './quantity-reader.ts';
import { yearAt } from './quantity-year.ts';

type Days = { readonly first: number; readonly last: number; readonly next: number };

const isBeforeMonth = oneOf(
  'in since until till by from before after during of mid early late last next this through between the your our its s -',
);
const isBeforeAnyMonth = oneOf('in since until by last next');
const isCertainName = oneOf('january february july september october november december');
const isDayLink = oneOf('of ,');
const isMonthLink = oneOf('of - /');
const FIGURE_MARK = /^[.:,/]$/;

/** "11 February", "Feb 11th, 2026", "the eleventh of February", "3–5 March". */
export function dayOfMonthAt(reader: QuantityReader, index: number): DateRead | null {
  return dayFirstAt(reader, index) ?? monthFirstAt(reader, index);
}

function dayFirstAt(reader: QuantityReader, index: number): DateRead | null {
  const days = daysAt(reader, index);
  if (!days) return null;
  const at = skip(reader, days.next, 'of');
  const month = nameAt(reader, at);
  return month === null ? null : datesIn(reader, index, month, { ...days, next: at + 1 });
}

function monthFirstAt(reader: QuantityReader, index: number): DateRead | null {
  const month = nameAt(reader, index);
  if (month === null) return null;
  const isShort = monthNamed(lowerAt(reader, index))?.isShort;
  const at = isShort ? afterDot(reader, index + 1) : index + 1;
  const day = skip(reader, at, 'the');
  const days = daysAt(reader, day);
  const isDay = days && (day > at || isDigits(reader, at));
  return isDay && !isFigure(reader, index, at, days) ? datesIn(reader, index, month, days) : null;
}

/** Behind the dot of "Feb. 11". */
function afterDot(reader: QuantityReader, index: number): number {
  return isDigits(reader, index + 1) ? skip(reader, index, '.') : index;
}

/** In "In March 14 engineers joined" and "March 8.5%" the figure is no day. */
function isFigure(reader: QuantityReader, index: number, at: number, days: Days): boolean {
  const { last, next } = days;
  if (!isDigits(reader, next - 1)) return false;
  const follower = lowerAt(reader, next);
  const isDecimal =
    FIGURE_MARK.test(follower) && isAttached(reader, next + 1) && isDigits(reader, next + 1);
  const isUnit = isWord(reader, next) && isAttached(reader, next);
  if (isDecimal || isUnit || /^(%|percent)$/.test(follower)) return true;
  const isOn = lowerAt(reader, index - 1) === 'on' || lowerAt(reader, at) === 'the';
  return !isOn && last > 1 && nounPhraseAt(reader, next, 2) !== null;
}

/** A day of the month or a range of them: "11", "11th", "eleventh", "3-5", "3 to 5". */
function daysAt(reader: QuantityReader, index: number): Days | null {
  const first = dayNumberAt(reader, index);
  if (!first) return null;
  const separator = lowerAt(reader, first.next);
  const isBetween = separator === 'and' && lowerAt(reader, index - 1) === 'between';
  const isRange = separator === '-' || separator === 'to' || isBetween;
  const second = isRange ? dayNumberAt(reader, first.next + 1) : null;
  const last = second && second.value > first.value ? second : first;
  return { first: first.value, last: last.value, next: last.next };
}

function dayNumberAt(reader: QuantityReader, index: number): Read<number> | null {
  const text = lowerAt(reader, index);
  const isPlain = isDigits(reader, index) && text.length < 3;
  const plain = isPlain ? { value: Number(text), next: index + 1 } : null;
  const read = suffixedAt(reader, index) ?? plain ?? ordinalWordAt(reader, index);
  return read && read.value >= 1 && read.value <= 31 ? read : null;
}

/** "may" is a verb and "mar" a blemish unless written as a name. */
function nameAt(reader: QuantityReader, index: number): number | null {
  const month = monthNamed(lowerAt(reader, index));
  if (!month) return null;
  const isVerb = /^ma[yr]$/.test(lowerAt(reader, index)) && !isCapital(reader, index);
  return isVerb ? null : month.value;
}

function datesIn(
  reader: QuantityReader,
  start: number,
  month: number,
  { first, last, next }: Days,
): DateRead | null {
  const inYear = (year: number): DayInterval | null => {
    const from = realDay(year, month, first);
    const to = realDay(year, month, last);
    return from !== null && to !== null ? { from, to } : null;
  };
  const year = yearAt(reader, next, isDayLink);
  if (!year) return yearlessDate(reader, { start, next }, 'day', inYear);
  const stated = inYear(year.value);
  return stated && statedDate(stated, 'day', year.next);
}

/** "March 2026", "in March", "the March reduction". */
export function monthAt(reader: QuantityReader, index: number): DateRead | null {
  return namedMonthAt(reader, index, isMonthContext(reader, index));
}

/** A month where the words around already promise a date, such as behind "from March to". */
export function namedMonthAt(
  reader: QuantityReader,
  index: number,
  isExpected: boolean,
): DateRead | null {
  const month = nameAt(reader, index);
  if (month === null) return null;
  const year = yearAt(reader, afterDot(reader, index + 1), isMonthLink);
  const inYear = (at: number) => monthsFrom(at, month, 1);
  if (year) return statedDate(inYear(year.value), 'month', year.next);
  const place = { start: index, next: index + 1 };
  return isExpected ? yearlessDate(reader, place, 'month', inYear) : null;
}

/** April and June are also people, March and May verbs; those need a word in front that takes a month. */
function isMonthContext(reader: QuantityReader, index: number): boolean {
  const before = lowerAt(reader, index - 1);
  const isPlain = isCapital(reader, index) || isBeforeAnyMonth(before);
  return isCertainName(lowerAt(reader, index)) || (isBeforeMonth(before) && isPlain);
}
