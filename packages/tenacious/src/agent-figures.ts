import type { FactValue } from '@tenacious-bench/schema';
import { dollars, writtenDay, writtenMonth } from './draft-facts.ts';
import { numberWord } from './number-word.ts';

const dayMs = 86_400_000;

/** A number where the value is one. */
export function numberOf(value: FactValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** A whole number from 1 as a message writes it. */
export function countOf(value: FactValue | undefined): string | undefined {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1e4;
  return isCount ? numberWord(value) : undefined;
}

const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** A sum as a message writes it, never rounded: `$8.4M`, `€850,000`, `CHF 2M`. */
export function moneyOf(value: FactValue | undefined): string | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { amount, currency } = value;
  if (!(Number.isInteger(amount) && amount > 0 && amount < 1e12)) return undefined;
  const sign = Object.hasOwn(signs, currency) ? signs[currency] : `${currency} `;
  const isRound = amount >= 1e6 && amount % 10_000 === 0;
  return `${sign}${isRound ? `${amount / 1e6}M` : dollars(amount).slice(1)}`;
}

/** A date as `24 March`, with its year where that is not the year of the message. */
export function dayOf(value: FactValue | undefined, asOf: string): string | undefined {
  const day = isoDay(value);
  if (day === undefined) return undefined;
  return day.slice(0, 4) === asOf.slice(0, 4)
    ? writtenDay(day)
    : `${writtenDay(day)} ${day.slice(0, 4)}`;
}

/** A date as `March 2025`. */
export function monthOf(value: FactValue | undefined): string | undefined {
  const day = isoDay(value);
  return day && writtenMonth(day);
}

/** How many whole days lie between two dates; negative where the first is the later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMs);
}

/** How long it takes from a decision to a start: `two weeks after a decision`. */
export function startAfter(days: number): string {
  if (days === 0) return 'the day of a decision';
  if (days % 7 === 0) return `${plural(days / 7, 'week')} after a decision`;
  return `${plural(days, 'day')} after a decision`;
}

/** A number with its noun: `one week`, `two weeks`. */
export function plural(count: number, noun: string): string {
  return `${numberWord(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function isoDay(value: FactValue | undefined): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined;
  const day = value.slice(0, 10);
  return Number.isNaN(Date.parse(day)) ? undefined : day;
}
