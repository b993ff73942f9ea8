import type { ReplyCalendarOptions } from '@tenacious-bench/schema';

const dayMs = 86_400_000;

/** Inclusive ISO dates and how a reply relates to them. */
export type StatedTime = {
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'week' | 'period';
  readonly relation: 'on' | 'until' | 'after';
  /** The last part of a longer period: "the end of July". */
  readonly isEnd: boolean;
};

/** The calendar date some days after another. */
export function addDays(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * dayMs);
}

/** The same day some years later; 29 February becomes 1 March where there is none. */
export function addYears(day: string, years: number): string {
  return dateOf(Number(day.slice(0, 4)) + years, Number(day.slice(5, 7)), Number(day.slice(8)));
}

/** A calendar date; a month beyond December is one of the next year. */
export function dateOf(year: number, month: number, day: number): string {
  return isoDay(Date.UTC(year, month - 1, day));
}

/** The days between two dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The first day on which what a time rules out is over, or what it offers has begun. */
export function openFrom(
  { from, to, precision, relation, isEnd }: StatedTime,
  asOf: string,
): string {
  const isRange = precision === 'day' && from < to;
  const isRunning = precision !== 'day' && from <= asOf && asOf <= to && !isEnd;
  const isOver = relation === 'after' || (relation === 'until' && (precision === 'day' || isEnd));
  if (isRange || isRunning || isOver) return addDays(to, 1);
  return isEnd && from.slice(0, 7) < to.slice(0, 7) ? `${to.slice(0, 7)}-01` : from;
}

/** That day or the next one on which people work. */
export function workingDay(day: string, { restDays }: ReplyCalendarOptions): string {
  let working = day;
  // Seven steps see every day of the week, so a calendar of rest days alone ends too.
  for (let step = 0; step < 7 && isRestDay(working, restDays); step++)
    working = addDays(working, 1);
  return working;
}

function isRestDay(day: string, restDays: readonly number[]): boolean {
  return restDays.includes(new Date(day).getUTCDay());
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
