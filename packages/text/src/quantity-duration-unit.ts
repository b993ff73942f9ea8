import type { DurationUnit } from './quantity.ts';
import { isAttached, isJoiner, lowerAt, type TokenList, tokenAt } from './quantity-reader.ts';

export type ReadUnit = { readonly unit: DurationUnit; readonly next: number };

const HOUR = 60;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;

const MINUTES: Record<DurationUnit, number> = {
  second: 1 / 60,
  minute: 1,
  hour: HOUR,
  day: DAY,
  working_day: (DAY * 7) / 5,
  week: 7 * DAY,
  fortnight: 14 * DAY,
  month: YEAR / 12,
  quarter: YEAR / 4,
  year: YEAR,
  decade: 10 * YEAR,
};

const FORMS: Record<DurationUnit, string> = {
  second: 'second seconds sec secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  working_day: '',
  week: 'week weeks wk wks',
  fortnight: 'fortnight fortnights',
  month: 'month months mo mos mth mths',
  quarter: 'quarter quarters',
  year: 'year years yr yrs',
  decade: 'decade decades',
};

const UNITS: ReadonlyMap<string, DurationUnit> = new Map(
  Object.entries(FORMS).flatMap(([unit, words]) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word): [string, DurationUnit] => [word, unit as DurationUnit]),
  ),
);

/** Single letters, read only right behind a figure: `48h`. `3d` is also a dimension, so from 4 on. */
const LETTERS: ReadonlyMap<string, DurationUnit> = new Map([
  ['h', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
  ['y', 'year'],
]);

/** The unit a lower-case word names, such as `hrs`. */
export function durationUnitOf(word: string): DurationUnit | undefined {
  return UNITS.get(word);
}

/** A unit of time behind a figure, joined by a hyphen or not: `days`, `-day`, `working days`, `h`. */
export function durationUnitAt(list: TokenList, index: number): ReadUnit | null {
  const at = isJoiner(list, index) ? index + 1 : index;
  const word = lowerAt(list, at);
  const isWorking = /^(working|business)$/.test(word) && /^days?$/.test(lowerAt(list, at + 1));
  if (isWorking) return { unit: 'working_day', next: at + 2 };
  if (word === 'calendar' && /^days?$/.test(lowerAt(list, at + 1))) {
    return { unit: 'day', next: at + 2 };
  }
  const unit = UNITS.get(word) ?? attachedLetterAt(list, at);
  return unit ? { unit, next: at + 1 } : null;
}

function attachedLetterAt(list: TokenList, index: number): DurationUnit | undefined {
  const { text } = tokenAt(list, index);
  const isDimension = text === 'd' && /^[123]$/.test(lowerAt(list, index - 1));
  return isAttached(list, index) && !isDimension ? LETTERS.get(text) : undefined;
}

/** An amount of a unit on the common scale. */
export function minutesIn(amount: number, unit: DurationUnit): number {
  return Number((amount * MINUTES[unit]).toFixed(4));
}

/** The smaller unit that may follow in "two hours and 30 minutes", in parts of the larger one. */
export function convertUnit(amount: number, from: DurationUnit, to: DurationUnit): number {
  return Number(((amount * MINUTES[from]) / MINUTES[to]).toPrecision(12));
}
