import { ordinalWordAt, type ReadValue } from './number-words.ts';
import { type DayInterval, monthsFrom, realDay } from './quantity-calendar.ts';
import { monthNamed } from './quantity-calendar-name.ts';
import { type DateRead, statedDate, yearlessDate } from './quantity-date-read.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_MONTH } from './quantity-opening.ts';
import { suffixedAt } from './quantity-ordinal.ts';
import {
  isAttached,
  isCapital,
  isDigits,
  lowerAt,
  mayOpen,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';
import { yearAt } from './quantity-year.ts';

type Days = { readonly first: number; readonly last: number; readonly next: number };

const isBeforeMonth = oneOf(
  'in since until till by from before after during of mid early late last next this through between the your our its s -',
);
const isBeforeAnyMonth = oneOf('in since until by last next');
const isCertainName = oneOf('january february july september october november december');
const isFigureMark = oneOf('. : , /');

/** "11 February", "Feb 11th, 2026", "the eleventh of February", "3–5 March". */
export function dayOfMonthAt(reader: QuantityReader, index: number): DateRead | null {
  return dayFirstAt(reader, index) ?? monthFirstAt(reader, index);
}

function dayFirstAt(reader: QuantityReader, index: number): DateRead | null {
  const days = daysAt(reader, index);
  if (!days) return null;
  const at = lowerAt(reader, days.next) === 'of' ? days.next + 1 : days.next;
  const month = nameAt(reader, at);
  return month === null ? null : datesIn(reader, index, month, { ...days, next: at + 1 });
}

function monthFirstAt(reader: QuantityReader, index: number): DateRead | null {
  const month = nameAt(reader, index);
  if (month === null) return null;
  const isDotted = lowerAt(reader, index + 1) === '.' && isDigits(reader, index + 2);
  const at = isDotted && monthNamed(lowerAt(reader, index))?.isShort ? index + 2 : index + 1;
  const isThe = lowerAt(reader, at) === 'the';
  const days = daysAt(reader, isThe ? at + 1 : at);
  if (!days || (!isThe && !isDigits(reader, at)) || isFigure(reader, index, at, days)) return null;
  return datesIn(reader, index, month, days);
}

/** In "In March 14 engineers joined" and "March 8.5%" the figure is no day. */
function isFigure(
  reader: QuantityReader,
  index: number,
  at: number,
  { last, next }: Days,
): boolean {
  if (!isDigits(reader, next - 1)) return false;
  const follower = lowerAt(reader, next);
  const isDecimal =
    isFigureMark(follower) && isAttached(reader, next + 1) && isDigits(reader, next + 1);
  const isOn = lowerAt(reader, index - 1) === 'on' || lowerAt(reader, at) === 'the';
  const isMeasured =
    follower === '%' || follower === 'percent' || isDecimal || isAttachedWord(reader, next);
  return isMeasured || (!isOn && last > 1 && nounPhraseAt(reader, next, 2) !== null);
}

function isAttachedWord(reader: QuantityReader, index: number): boolean {
  return tokenAt(reader, index).kind === 'word' && isAttached(reader, index);
}

/** A day of the month or a range of them: "11", "11th", "eleventh", "3-5", "3 to 5". */
function daysAt(reader: QuantityReader, index: number): Days | null {
  const first = dayNumberAt(reader, index);
  if (!first) return null;
  const separator = lowerAt(reader, first.next);
  const isBetween = separator === 'and' && lowerAt(reader, index - 1) === 'between';
  const last =
    separator === '-' || separator === 'to' || isBetween
      ? dayNumberAt(reader, first.next + 1)
      : null;
  if (last && last.value > first.value)
    return { first: first.value, last: last.value, next: last.next };
  return { first: first.value, last: first.value, next: first.next };
}

function dayNumberAt(reader: QuantityReader, index: number): ReadValue | null {
  const text = lowerAt(reader, index);
  const plain =
    isDigits(reader, index) && text.length < 3 ? { value: Number(text), next: index + 1 } : null;
  const read = suffixedAt(reader, index) ?? plain ?? ordinalWordAt(reader, index);
  return read && read.value >= 1 && read.value <= 31 ? read : null;
}

/** "may" is a verb and "mar" a blemish unless written as a name. */
function nameAt(reader: QuantityReader, index: number): number | null {
  const month = mayOpen(reader, index, OPENS_MONTH) && monthNamed(lowerAt(reader, index));
  if (!month) return null;
  const isVerb = lowerAt(reader, index) === 'may' || lowerAt(reader, index) === 'mar';
  return isVerb && !isCapital(reader, index) ? null : month.value;
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
  const year = yearAt(reader, next, ['of', ',']);
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
  const isDotted = lowerAt(reader, index + 1) === '.' && isDigits(reader, index + 2);
  const next = isDotted ? index + 2 : index + 1;
  const year = yearAt(reader, next, ['of', '-', '/']);
  if (year) return statedDate(monthsFrom(year.value, month, 1), 'month', year.next);
  if (!isExpected) return null;
  const inYear = (at: number) => monthsFrom(at, month, 1);
  return yearlessDate(reader, { start: index, next: index + 1 }, 'month', inYear);
}

/** April and June are also people, March and May verbs; those need a word in front that takes a month. */
function isMonthContext(reader: QuantityReader, index: number): boolean {
  const word = lowerAt(reader, index);
  if (isCertainName(word)) return true;
  const isExpected = isBeforeMonth(lowerAt(reader, index - 1));
  return isExpected && (isCapital(reader, index) || isBeforeAnyMonth(lowerAt(reader, index - 1)));
}
