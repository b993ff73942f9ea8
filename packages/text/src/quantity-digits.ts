import { type ReadValue, scaleOf } from './number-words.ts';
import { isCurrencyAt, isCurrencyBehind } from './quantity-currency.ts';
import { durationUnitOf } from './quantity-duration-unit.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-one-of.ts';
import {
  isAttached,
  isDigits,
  isWord,
  lowerAt,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';

/** Beyond this a figure is no measure but a serial number, and a double would round it. */
const MOST_DIGITS = 15;

/** A longer chain is a list, read figure by figure. */
const MOST_GROUPS = 7;

/** Digit groups with what stands between them: `1.200,50` is groups 1 200 50 and marks `.` `,`. */
type Chain = { readonly groups: readonly string[]; readonly marks: string; readonly next: number };

/** A number written in digits, with separators of either convention: `5,200`, `1.200,50`, `1½`. */
export function digitNumeralAt(reader: QuantityReader, index: number): ReadValue | null {
  if (!isDigits(reader, index)) return null;
  if (isWord(reader, index + 1)) return wholeNumber(lowerAt(reader, index), index + 1);
  const read = spacedGroupsAt(reader, index) ?? plainNumberAt(reader, index);
  return read && (vulgarFractionAt(reader, index) ?? withVulgarFraction(reader, read));
}

function wholeNumber(digits: string, next: number): ReadValue | null {
  const value = digits.length > MOST_DIGITS ? null : plainValue(digits);
  return value === null ? null : { value, next };
}

function plainNumberAt(reader: QuantityReader, index: number): ReadValue | null {
  const chain = chainAt(reader, index);
  const value = chainValue(reader, index, chain);
  if (value !== null) return { value, next: chain.next };
  const first = chain.groups[0] ?? '';
  const isList = /^,+$/.test(chain.marks) && first.length < 4;
  return isList ? { value: Number(first), next: index + 1 } : null;
}

function chainAt(reader: QuantityReader, index: number): Chain {
  const groups = [lowerAt(reader, index)];
  let marks = '';
  let next = index + 1;
  while (groups.length < MOST_GROUPS && isSeparator(reader, next)) {
    marks += lowerAt(reader, next);
    groups.push(lowerAt(reader, next + 1));
    next += 2;
  }
  return { groups, marks, next };
}

const isGroupMark = oneOf(". , ' _");

function isSeparator(reader: QuantityReader, index: number): boolean {
  return (
    isGroupMark(lowerAt(reader, index)) &&
    isAttached(reader, index) &&
    isAttached(reader, index + 1) &&
    isDigits(reader, index + 1)
  );
}

function chainValue(reader: QuantityReader, index: number, chain: Chain): number | null {
  const { groups, marks } = chain;
  if (groups.join('').length > MOST_DIGITS) return null;
  if (isSeparator(reader, chain.next)) return null;
  if (marks === '') return plainValue(groups[0] ?? '');
  const last = marks.at(-1);
  const head = marks.slice(0, -1);
  if (marks.length === 1) return oneMarkValue(reader, index, chain);
  if (/^(,+|'+|_+|\.+)$/.test(marks)) return isGrouped(groups) ? Number(groups.join('')) : null;
  const isDecimalLast = last !== "'" && !head.includes(last ?? '') && /^(,+|'+|\.+)$/.test(head);
  const whole = groups.slice(0, -1);
  return isDecimalLast && isGrouped(whole) ? Number(`${whole.join('')}.${groups.at(-1)}`) : null;
}

/** A long run that starts with a zero is a code or a telephone number. */
function plainValue(digits: string): number | null {
  return digits.length > 2 && digits.startsWith('0') ? null : Number(digits);
}

function oneMarkValue(reader: QuantityReader, index: number, chain: Chain): number | null {
  const [whole = '', rest = ''] = chain.groups;
  const decimal = Number(`${whole}.${rest}`);
  const isThousands = isGrouped(chain.groups);
  if (chain.marks === '.') {
    // Nobody writes a price or counts people with three decimals, but half of Europe writes
    // twelve hundred like that: "€1.200", "1.200 engineers".
    const isWhole = isThousands && isWholeFigure(reader, index, chain.next);
    return isWhole ? Number(whole + rest) : decimal;
  }
  if (isThousands) return Number(whole + rest);
  return chain.marks === ',' && isMeasured(reader, index, chain.next) ? decimal : null;
}

function isGrouped(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (rest.length === 0 || first.length > 3 || first.startsWith('0')) return false;
  const isWestern = rest.every(({ length }) => length === 3);
  const isIndian =
    rest.at(-1)?.length === 3 && rest.slice(0, -1).every(({ length }) => length === 2);
  return isWestern || (isIndian && first.length < 3);
}

const isScaleMark = oneOf('k m mm mn mio b bn');

function isWholeFigure(reader: QuantityReader, index: number, next: number): boolean {
  const isScaled = isScaleMark(lowerAt(reader, next));
  if (isScaled || scaleOf(lowerAt(reader, next)) !== undefined) return false;
  const isPrice = isCurrencyBehind(reader, index) || isCurrencyAt(reader, next);
  return isPrice || nounPhraseAt(reader, next, 2) !== null;
}

const isUnitMark = oneOf('% percent per pct k m mn mio bn');

/** A comma is a decimal mark only beside a unit: "8,8 million" but not "steps 1,2". */
function isMeasured(reader: QuantityReader, index: number, next: number): boolean {
  const word = lowerAt(reader, next);
  const hasUnit =
    isUnitMark(word) || scaleOf(word) !== undefined || durationUnitOf(word) !== undefined;
  return hasUnit || isCurrencyBehind(reader, index) || isCurrencyAt(reader, next);
}

/** `5 200 €`: a space groups digits where it cannot break a line or a currency stands beside. */
function spacedGroupsAt(reader: QuantityReader, index: number): ReadValue | null {
  let digits = lowerAt(reader, index);
  if (digits.length > 3 || digits.startsWith('0')) return null;
  let next = index + 1;
  let isHard = true;
  while (next < index + MOST_GROUPS && isSpacedGroup(reader, next)) {
    isHard &&= isHardSpaceBefore(reader, next);
    digits += lowerAt(reader, next);
    next += 1;
  }
  if (next === index + 1 || digits.length > MOST_DIGITS || isSpacedGroup(reader, next)) return null;
  if (!isHard && !isCurrencyBehind(reader, index) && !isCurrencyAt(reader, next)) return null;
  return { value: Number(digits), next };
}

function isSpacedGroup(reader: QuantityReader, index: number): boolean {
  const { kind, gap, start, end } = tokenAt(reader, index);
  return kind === 'digits' && gap === 'space' && end - start === 3;
}

function isHardSpaceBefore(reader: QuantityReader, index: number): boolean {
  return /[\u00a0\u2007\u2009\u202f]/.test(reader.gapBefore(index));
}

/** `½` on its own, where a scale or a unit of time follows. */
function vulgarFractionAt(reader: QuantityReader, index: number): ReadValue | null {
  const slash = index + 1;
  const isSlash = lowerAt(reader, slash) === '/' && isAttached(reader, slash);
  if (!isSlash || !isDigits(reader, slash + 1) || !isAttached(reader, slash + 1)) return null;
  const numerator = Number(lowerAt(reader, index));
  const denominator = Number(lowerAt(reader, slash + 1));
  const isProper = numerator > 0 && numerator < denominator && denominator <= 16;
  return isProper ? { value: numerator / denominator, next: slash + 2 } : null;
}

function withVulgarFraction(reader: QuantityReader, whole: ReadValue): ReadValue {
  if (!Number.isInteger(whole.value) || tokenAt(reader, whole.next).gap !== 'space') return whole;
  const fraction = vulgarFractionAt(reader, whole.next);
  return fraction ? { value: whole.value + fraction.value, next: fraction.next } : whole;
}
