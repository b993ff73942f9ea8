import { type DayInterval, monthsFrom, realDay, yearInterval } from './quantity-calendar.ts';
import { type DateRead, statedDate, yearlessDate } from './quantity-date-read.ts';
import { oneOf } from './quantity-phrase.ts';
import {
  isAttached,
  isBetweenDigits,
  isDigits,
  isWord,
  lowerAt,
  type QuantityReader,
  textOf,
} from './quantity-reader.ts';

type Chain = { readonly parts: readonly string[]; readonly mark: string; readonly next: number };

const isDatePreposition = oneOf('on by until till since before after dated from');
const isTyingMark = oneOf('- / . , : + #');
const CLOCK_PIECE = /^(\d+|[:.+-]|z)$/;

/** `2026-02-11`, `10.04.2026`, `27/04/2026`, `2026-04`, and after "on" or "by" also `11/02`. */
export function numericDateAt(reader: QuantityReader, index: number): DateRead | null {
  const chain = chainAt(reader, index);
  if (!chain) return null;
  if (chain.parts.length === 3) return fullDate(reader, chain);
  return monthOrYears(chain) ?? dayAndMonth(reader, index, chain);
}

/** Two or three digit groups around one mark, touching nothing else. */
function chainAt(reader: QuantityReader, index: number): Chain | null {
  const mark = lowerAt(reader, index + 1);
  const isTied = isTyingMark(lowerAt(reader, index - 1)) || isWord(reader, index - 1);
  if (!isDigits(reader, index) || !/^[-/.]$/.test(mark)) return null;
  if (isAttached(reader, index) && isTied) return null;
  let next = index + 1;
  while (next < index + 7 && lowerAt(reader, next) === mark && isBetweenDigits(reader, next)) {
    next += 2;
  }
  const parts = textOf(reader, index, next).split(mark);
  if (parts.length < 2 || parts.length > 3) return null;
  const hasClock = lowerAt(reader, next) === 't' && isBetweenDigits(reader, next);
  return { parts, mark, next: hasClock ? afterClock(reader, next + 1) : next };
}

/** Behind the `10:30:00Z` of an ISO timestamp. */
function afterClock(reader: QuantityReader, index: number): number {
  let at = index;
  while (at < index + 10 && isAttached(reader, at) && CLOCK_PIECE.test(lowerAt(reader, at))) at++;
  return at;
}

function fullDate(reader: QuantityReader, { parts, mark, next }: Chain): DateRead | null {
  const [first = '', second = '', third = ''] = parts;
  if (first.length === 4) return either(dayIn(first, second, third), null, next);
  if (first.length > 2 || second.length > 2) return null;
  const isShort = third.length === 2 && mark !== '-' && first.length + second.length > 2;
  if (third.length !== 4 && !isShort) return null;
  const dayFirst = dayIn(third, second, first);
  // A dot separates day, month and year in that order everywhere it is used.
  if (mark === '.') return either(dayFirst, null, next);
  const monthFirst = dayIn(third, first, second);
  return reader.isMonthFirst
    ? either(monthFirst, dayFirst, next)
    : either(dayFirst, monthFirst, next);
}

function dayIn(year: string, month: string, date: string): DayInterval | null {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const day = realDay(Number(fullYear), Number(month), Number(date));
  return day === null ? null : { from: day, to: day };
}

/** The preferred order if the calendar allows it, the other one as the alternative. */
function either(
  preferred: DayInterval | null,
  other: DayInterval | null,
  next: number,
): DateRead | null {
  const chosen = preferred ?? other;
  const isOpen = preferred && other && preferred.from !== other.from;
  return chosen && statedDate(chosen, 'day', next, isOpen ? [other] : []);
}

/** `2026-04` and `04/2026` are months, `2025/26` two years. */
function monthOrYears({ parts, mark, next }: Chain): DateRead | null {
  const [first = '', second = ''] = parts;
  const isMonthFirst = mark === '/' && first.length < 3 && second.length === 4;
  const [year, month] = isMonthFirst
    ? [Number(second), Number(first)]
    : [Number(first), Number(second)];
  const isYearFirst = first.length === 4 && second.length === 2 && mark !== '.';
  if (!(isMonthFirst || isYearFirst) || year < 1900 || year > 2100) return null;
  if (month >= 1 && month <= 12) return statedDate(monthsFrom(year, month, 1), 'month', next);
  if (isMonthFirst || month !== (year + 1) % 100) return null;
  return statedDate({ from: yearInterval(year).from, to: yearInterval(year + 1).to }, 'year', next);
}

function dayAndMonth(reader: QuantityReader, index: number, chain: Chain): DateRead | null {
  const [first = '', second = ''] = chain.parts;
  const isEligible = chain.mark === '/' && first.length < 3 && second.length < 3;
  if (!isEligible || !isDatePreposition(lowerAt(reader, index - 1))) return null;
  const place = { start: index, next: chain.next };
  const read = (day: string, month: string) =>
    yearlessDate(reader, place, 'day', (year) => dayIn(`${year}`, month, day));
  const dayFirst = read(first, second);
  const monthFirst = read(second, first);
  const [preferred, other] = reader.isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (!preferred || !other || first === second) return preferred ?? other;
  const swapped = { from: other.from, to: other.to };
  return { ...preferred, alternatives: [swapped, ...preferred.alternatives] };
}
