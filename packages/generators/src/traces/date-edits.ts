import { type DateQuantity, findQuantities } from '@tenacious-bench/text';
import { moveDays, movePeriod } from './date-words.ts';
import { dayNumber, shiftedDay } from './shifted-day.ts';
import type { TextEdit } from './text-edit.ts';

/** How far all dates of a trace move, and which dates its facts and turns bear. */
export type DateShift = {
  /** Whole weeks, so that every Monday stays one. */
  readonly days: number;
  /** They decide what "in July" is about: the month goes where the dates in it go. */
  readonly known: readonly string[];
};

/** Moves the dates that a text spells out; what is told from today ("last week") holds as it is. */
export function dateEdits(
  text: string,
  { now, shift }: { now: string; shift: DateShift },
): TextEdit[] {
  return findQuantities(text, { now })
    .filter((quantity) => quantity.kind === 'date')
    .flatMap((date) => {
      const moved = movedQuote(date, shift);
      return moved === date.quote ? [] : [{ ...date.span, text: moved }];
    });
}

function movedQuote(date: DateQuantity, shift: DateShift): string {
  const { quote, precision } = date;
  if (/\d{4}-\d\d-\d\d/.test(quote))
    return quote.replaceAll(/\d{4}-\d\d-\d\d/g, (day) => shiftedDay(day, shift.days));
  switch (precision) {
    case 'day':
      return moveDays(quote, {
        from: date.from,
        to: date.to,
        movedFrom: shiftedDay(date.from, shift.days),
        movedTo: shiftedDay(date.to, shift.days),
      });
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return movePeriod(quote, { from: date.from, moved: movedPeriod(date, shift) });
    case 'week':
    case 'season':
      return quote;
    default:
      throw precision satisfies never;
  }
}

/** A day of the period that this one becomes. */
function movedPeriod(
  { from, to, isYearInferred, alternatives }: DateQuantity,
  { days, known }: DateShift,
): string {
  const readings = [{ from, to }, ...(isYearInferred ? alternatives : [])];
  for (const reading of readings) {
    const inside = known.find((day) => day >= reading.from && day <= reading.to);
    if (inside !== undefined) return shiftedDay(inside, days);
  }
  const middle = Math.floor((dayNumber(to) - dayNumber(from)) / 2);
  return shiftedDay(from, middle + days);
}
