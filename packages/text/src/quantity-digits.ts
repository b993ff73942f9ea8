import { scaleOf } from './number-word-figures.ts';
import { isCurrencyAt, isCurrencyBehind } from './quantity-currency.ts';
import { durationUnitOf } from './quantity-duration-unit.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-phrase.ts';
import {
  isBetweenDigits,
  isDigits,
  isTight,
  lowerAt,
  type QuantityReader,
  type Read,
  textOf,
  tokenAt,
} from './quantity-reader.ts';

/** Beyond this a figure is no measure but a serial number, and a double would round it. */
const MOST_DIGITS = 15;
/** A longer chain is a list, read figure by figure. */
const MOST_GROUPS = 7;
const GROUPED = /^[1-9]\d{0,2}([.,'_])\d{3}(?:\1\d{3})*$|^[1-9]\d?([.,'_])\d\d(?:\2\d\d)*\2\d{3}$/;
const GROUPED_DECIMAL = /^(.*([.,']).*)(?!\2)[.,](\d+)$/;
const isGroupMark = oneOf(". , ' _");
const isScaleMark = oneOf('k m mm mn mio b bn');
const isUnitMark = oneOf('% percent per pct k m mn mio bn');

/** A number written in digits, with separators of either convention: `5,200`, `1.200,50`, `1½`. */
export function digitNumeralAt(reader: QuantityReader, index: number): Read<number> | null {
  if (!isDigits(reader, index)) return null;
  const read = spacedGroupsAt(reader, index) ?? chainedGroupsAt(reader, index);
  return read && (vulgarFractionAt(reader, index) ?? withVulgarFraction(reader, read));
}

/** Digit groups with marks between them, as in `1.200,50`, or the first of a list such as `1,2`. */
function chainedGroupsAt(reader: QuantityReader, index: number): Read<number> | null {
  const first = lowerAt(reader, index);
  let next = index + 1;
  while (
    next < index + 2 * MOST_GROUPS &&
    isGroupMark(lowerAt(reader, next)) &&
    isBetweenDigits(reader, next)
  ) {
    next += 2;
  }
  if (next === index + 1) return wholeNumber(first, next);
  const text = textOf(reader, index, next);
  const isLong = next > index + 2 * MOST_GROUPS || text.replace(/\D/g, '').length > MOST_DIGITS;
  const value = isLong ? null : chainValue(reader, index, next, text);
  if (value !== null) return { value, next };
  const isList = first.length < 4 && /^\d+(,\d+)+$/.test(text);
  return isList ? { value: Number(first), next: index + 1 } : null;
}

/** A long run that starts with a zero is a code or a telephone number. */
function wholeNumber(digits: string, next: number): Read<number> | null {
  const isCode = digits.length > MOST_DIGITS || (digits.length > 2 && digits.startsWith('0'));
  return isCode ? null : { value: Number(digits), next };
}

function chainValue(
  reader: QuantityReader,
  index: number,
  next: number,
  text: string,
): number | null {
  if (GROUPED.test(text)) {
    // Nobody writes a price or counts people with three decimals, but half of Europe writes
    // twelve hundred like that: "€1.200", "1.200 engineers".
    const isDecimal = /^\d+\.\d+$/.test(text) && !isWholeFigure(reader, index, next);
    return Number(isDecimal ? text : text.replace(/\D/g, ''));
  }
  if (next === index + 3) {
    const isDecimal = text.includes('.') || (text.includes(',') && isMeasured(reader, index, next));
    return isDecimal ? Number(text.replace(',', '.')) : null;
  }
  const [, whole = '', , decimals] = GROUPED_DECIMAL.exec(text) ?? [];
  return GROUPED.test(whole) ? Number(`${whole.replace(/\D/g, '')}.${decimals}`) : null;
}

function isWholeFigure(reader: QuantityReader, index: number, next: number): boolean {
  const word = lowerAt(reader, next);
  if (isScaleMark(word) || scaleOf(word) !== undefined) return false;
  return isPriced(reader, index, next) || nounPhraseAt(reader, next, 2) !== null;
}

/** A comma is a decimal mark only beside a unit: "8,8 million" but not "steps 1,2". */
function isMeasured(reader: QuantityReader, index: number, next: number): boolean {
  const word = lowerAt(reader, next);
  const isUnit = isUnitMark(word) || scaleOf(word) !== undefined || durationUnitOf(word);
  return Boolean(isUnit) || isPriced(reader, index, next);
}

function isPriced(reader: QuantityReader, index: number, next: number): boolean {
  return isCurrencyBehind(reader, index) || isCurrencyAt(reader, next);
}

/** `5 200 €`: a space groups digits where it cannot break a line or a currency stands beside. */
function spacedGroupsAt(reader: QuantityReader, index: number): Read<number> | null {
  let digits = lowerAt(reader, index);
  if (digits.length > 3 || digits.startsWith('0')) return null;
  let next = index + 1;
  let isHard = true;
  for (; next < index + MOST_GROUPS && isSpacedGroup(reader, next); next++) {
    isHard &&= /[\u00a0\u2007\u2009\u202f]/.test(reader.gapBefore(next));
    digits += lowerAt(reader, next);
  }
  const isChain = next > index + 1 && digits.length <= MOST_DIGITS && !isSpacedGroup(reader, next);
  return isChain && (isHard || isPriced(reader, index, next))
    ? { value: Number(digits), next }
    : null;
}

function isSpacedGroup(reader: QuantityReader, index: number): boolean {
  const { kind, gap, start, end } = tokenAt(reader, index);
  return kind === 'digits' && gap === 'space' && end - start === 3;
}

/** `½` on its own, where a scale or a unit of time follows. */
function vulgarFractionAt(reader: QuantityReader, index: number): Read<number> | null {
  if (lowerAt(reader, index + 1) !== '/' || !isTight(reader, index + 1)) return null;
  const numerator = Number(lowerAt(reader, index));
  const denominator = Number(lowerAt(reader, index + 2));
  const isProper = numerator > 0 && numerator < denominator && denominator <= 16;
  return isProper ? { value: numerator / denominator, next: index + 3 } : null;
}

function withVulgarFraction(reader: QuantityReader, whole: Read<number>): Read<number> {
  if (!Number.isInteger(whole.value) || tokenAt(reader, whole.next).gap !== 'space') return whole;
  const fraction = vulgarFractionAt(reader, whole.next);
  return fraction ? { value: whole.value + fraction.value, next: fraction.next } : whole;
}
