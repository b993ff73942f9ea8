import { AND_PARTS, cardinalAt, scaleOf } from './number-word-figures.ts';
import type { DurationUnit } from './quantity.ts';
import { boundBehind, tighter } from './quantity-bound.ts';
import { currencyPrefixAt, currencySuffixAt, type ReadCurrency } from './quantity-currency.ts';
import { digitNumeralAt } from './quantity-digits.ts';
import { convertUnit, durationUnitAt } from './quantity-duration-unit.ts';
import { FOLLOWS_MEASURE, OPENS_FIGURE, OPENS_MONEY } from './quantity-opening.ts';
import { articleDurationAt, partOfUnitAt } from './quantity-part-duration.ts';
import { percentUnitAt } from './quantity-percent-unit.ts';
import { oneOf, phraseAt } from './quantity-phrase.ts';
import {
  hasBits,
  isAttached,
  isBetweenDigits,
  isDigits,
  isWord,
  lowerAt,
  type Measure,
  type QuantityReader,
  type Read,
  skip,
  skipJoiner,
  textAt,
  tokenAt,
} from './quantity-reader.ts';
import { isMeetingMinutes, scaleAt } from './quantity-scale.ts';
import type { MeasureUnit } from './quantity-tokens.ts';
import { type ReadAmount, vagueNumeralAt } from './quantity-vague.ts';

const isBeforeSign = oneOf('( $ € £ :');

/** Reads `$14M`, `13 %`, `two weeks`, `3x` or a bare figure. */
export function measureAt(reader: QuantityReader, index: number): Measure | null {
  if (!hasBits(reader, index, OPENS_FIGURE)) return null;
  const token = tokenAt(reader, index);
  if (token.measure === undefined) token.measure = readMeasure(reader, index);
  return token.measure;
}

function readMeasure(reader: QuantityReader, index: number): Measure | null {
  const isWorded = isWord(reader, index);
  const worded = isWorded && (articleDurationAt(reader, index) ?? partOfUnitAt(reader, index));
  if (worded) return withBoundBehind(reader, withSmallerUnit(reader, worded));
  const outer = signAt(reader, index);
  const prefix = currencyPrefixAt(reader, outer.next);
  const inner = signAt(reader, prefix?.next ?? outer.next);
  const numeral = numeralAt(reader, inner.next);
  if (!numeral) return null;
  const isScaled = isDigits(reader, inner.next);
  const scale = isScaled ? scaleAt(reader, numeral.next, prefix !== null) : null;
  const factor = scale?.value ?? 1;
  const { low, high, bound } = numeral;
  const next = scale?.next ?? numeral.next;
  // "Three thousand" has its scale in words, which "two to three thousand" says once for both.
  const named = isScaled ? factor : (scaleOf(lowerAt(reader, numeral.next - 1)) ?? 1);
  const plain: Measure = { low, high, bound, of: 'number', unit: null, scale: named, next };
  const signed = times(plain, factor * outer.value * inner.value);
  if (!prefix && !hasBits(reader, next, FOLLOWS_MEASURE | OPENS_MONEY)) return signed;
  return withBoundBehind(reader, withUnit(reader, withBoundBehind(reader, signed), prefix));
}

/** A minus sign stands apart from what is before it and touches the figure. */
function signAt(reader: QuantityReader, index: number): Read<1 | -1> {
  const sign = lowerAt(reader, index);
  const { gap } = tokenAt(reader, index);
  const touches = isAttached(reader, index + 1);
  if (sign === '+' && touches && gap !== 'none') return { value: 1, next: index + 1 };
  const isHere = index === 0 || gap === 'space' || isBeforeSign(lowerAt(reader, index - 1));
  const isMinus = sign === 'minus' || (sign === '-' && touches && isHere);
  return isMinus && gap !== 'line' ? { value: -1, next: index + 1 } : { value: 1, next: index };
}

function numeralAt(reader: QuantityReader, index: number): ReadAmount | null {
  const read = digitNumeralAt(reader, index) ?? cardinalAt(reader, index);
  if (!read) return vagueNumeralAt(reader, index);
  return { low: read.value, high: read.value, bound: 'exact', next: read.next };
}

function withBoundBehind(reader: QuantityReader, measure: Measure): Measure {
  const behind = boundBehind(reader, measure.next);
  if (!behind) return measure;
  return { ...measure, bound: tighter(behind.value, measure.bound), next: behind.next };
}

function withUnit(reader: QuantityReader, measure: Measure, prefix: ReadCurrency | null): Measure {
  const suffix = moneySuffixAt(reader, measure.next, prefix);
  const money = suffix ?? prefix;
  if (money) {
    const priced = times(measure, money.factor);
    return inUnit(priced, { of: 'money', unit: money.currency }, suffix?.next ?? measure.next);
  }
  const percent = percentUnitAt(reader, measure.next);
  if (!percent) return withTime(reader, measure) ?? withTimes(reader, measure);
  const scaled = times(measure, percent.value.factor);
  return inUnit(scaled, { of: 'percent', unit: percent.value.unit }, percent.next);
}

/** `$14M USD` repeats itself, so behind a sign only a word or code is read. */
function moneySuffixAt(
  reader: QuantityReader,
  index: number,
  prefix: ReadCurrency | null,
): ReadCurrency | null {
  const at = skipJoiner(reader, index);
  const isRepeated = prefix !== null && tokenAt(reader, at).kind !== 'word';
  return isRepeated ? null : currencySuffixAt(reader, at);
}

/** The same figure in a unit. */
function inUnit(measure: Measure, { of, unit }: MeasureUnit, next: number): Measure {
  const { low, high, bound, scale } = measure;
  return { low, high, bound, of, unit, scale, next } as Measure;
}

/** The same measure, some times as much. */
export function times(measure: Measure, factor: number): Measure {
  if (factor === 1) return measure;
  return { ...measure, low: rounded(measure.low * factor), high: rounded(measure.high * factor) };
}

/** Multiplying 1.1 by a million leaves a rounding error in the last digits. */
function rounded(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}

function withTime(reader: QuantityReader, measure: Measure): Measure | null {
  if (isMeetingMinutes(reader, measure.next)) return inTime(measure, 'minute', measure.next + 1);
  const read = durationUnitAt(reader, measure.next);
  return read && withSmallerUnit(reader, inTime(measure, read.value, read.next));
}

function inTime(measure: Measure, unit: DurationUnit, next: number): Measure {
  return inUnit(measure, { of: 'duration', unit }, next);
}

/** `3x`, but not the `3x` of `3x5`. */
function withTimes(reader: QuantityReader, measure: Measure): Measure {
  const { next } = measure;
  const isMark = /^[x\u00d7]$/.test(lowerAt(reader, next)) && isAttached(reader, next);
  if (!isMark || isBetweenDigits(reader, next)) return measure;
  return inUnit(measure, { of: 'times', unit: null }, next + 1);
}

const SMALLER: Partial<Record<DurationUnit, DurationUnit>> = {
  year: 'month',
  week: 'day',
  day: 'hour',
  hour: 'minute',
  minute: 'second',
};

/** Adds what completes a duration: "a year and a half", "two hours and 30 minutes", `1h30`. */
function withSmallerUnit(reader: QuantityReader, measure: Measure): Measure {
  if (measure.of !== 'duration') return measure;
  const part = phraseAt(reader, measure.next, AND_PARTS);
  if (part?.value === 0.5) return plus(measure, part);
  const smaller = SMALLER[measure.unit];
  const rest = smaller && restAt(reader, measure.next, smaller);
  if (!rest) return measure;
  // Sums are exact in the smaller unit: three weeks and two days are 23 days.
  const low = convertUnit(measure.low, measure.unit, smaller);
  const high = convertUnit(measure.high, measure.unit, smaller);
  return plus({ ...measure, low, high, unit: smaller }, rest);
}

function restAt(reader: QuantityReader, index: number, smaller: DurationUnit): Read<number> | null {
  const at = skip(reader, index, 'and');
  const read = digitNumeralAt(reader, at) ?? (at > index ? cardinalAt(reader, at) : null);
  const unit = read && durationUnitAt(reader, read.next);
  if (!read) return null;
  if (unit?.value === smaller) return { value: read.value, next: unit.next };
  if (smaller !== 'minute' || !isDigits(reader, at) || read.value >= 60) return null;
  if (isAttached(reader, at)) return read;
  const isLetter = isAttached(reader, read.next) && textAt(reader, read.next) === 'm';
  return isLetter ? { value: read.value, next: read.next + 1 } : null;
}

function plus(measure: Measure, { value, next }: Read<number>): Measure {
  return { ...measure, low: measure.low + value, high: measure.high + value, next };
}
