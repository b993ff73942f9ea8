import { cardinalAt } from './number-words.ts';
import type { Amount, DurationUnit } from './quantity.ts';
import { boundBehind, tighter } from './quantity-bound.ts';
import { currencyPrefixAt, currencySuffixAt, type ReadCurrency } from './quantity-currency.ts';
import { digitNumeralAt } from './quantity-digits.ts';
import { durationUnitAt } from './quantity-duration-unit.ts';
import {
  FOLLOWS_AS_BOUND,
  FOLLOWS_AS_PERCENT,
  FOLLOWS_AS_SCALE,
  FOLLOWS_AS_TIME,
  FOLLOWS_FIGURE,
} from './quantity-following.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_FIGURE, OPENS_MEASURE, OPENS_MONEY } from './quantity-opening.ts';
import { articleDurationAt, fractionOfUnitAt } from './quantity-part-duration.ts';
import { percentUnitAt } from './quantity-percent-unit.ts';
import {
  isAttached,
  isDigits,
  isJoiner,
  lowerAt,
  mayFollow,
  mayOpen,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';
import { isMeetingMinutes, scaleAt } from './quantity-scale.ts';
import { withSmallerUnit } from './quantity-smaller-unit.ts';
import { type ReadAmount, vagueNumeralAt } from './quantity-vague.ts';

export type MeasureUnit = PlainUnit | { readonly of: 'duration'; readonly unit: DurationUnit };

type PlainUnit =
  | { readonly of: 'money'; readonly currency: string | null }
  | { readonly of: 'percent'; readonly unit: 'percent' | 'point' }
  | { readonly of: 'times' };

/** One figure with its unit, before ranges and the words around it are read. */
export type Measure = Amount & {
  readonly unit: MeasureUnit | null;
  /** What the figure as written was multiplied by, which the other end of a range may share. */
  readonly scale: number;
  readonly next: number;
};

/** Reads `$14M`, `13 %`, `two weeks`, `3x` or a bare figure. */
export function measureAt(reader: QuantityReader, index: number): Measure | null {
  if (!mayOpen(reader, index, OPENS_FIGURE)) return null;
  let measure = reader.measures.get(index);
  if (measure === undefined) {
    measure = readMeasure(reader, index);
    reader.measures.set(index, measure);
  }
  return measure;
}

function readMeasure(reader: QuantityReader, index: number): Measure | null {
  const isWordy = mayOpen(reader, index, OPENS_MEASURE);
  const wordy = isWordy && (articleDurationAt(reader, index) ?? fractionOfUnitAt(reader, index));
  if (wordy) return withBoundBehind(reader, withSmallerUnit(reader, wordy));
  const outer = signAt(reader, index);
  const prefix = currencyPrefixAt(reader, outer.next);
  const inner = signAt(reader, prefix?.next ?? outer.next);
  const numeral = numeralAt(reader, inner.next);
  if (!numeral) return null;
  const scaled = withScale(reader, inner.next, numeral, outer.factor * inner.factor, prefix);
  if (!prefix && isBare(reader, scaled.next)) return scaled;
  const bounded = withBoundBehind(reader, scaled);
  return withBoundBehind(reader, withUnit(reader, bounded, prefix));
}

/** Neither a unit nor words that say how to take the figure. */
function isBare(reader: QuantityReader, next: number): boolean {
  return !mayFollow(reader, next, FOLLOWS_FIGURE) && !mayOpen(reader, next, OPENS_MONEY);
}

/** A minus sign stands apart from what is before it and touches the figure. */
function signAt(reader: QuantityReader, index: number): { factor: number; next: number } {
  if (!mayOpen(reader, index, OPENS_MEASURE)) return { factor: 1, next: index };
  const lower = lowerAt(reader, index);
  const touches = isAttached(reader, index + 1);
  if (lower === '+' && touches && !isAttached(reader, index)) return { factor: 1, next: index + 1 };
  const isMinus = lower === 'minus' || (lower === '-' && touches && isSignPlace(reader, index));
  return isMinus && tokenAt(reader, index).gap !== 'line'
    ? { factor: -1, next: index + 1 }
    : { factor: 1, next: index };
}

const isBeforeSign = oneOf('( $ € £ :');

function isSignPlace(reader: QuantityReader, index: number): boolean {
  return (
    index === 0 ||
    tokenAt(reader, index).gap === 'space' ||
    isBeforeSign(lowerAt(reader, index - 1))
  );
}

function numeralAt(reader: QuantityReader, index: number): ReadAmount | null {
  const vague = vagueNumeralAt(reader, index);
  if (vague) return vague;
  const read = digitNumeralAt(reader, index) ?? cardinalAt(reader, index);
  return read && { low: read.value, high: read.value, bound: 'exact', next: read.next };
}

function withScale(
  reader: QuantityReader,
  index: number,
  numeral: ReadAmount,
  sign: number,
  prefix: ReadCurrency | null,
): Measure {
  const isScaled = isDigits(reader, index) && mayFollow(reader, numeral.next, FOLLOWS_AS_SCALE);
  const read = isScaled ? scaleAt(reader, numeral.next, prefix !== null) : null;
  const scale = read?.factor ?? 1;
  const next = read?.next ?? numeral.next;
  const { low, high, bound } = numeral;
  return times({ low, high, bound, unit: null, scale, next }, scale * sign);
}

function withBoundBehind(reader: QuantityReader, measure: Measure): Measure {
  const isBound = mayFollow(reader, measure.next, FOLLOWS_AS_BOUND);
  const behind = isBound ? boundBehind(reader, measure.next) : null;
  if (!behind) return measure;
  return { ...measure, bound: tighter(behind.bound, measure.bound), next: behind.next };
}

function withUnit(reader: QuantityReader, measure: Measure, prefix: ReadCurrency | null): Measure {
  const suffix = moneySuffixAt(reader, measure.next, prefix);
  if (suffix) return inCurrency(measure, suffix);
  if (prefix) return { ...measure, unit: { of: 'money', currency: prefix.currency } };
  const isPercent = mayFollow(reader, measure.next, FOLLOWS_AS_PERCENT);
  const percent = isPercent ? percentUnitAt(reader, measure.next) : null;
  if (percent) {
    const unit = { of: 'percent', unit: percent.unit } as const;
    return { ...times(measure, percent.factor), unit, next: percent.next };
  }
  return withTime(reader, measure) ?? withTimes(reader, measure);
}

/** `$14M USD` repeats itself, so behind a sign only a word or code is read. */
function moneySuffixAt(
  reader: QuantityReader,
  index: number,
  prefix: ReadCurrency | null,
): ReadCurrency | null {
  const at = isJoiner(reader, index) ? index + 1 : index;
  const suffix = currencySuffixAt(reader, at);
  return prefix && tokenAt(reader, at).kind !== 'word' ? null : suffix;
}

function inCurrency(measure: Measure, { currency, factor, next }: ReadCurrency): Measure {
  return { ...times(measure, factor), unit: { of: 'money', currency }, next };
}

/** The same measure, some times as much. */
export function times(measure: Measure, factor: number): Measure {
  if (factor === 1) return measure;
  const low = rounded(measure.low * factor);
  const high = rounded(measure.high * factor);
  const { bound, unit, scale, next } = measure;
  return { low, high, bound, unit, scale, next };
}

/** Multiplying 1.1 by a million leaves a rounding error in the last digits. */
function rounded(value: number): number {
  const isShort = Number.isInteger(value) && Math.abs(value) < 1e15;
  return isShort ? value : Number(value.toPrecision(15));
}

function withTime(reader: QuantityReader, measure: Measure): Measure | null {
  if (!mayFollow(reader, measure.next, FOLLOWS_AS_TIME)) return null;
  if (isMeetingMinutes(reader, measure.next)) {
    return { ...measure, unit: { of: 'duration', unit: 'minute' }, next: measure.next + 1 };
  }
  const read = durationUnitAt(reader, measure.next);
  if (!read) return null;
  const unit = { of: 'duration', unit: read.unit } as const;
  return withSmallerUnit(reader, { ...measure, unit, next: read.next });
}

/** `3x`, but not the `3x` of `3x5`. */
function withTimes(reader: QuantityReader, measure: Measure): Measure {
  const mark = lowerAt(reader, measure.next);
  if ((mark !== 'x' && mark !== '\u00d7') || !isAttached(reader, measure.next)) return measure;
  if (isDigits(reader, measure.next + 1) && isAttached(reader, measure.next + 1)) return measure;
  return { ...measure, unit: { of: 'times' }, next: measure.next + 1 };
}
