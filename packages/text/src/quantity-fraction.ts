import { cardinalAt, scaleOf } from './number-word-figures.ts';
import type { Bound } from './quantity.ts';
import { denominatorOf } from './quantity-denominator.ts';
import { durationUnitAt } from './quantity-duration-unit.ts';
import { fractionRangeAt } from './quantity-fraction-range.ts';
import { oneOf } from './quantity-phrase.ts';
import {
  isAttached,
  isBetweenDigits,
  isDigits,
  isJoiner,
  isPlainFigure,
  isWord,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
  type Read,
  skip,
  skipJoiner,
} from './quantity-reader.ts';

const isShared = oneOf('of the your our their its his her my that this price off as');
const isSharedBy = oneOf('by in about over under than nearly almost least to');
const isMeasureWord = oneOf(
  'about around roughly nearly almost over under than least most to only just',
);
const isNotHalved = oneOf('first second other better');
const isCompared = oneOf('of fewer less more lower higher smaller larger cheaper faster off');
const isChainMark = oneOf('- / . ,');

/** "half of", "a third", "two-thirds", "7 out of 10", "one in five", "2/3". */
export function fractionAt(
  reader: QuantityReader,
  index: number,
  before: Read<Bound> | null,
): QuantityMatch | null {
  const at = before?.next ?? index;
  if (isPlainFigure(reader, at) || isJoiner(reader, at - 1)) return null;
  const range = fractionRangeAt(reader, at);
  if (range) {
    const { low, high, next } = range;
    const bound = before?.value ?? 'exact';
    return { start: index, next, draft: { kind: 'fraction', low, high, bound } };
  }
  const share =
    halfAt(reader, at) ?? namedAt(reader, at) ?? ratioAt(reader, at) ?? slashedAt(reader, at);
  if (!share) return null;
  const { value, next } = share;
  const bound = before?.value ?? 'exact';
  return { start: index, next, draft: { kind: 'fraction', low: value, high: value, bound } };
}

/** "half the team", "cut in half"; "half a day" and "half a million" are figures of their own. */
function halfAt(reader: QuantityReader, index: number): Read<number> | null {
  if (lowerAt(reader, index) !== 'half' || startsUnit(reader, index + 1)) return null;
  const behind = lowerAt(reader, index - 1);
  const isShare = isShared(lowerAt(reader, index + 1)) || isSharedBy(behind);
  return isShare && !isNotHalved(behind) ? { value: 0.5, next: index + 1 } : null;
}

/** "two thirds", "a quarter of"; "a third topic" is an ordinal and "a quarter" alone a time. */
function namedAt(reader: QuantityReader, index: number): Read<number> | null {
  const at = skipJoiner(reader, index + 1);
  const denominator = denominatorOf(lowerAt(reader, at));
  if (!denominator) return null;
  const numerator = lowerAt(reader, index) === 'a' ? 1 : (cardinalAt(reader, index)?.value ?? 0);
  const isPlural = lowerAt(reader, at).endsWith('s');
  const isShare = numerator >= 1 && numerator < denominator && isPlural === numerator > 1;
  if (!isShare || startsUnit(reader, at + 1)) return null;
  const isClear = (isPlural && denominator !== 4) || isCompared(lowerAt(reader, at + 1));
  const value = numerator / denominator;
  return isClear || isMeasured(reader, index, at) ? { value, next: at + 1 } : null;
}

/** "cut staff by a third", "nearly a third"; the end of "a first, a second, a third" is none. */
function isMeasured(reader: QuantityReader, index: number, at: number): boolean {
  const behind = lowerAt(reader, index - 1);
  const isEnd = !isWord(reader, at + 1) && !lowerAt(reader, at).startsWith('q');
  return behind === 'by' || (isEnd && isMeasureWord(behind));
}

/** "7 out of 10", "one in five"; "three in 60 days" and "3 in 12 cities" are no ratios. */
function ratioAt(reader: QuantityReader, index: number): Read<number> | null {
  const part = smallNumberAt(reader, index);
  if (!part) return null;
  const link = lowerAt(reader, part.next);
  const isIn = link === 'in';
  const isOutOf = link === 'out' && lowerAt(reader, part.next + 1) === 'of';
  if (!isIn && !isOutOf) return null;
  const whole = smallNumberAt(reader, part.next + (isIn ? 1 : 2));
  if (!whole || part.value > whole.value || startsUnit(reader, whole.next)) return null;
  const isRound = whole.value === 10 || whole.value === 100;
  const isRatio = isOutOf || (part.value === 1 ? whole.value <= 20 : isRound);
  return isRatio && whole.value > 1 ? { value: part.value / whole.value, next: whole.next } : null;
}

function smallNumberAt(reader: QuantityReader, index: number): Read<number> | null {
  if (!isDigits(reader, index)) return cardinalAt(reader, index);
  const digits = lowerAt(reader, index);
  const isUnit = isWord(reader, index + 1) || /[%$]/.test(lowerAt(reader, index + 1));
  const isLonger = isUnit && isAttached(reader, index + 1);
  const isPartial = isAttached(reader, index + 2) && isDigits(reader, index + 2);
  if (digits.length > 3 || isLonger || isPartial) return null;
  return { value: Number(digits), next: index + 1 };
}

function slashedAt(reader: QuantityReader, index: number): Read<number> | null {
  const isSlashed = lowerAt(reader, index + 1) === '/' && isBetweenDigits(reader, index + 1);
  if (!isSlashed || !isDigits(reader, index) || isAttached(reader, index)) return null;
  const isChain = isChainMark(lowerAt(reader, index + 3)) && isDigits(reader, index + 4);
  const numerator = Number(lowerAt(reader, index));
  const denominator = Number(lowerAt(reader, index + 2));
  const isProper = denominator > 1 && denominator <= 100 && numerator < denominator;
  if (!isProper || isChain || startsUnit(reader, index + 3)) return null;
  return { value: numerator / denominator, next: index + 3 };
}

/** Whether a unit or scale follows, with or without an article: "an hour", "-day", "million". */
function startsUnit(reader: QuantityReader, index: number): boolean {
  const joined = skipJoiner(reader, index);
  const of = skip(reader, joined, 'of');
  const article = skip(reader, skip(reader, of, 'an'), 'a');
  const at = article > of ? article : joined;
  return durationUnitAt(reader, at) !== null || scaleOf(lowerAt(reader, at)) !== undefined;
}
