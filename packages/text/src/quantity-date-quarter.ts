import { ordinalWordAt } from './number-word-figures.ts';
import { monthsFrom, partsOf, yearInterval } from './quantity-calendar.ts';
import { type DateRead, statedDate, yearlessDate } from './quantity-date-read.ts';
import { suffixedAt } from './quantity-ordinal.ts';
import { lookup, oneOf } from './quantity-phrase.ts';
import {
  isAttached,
  isDigits,
  isWord,
  lowerAt,
  type QuantityReader,
  type Read,
  skip,
  textAt,
} from './quantity-reader.ts';
import { shortYearAt, yearAt } from './quantity-year.ts';

type Part = { readonly months: number; readonly number: number; readonly next: number };

const isYearLink = oneOf("of / - , '");
const isJoining = oneOf("- / '");
const isBeforeQuarter = oneOf('the in by until during');
const yearShift = lookup({ the: 0, this: 0, next: 1, last: -1 });
const partMonths = lookup({ q: 3, quarter: 3, h: 6, half: 6 });

/** `Q3`, `Q3 2026`, `3Q26`, `H1`, "the second quarter of 2026", "first half of next year". */
export function quarterAt(reader: QuantityReader, index: number): DateRead | null {
  const part = codedPartAt(reader, index) ?? wordedPartAt(reader, index);
  if (!part) return null;
  const { months, number, next } = part;
  const precision = months === 3 ? 'quarter' : 'half';
  const inYear = (year: number) => monthsFrom(year, (number - 1) * months + 1, months);
  const year = yearBehind(reader, next);
  if (year) return statedDate(inYear(year.value), precision, year.next);
  return yearlessDate(reader, { start: index, next }, precision, inYear);
}

function codedPartAt(reader: QuantityReader, index: number): Part | null {
  const isSwapped = isDigits(reader, index);
  const at = isSwapped ? index + 1 : index;
  const letter = lowerAt(reader, at);
  const months = letter.length === 1 ? partMonths(letter) : undefined;
  if (!months) return null;
  const number = Number(lowerAt(reader, isSwapped ? index : index + 1));
  if (!isPart(number, months) || !isAttached(reader, index + 1)) return null;
  // "1h" is an hour; only "1H26" and "1H 2026" are half-years.
  const isHour = isSwapped && (textAt(reader, at) === letter || !yearBehind(reader, index + 2));
  const isLonger = !isSwapped && isWord(reader, index + 2) && isAttached(reader, index + 2);
  return isHour || isLonger ? null : { months, number, next: index + 2 };
}

function isPart(number: number, months: number): boolean {
  return number >= 1 && number <= 12 / months;
}

function wordedPartAt(reader: QuantityReader, index: number): Part | null {
  const ordinal = suffixedAt(reader, index) ?? ordinalWordAt(reader, index);
  const word = ordinal ? lowerAt(reader, ordinal.next) : '';
  const months = word.length > 1 ? partMonths(word) : undefined;
  if (!ordinal || !months || !isPart(ordinal.value, months)) return null;
  const next = ordinal.next + 1;
  // "your first quarter" counts from a start we do not know.
  const isCalendar = months === 3 && isBeforeQuarter(lowerAt(reader, index - 1));
  const isThisYears = isCalendar && lowerAt(reader, next) !== 'of';
  const isRead = isThisYears || yearBehind(reader, next) !== null;
  return isRead ? { months, number: ordinal.value, next } : null;
}

function yearBehind(reader: QuantityReader, index: number): Read<number> | null {
  const joined = isJoining(lowerAt(reader, index)) ? index + 1 : index;
  return (
    yearAt(reader, index, isYearLink) ??
    shortYearAt(reader, joined) ??
    fiscalAt(reader, index) ??
    relativeYear(reader, index)
  );
}

function fiscalAt(reader: QuantityReader, index: number): Read<number> | null {
  const digits = lowerAt(reader, index + 1);
  if (!/^[fc]y$/.test(lowerAt(reader, index)) || !/^(\d\d|\d{4})$/.test(digits)) return null;
  const value = Number(digits.padStart(4, '20'));
  const isDouble =
    lowerAt(reader, index + 2) === '/' && Number(lowerAt(reader, index + 3)) === (value + 1) % 100;
  return isDouble ? { value: value + 1, next: index + 4 } : { value, next: index + 2 };
}

/** "of the year", "of this year", "next year". */
function relativeYear(reader: QuantityReader, index: number): Read<number> | null {
  const at = skip(reader, index, 'of');
  const shift = yearShift(lowerAt(reader, at));
  if (shift === undefined || lowerAt(reader, at + 1) !== 'year') return null;
  return { value: partsOf(reader.now).year + shift, next: at + 2 };
}

/** `FY27`: the calendar year, with the fiscal years that start in other months as alternatives. */
export function fiscalYearAt(reader: QuantityReader, index: number): DateRead | null {
  const read = fiscalAt(reader, index);
  if (!read || read.value < 1900 || read.value > 2100) return null;
  const starts = lowerAt(reader, index) === 'fy' ? [4, 7, 10] : [];
  const others = starts.map((month) => monthsFrom(read.value - 1, month, 12));
  return statedDate(yearInterval(read.value), 'year', read.next, others);
}
