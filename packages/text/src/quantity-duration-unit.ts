import type { DurationUnit } from './quantity.ts';
import { lookup, oneOf, phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  isAttached,
  lowerAt,
  type Read,
  skipJoiner,
  type TokenList,
  textAt,
} from './quantity-reader.ts';

const DAY = 24 * 60;
const YEAR = 365 * DAY;

const MINUTES: Record<DurationUnit, number> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: DAY,
  working_day: (DAY * 7) / 5,
  week: 7 * DAY,
  fortnight: 14 * DAY,
  month: YEAR / 12,
  quarter: YEAR / 4,
  year: YEAR,
  decade: 10 * YEAR,
};

/** The names of the units, long and short. */
export const DURATION_UNITS = phraseTable<DurationUnit>([
  ['second|seconds|sec|secs', 'second'],
  ['minute|minutes|min|mins', 'minute'],
  ['hour|hours|hr|hrs', 'hour'],
  ['day|days|calendar day|calendar days', 'day'],
  ['working day|working days|business day|business days', 'working_day'],
  ['week|weeks|wk|wks', 'week'],
  ['fortnight|fortnights', 'fortnight'],
  ['month|months|mo|mos|mth|mths', 'month'],
  ['quarter|quarters', 'quarter'],
  ['year|years|yr|yrs', 'year'],
  ['decade|decades', 'decade'],
]);

/** Single letters, read only right behind a figure: `48h`. `3d` is also a dimension, so from 4 on. */
const letterUnit = lookup<DurationUnit>({ h: 'hour', d: 'day', w: 'week', y: 'year' });
const isDimensionCount = oneOf('1 2 3');

/** The unit a lower-case word names, such as `hrs`. */
export function durationUnitOf(word: string): DurationUnit | undefined {
  return DURATION_UNITS()
    .get(word)
    ?.find(({ words }) => words.length === 1)?.value;
}

/** A unit of time behind a figure, joined by a hyphen or not: `days`, `-day`, `working days`, `h`. */
export function durationUnitAt(list: TokenList, index: number): Read<DurationUnit> | null {
  const at = skipJoiner(list, index);
  const named = phraseAt(list, at, DURATION_UNITS);
  const value = named || !isAttached(list, at) ? undefined : letterUnit(textAt(list, at));
  if (!value || (value === 'day' && isDimensionCount(lowerAt(list, at - 1)))) return named;
  return { value, next: at + 1 };
}

/** An amount of a unit on the common scale. */
export function minutesIn(amount: number, unit: DurationUnit): number {
  const minutes = amount * MINUTES[unit];
  return Number.isSafeInteger(minutes) ? minutes : Number(minutes.toFixed(4));
}

/** The smaller unit that may follow in "two hours and 30 minutes", in parts of the larger one. */
export function convertUnit(amount: number, from: DurationUnit, to: DurationUnit): number {
  return Number(((amount * MINUTES[from]) / MINUTES[to]).toPrecision(12));
}
