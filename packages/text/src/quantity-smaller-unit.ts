import { cardinalAt } from './number-words.ts';
import type { DurationUnit } from './quantity.ts';
import { digitNumeralAt } from './quantity-digits.ts';
import { convertUnit, durationUnitAt } from './quantity-duration-unit.ts';
import type { Measure } from './quantity-measure.ts';
import { afterPhrase, isAttached, isDigits, lowerAt, type QuantityReader } from './quantity-reader.ts';

const SMALLER: Partial<Record<DurationUnit, DurationUnit>> = {
  year: 'month',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
};

/** Adds what completes a duration: "a year and a half", "two hours and 30 minutes", `1h30`. */
export function withSmallerUnit(reader: QuantityReader, measure: Measure): Measure {
  if (measure.unit?.of !== 'duration') return measure;
  const half = afterPhrase(reader, measure.next, 'and a half');
  if (half >= 0) return plus(measure, 0.5, half);
  const smaller = SMALLER[measure.unit.unit];
  const rest = smaller && restAt(reader, measure.next, smaller);
  return rest ? plus(measure, convertUnit(rest.value, smaller, measure.unit.unit), rest.next) : measure;
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
  const isClock = smaller === 'minute' && isDigits(reader, at) && isAttached(reader, at);
  return isClock && read.value < 60 ? read : null;
}

function plus(measure: Measure, amount: number, next: number): Measure {
  return { ...measure, low: measure.low + amount, high: measure.high + amount, next };
}
