import { cardinalAt } from './number-words.ts';
import type { DurationUnit } from './quantity.ts';
import { digitNumeralAt } from './quantity-digits.ts';
import { convertUnit, durationUnitAt } from './quantity-duration-unit.ts';
import type { Measure } from './quantity-measure.ts';
import { afterPhrase, phraseTable } from './quantity-phrase.ts';
import { isAttached, isDigits, lowerAt, type QuantityReader, textAt } from './quantity-reader.ts';

const SMALLER: Partial<Record<DurationUnit, DurationUnit>> = {
  year: 'month',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
};

const AND_A_HALF = phraseTable([['and a half', null]]);

/** Adds what completes a duration: "a year and a half", "two hours and 30 minutes", `1h30`. */
export function withSmallerUnit(reader: QuantityReader, measure: Measure): Measure {
  if (measure.unit?.of !== 'duration') return measure;
  const half = afterPhrase(reader, measure.next, AND_A_HALF);
  if (half >= 0) return plus(measure, 0.5, half);
  const { unit } = measure.unit;
  const smaller = SMALLER[unit];
  const rest = smaller && restAt(reader, measure.next, smaller);
  if (!smaller || !rest) return measure;
  // Sums are exact in the smaller unit: three weeks and two days are 23 days.
  const [low, high] = [measure.low, measure.high].map((amount) =>
    convertUnit(amount, unit, smaller),
  );
  const inSmaller = { ...measure, low: low ?? 0, high: high ?? 0 };
  return { ...plus(inSmaller, rest.value, rest.next), unit: { of: 'duration', unit: smaller } };
}

function restAt(
  reader: QuantityReader,
  index: number,
  smaller: DurationUnit,
): { value: number; next: number } | null {
  const hasAnd = lowerAt(reader, index) === 'and';
  const at = hasAnd ? index + 1 : index;
  const read = digitNumeralAt(reader, at) ?? (hasAnd ? cardinalAt(reader, at) : null);
  if (!read) return null;
  const unit = durationUnitAt(reader, read.next);
  if (unit?.unit === smaller) return { value: read.value, next: unit.next };
  if (smaller !== 'minute' || !isDigits(reader, at) || read.value >= 60) return null;
  if (isAttached(reader, at)) return read;
  const isLetter = isAttached(reader, read.next) && textAt(reader, read.next) === 'm';
  return isLetter ? { value: read.value, next: read.next + 1 } : null;
}

function plus(measure: Measure, amount: number, next: number): Measure {
  return { ...measure, low: measure.low + amount, high: measure.high + amount, next };
}
