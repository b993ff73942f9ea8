import type { DurationUnit } from './quantity.ts';
import { lookup } from './quantity-lookup.ts';
import { once } from './quantity-once.ts';
import { oneOf } from './quantity-one-of.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import { isAttached, isJoiner, lowerAt, type TokenList, textAt } from './quantity-reader.ts';

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

const FORMS: Partial<Record<DurationUnit, string>> = {
  second: 'second seconds sec secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  week: 'week weeks wk wks',
  fortnight: 'fortnight fortnights',
  month: 'month months mo mos mth mths',
  quarter: 'quarter quarters',
  year: 'year years yr yrs',
  decade: 'decade decades',
};

const units = once(
  () =>
    new Map(
      Object.entries(FORMS).flatMap(([unit, words]) =>
        words.split(' ').map((word): [string, DurationUnit] => [word, unit as DurationUnit]),
      ),
    ),
);

/** Single letters, read only right behind a figure: `48h`. `3d` is also a dimension, so from 4 on. */
const letterUnit = lookup<DurationUnit>({ h: 'hour', d: 'day', w: 'week', y: 'year' });

/** The names of the units, long and short. */
export function durationWords(): string[] {
  return [...units().keys(), ...DAYS().keys(), 'h', 'd', 'w', 'y'];
}

const DAYS = phraseTable<DurationUnit>([
  ['working day|working days|business day|business days', 'working_day'],
  ['calendar day|calendar days', 'day'],
]);

/** The unit a lower-case word names, such as `hrs`. */
export function durationUnitOf(word: string): DurationUnit | undefined {
  return units().get(word);
}

/** A unit of time behind a figure, joined by a hyphen or not: `days`, `-day`, `working days`, `h`. */
export function durationUnitAt(list: TokenList, index: number): ReadUnit | null {
  const at = isJoiner(list, index) ? index + 1 : index;
  const word = lowerAt(list, at);
  const days = phraseAt(list, at, DAYS);
  if (days) return { unit: days.value, next: at + 2 };
  const unit = units().get(word) ?? attachedLetterAt(list, at);
  return unit ? { unit, next: at + 1 } : null;
}

const isDimensionCount = oneOf('1 2 3');

function attachedLetterAt(list: TokenList, index: number): DurationUnit | undefined {
  if (!isAttached(list, index)) return undefined;
  const text = textAt(list, index);
  const isDimension = text === 'd' && isDimensionCount(lowerAt(list, index - 1));
  return isDimension ? undefined : letterUnit(text);
}

/** An amount of a unit on the common scale. */
export function minutesIn(amount: number, unit: DurationUnit): number {
  const minutes = amount * MINUTES[unit];
  return Number.isInteger(minutes) ? minutes : Number(minutes.toFixed(4));
}

/** The smaller unit that may follow in "two hours and 30 minutes", in parts of the larger one. */
export function convertUnit(amount: number, from: DurationUnit, to: DurationUnit): number {
  return Number(((amount * MINUTES[from]) / MINUTES[to]).toPrecision(12));
}
