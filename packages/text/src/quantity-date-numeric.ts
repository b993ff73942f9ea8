import { type DayInterval, monthsFrom, realDay } from './quantity-calendar.ts';
import { type DateRead, statedDate, yearInterval, yearlessDate } from './quantity-date-read.ts';
import { oneOf } from './quantity-one-of.ts';
import { isAttached, isDigits, isWord, lowerAt, type QuantityReader } from './quantity-reader.ts';

type Chain = { readonly parts: readonly string[]; readonly mark: string; readonly next: number };

const isDatePreposition = oneOf('on by until till since before after dated from');
const isDateMark = oneOf('- / .');
const isTyingMark = oneOf('- / . , : + #');

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
  if (!isDigits(reader, index) || !isDateMark(mark) || isTied(reader, index)) return null;
  const parts = [lowerAt(reader, index)];
  let next = index + 1;
  while (parts.length < 4 && isPart(reader, next, mark)) {
    parts.push(lowerAt(reader, next + 1));
    next += 2;
  }
  if (parts.length < 2 || parts.length > 3) return null;
  const hasClock =
    lowerAt(reader, next) === 't' && isAttached(reader, next) && isDigits(reader, next + 1);
  return { parts, mark, next: hasClock ? afterClock(reader, next + 1) : next };
}

function isTied(reader: QuantityReader, index: number): boolean {
  const isSign = isTyingMark(lowerAt(reader, index - 1));
  return isAttached(reader, index) && (isSign || isWord(reader, index - 1));
}

function isPart(reader: QuantityReader, index: number, mark: string): boolean {
  return (
    lowerAt(reader, index) === mark &&
    isAttached(reader, index) &&
    isAttached(reader, index + 1) &&
    isDigits(reader, index + 1)
  );
}

const CLOCK_PIECE = /^(\d+|[:.+-]|z)$/;

/** Behind the `10:30:00Z` of an ISO timestamp. */
function afterClock(reader: QuantityReader, index: number): number {
  let at = index;
  while (at < index + 10 && isAttached(reader, at) && CLOCK_PIECE.test(lowerAt(reader, at)))
    at += 1;
  return at;
}

function fullDate(reader: QuantityReader, { parts, mark, next }: Chain): DateRead | null {
  const [first = '', second = '', third = ''] = parts;
  if (first.length === 4) return single(dayIn(first, second, third), next);
  if (first.length > 2 || second.length > 2) return null;
  const isShort = third.length === 2 && mark !== '-' && first.length + second.length > 2;
  if (third.length !== 4 && !isShort) return null;
  const dayFirst = dayIn(third, second, first);
  // A dot separates day, month and year in that order everywhere it is used.
  if (mark === '.') return single(dayFirst, next);
  const monthFirst = dayIn(third, first, second);
  return reader.isMonthFirst
    ? either(monthFirst, dayFirst, next)
    : either(dayFirst, monthFirst, next);
}

function dayIn(year: string, month: string, date: string): DayInterval | null {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const day = realDay(fullYear, Number(month), Number(date));
  return day === null ? null : { from: day, to: day };
}

function single(interval: DayInterval | null, next: number): DateRead | null {
  return interval && statedDate(interval, 'day', next);
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
  const year = Number(first);
  const isMonthFirst = mark === '/' && first.length < 3 && second.length === 4;
  if (isMonthFirst) return monthIn(Number(second), Number(first), next);
  if (first.length !== 4 || second.length !== 2 || mark === '.' || year < 1900 || year > 2100)
    return null;
  const month = Number(second);
  const stated = monthIn(year, month, next);
  if (stated) return stated;
  if (month !== (year + 1) % 100) return null;
  return statedDate({ from: yearInterval(year).from, to: yearInterval(year + 1).to }, 'year', next);
}

function monthIn(year: number, month: number, next: number): DateRead | null {
  const isReal = month >= 1 && month <= 12 && year >= 1900 && year <= 2100;
  return isReal ? statedDate(monthsFrom(year, month, 1), 'month', next) : null;
}

function dayAndMonth(
  reader: QuantityReader,
  index: number,
  { parts, mark, next }: Chain,
): DateRead | null {
  const [first = '', second = ''] = parts;
  const isEligible = mark === '/' && first.length < 3 && second.length < 3;
  if (!isEligible || !isDatePreposition(lowerAt(reader, index - 1))) return null;
  const read = (day: string, month: string) =>
    yearlessDate(reader, { start: index, next }, 'day', (year) => dayIn(`${year}`, month, day));
  const [dayFirst, monthFirst] = [read(first, second), read(second, first)];
  const [preferred, other] = reader.isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (!preferred || !other || first === second) return preferred ?? other;
  const swapped = { from: other.from, to: other.to };
  return { ...preferred, alternatives: [swapped, ...preferred.alternatives] };
}
