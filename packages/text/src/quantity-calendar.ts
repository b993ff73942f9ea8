import type { DurationUnit } from './quantity.ts';

/** A day as the number of days since 1970-01-01, so that arithmetic is plain. */
export type Day = number;

/** First and last day, both included. */
export type DayInterval = { readonly from: Day; readonly to: Day };

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/s;
/** 1 March of the year 0. */
const MARCH_0 = -719_468;
const DAYS_PER_YEAR = 365.2425;

/**
 * The day of a date; months and dates beyond their end carry over. Counted from March on, so that
 * the leap day is the last of its year: much faster than a `Date`, of which a text takes dozens.
 */
function dayOf(year: number, month: number, date: number): Day {
  const months = 12 * year + month - 3;
  const years = Math.floor(months / 12);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const daysOfMonths = Math.floor((153 * (months - 12 * years) + 2) / 5);
  return MARCH_0 + 365 * years + leapDays + daysOfMonths + date - 1;
}

/** Year, month from 1 and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const nearby = Math.floor(1970 + day / DAYS_PER_YEAR);
  const year = nearby + (day < dayOf(nearby, 1, 1) ? -1 : day < dayOf(nearby + 1, 1, 1) ? 0 : 1);
  const guess = Math.floor((day - dayOf(year, 1, 1)) / 31) + 1;
  const month = day < dayOf(year, guess + 1, 1) ? guess : guess + 1;
  return { year, month, date: day - dayOf(year, month, 1) + 1 };
}

/** The day, or null where the calendar has no such date (31 June, month 13). */
export function realDay(year: number, month: number, date: number): Day | null {
  const isPlausible = year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && date >= 1;
  const day = dayOf(year, month, date);
  return isPlausible && day < dayOf(year, month + 1, 1) ? day : null;
}

/** ISO dates have four digits for the year. */
export function isCalendarDay(day: Day): boolean {
  return day >= dayOf(1000, 1, 1) && day <= dayOf(9999, 12, 31);
}

/** The day as `2026-05-04`. */
export function isoDate(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The number as it stands in dates and times. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The day of an ISO date or timestamp, or null. */
export function parseIsoDay(text: string): Day | null {
  const match = ISO_DATE.exec(text);
  return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Monday to Sunday around a day. */
export function weekAround(day: Day): DayInterval {
  const monday = day - weekdayOf(day);
  return { from: monday, to: monday + 6 };
}

/** `count` whole months starting with a month; month 13 is January of the next year. */
export function monthsFrom(year: number, month: number, count: number): DayInterval {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + count, 0) };
}

/** 1 January to 31 December. */
export function yearInterval(year: number): DayInterval {
  return monthsFrom(year, 1, 12);
}

/** The same date some months away, or the last one of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const last = partsOf(dayOf(year, month + months + 1, 0)).date;
  return dayOf(year, month + months, Math.min(date, last));
}

const DAYS: Partial<Record<DurationUnit, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS: Partial<Record<DurationUnit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
};

/** Moves a day by an amount of a unit; working days skip weekends, hours and less stay on the day. */
export function addUnits(day: Day, amount: number, unit: DurationUnit): Day {
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, Math.round(amount * months));
  if (unit === 'working_day') return addWorkingDays(day, Math.round(amount));
  if (unit === 'hour') return day + Math.trunc(amount / 24);
  return day + Math.round(amount * (DAYS[unit] ?? 0));
}

function addWorkingDays(day: Day, amount: number): Day {
  const step = amount < 0 ? -1 : 1;
  const weeks = Math.trunc(amount / 5);
  let moved = day + weeks * 7;
  for (let left = Math.abs(amount % 5); left > 0; left -= weekdayOf(moved) < 5 ? 1 : 0)
    moved += step;
  return moved;
}
