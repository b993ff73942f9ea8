import { ordinalWordAt } from './number-words.ts';
import { monthsFrom, partsOf } from './quantity-calendar.ts';
import { type DateRead, statedDate, yearInterval, yearlessDate } from './quantity-date-read.ts';
import { lookup } from './quantity-lookup.ts';
import { oneOf } from './quantity-one-of.ts';
import { suffixedAt } from './quantity-ordinal.ts';
import {
  isAttached,
  isDigits,
  lowerAt,
  type QuantityReader,
  textAt,
  tokenAt,
} from './quantity-reader.ts';
import { yearAt } from './quantity-year.ts';

type Part = { readonly months: number; readonly number: number; readonly next: number };

const YEAR_LINKS = ['of', '/', '-', ',', "'"];
const isBeforeQuarter = oneOf('the in by until during');
const isJoining = oneOf("- / '");
const yearShift = lookup({ the: 0, this: 0, next: 1, last: -1 });

/** `Q3`, `Q3 2026`, `3Q26`, `H1`, "the second quarter of 2026", "first half of next year". */
export function quarterAt(reader: QuantityReader, index: number): DateRead | null {
  const part = codedPartAt(reader, index) ?? wordedPartAt(reader, index);
  if (!part) return null;
  const precision = part.months === 3 ? 'quarter' : 'half';
  const inYear = (year: number) =>
    monthsFrom(year, (part.number - 1) * part.months + 1, part.months);
  const year = yearBehind(reader, part.next);
  if (year) return statedDate(inYear(year.value), precision, year.next);
  return yearlessDate(reader, { start: index, next: part.next }, precision, inYear);
}

function codedPartAt(reader: QuantityReader, index: number): Part | null {
  const isSwapped = isDigits(reader, index);
  const letter = lowerAt(reader, isSwapped ? index + 1 : index);
  const number = Number(lowerAt(reader, isSwapped ? index : index + 1));
  const months = letter === 'q' ? 3 : letter === 'h' ? 6 : 0;
  const isInRange = Number.isInteger(number) && number >= 1 && number <= 12 / (months || 12);
  if (!months || !isInRange || !isAttached(reader, index + 1)) return null;
  // "1h" is an hour; only "1H26" and "1H 2026" are half-years.
  const isHour =
    isSwapped && (textAt(reader, index + 1) === letter || !yearBehind(reader, index + 2));
  const isLonger =
    !isSwapped && tokenAt(reader, index + 2).kind === 'word' && isAttached(reader, index + 2);
  return isHour || isLonger ? null : { months, number, next: index + 2 };
}

function wordedPartAt(reader: QuantityReader, index: number): Part | null {
  const ordinal = suffixedAt(reader, index) ?? ordinalWordAt(reader, index);
  const word = ordinal ? lowerAt(reader, ordinal.next) : '';
  const months = word === 'quarter' ? 3 : word === 'half' ? 6 : 0;
  if (!ordinal || !months || ordinal.value < 1 || ordinal.value > 12 / months) return null;
  const next = ordinal.next + 1;
  // "your first quarter" counts from a start we do not know.
  const isCalendar = months === 3 && isBeforeQuarter(lowerAt(reader, index - 1));
  const isOther = lowerAt(reader, next) === 'of' && !yearBehind(reader, next);
  const hasYear = yearBehind(reader, next) !== null;
  return hasYear || (isCalendar && !isOther) ? { months, number: ordinal.value, next } : null;
}

function yearBehind(reader: QuantityReader, index: number): { value: number; next: number } | null {
  const stated = yearAt(reader, index, YEAR_LINKS);
  if (stated) return stated;
  const joined = isJoining(lowerAt(reader, index)) ? index + 1 : index;
  const text = lowerAt(reader, joined);
  const isShort = isDigits(reader, joined) && text.length === 2 && isAttached(reader, joined);
  if (isShort) return { value: 2000 + Number(text), next: joined + 1 };
  return fiscalAt(reader, index) ?? relativeYear(reader, index);
}

function fiscalAt(reader: QuantityReader, index: number): { value: number; next: number } | null {
  const word = lowerAt(reader, index);
  const digits = lowerAt(reader, index + 1);
  if ((word !== 'fy' && word !== 'cy') || !isDigits(reader, index + 1)) return null;
  if (digits.length !== 2 && digits.length !== 4) return null;
  const year = Number(digits) < 100 ? 2000 + Number(digits) : Number(digits);
  const isDouble =
    lowerAt(reader, index + 2) === '/' && Number(lowerAt(reader, index + 3)) === (year + 1) % 100;
  return isDouble ? { value: year + 1, next: index + 4 } : { value: year, next: index + 2 };
}

/** "of the year", "of this year", "next year". */
function relativeYear(
  reader: QuantityReader,
  index: number,
): { value: number; next: number } | null {
  const at = lowerAt(reader, index) === 'of' ? index + 1 : index;
  const shift = yearShift(lowerAt(reader, at));
  if (shift === undefined || lowerAt(reader, at + 1) !== 'year') return null;
  return { value: partsOf(reader.now).year + shift, next: at + 2 };
}

/** `FY27`: the calendar year, with the fiscal years that start in other months as alternatives. */
export function fiscalYearAt(reader: QuantityReader, index: number): DateRead | null {
  const read = fiscalAt(reader, index);
  if (!read || read.value < 1900 || read.value > 2100) return null;
  const others = [4, 7, 10].map((month) => monthsFrom(read.value - 1, month, 12));
  return statedDate(
    yearInterval(read.value),
    'year',
    read.next,
    lowerAt(reader, index) === 'fy' ? others : [],
  );
}
