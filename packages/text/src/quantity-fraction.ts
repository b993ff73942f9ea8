import { ORDINAL_WORDS } from './number-word-list.ts';
import { cardinalAt, type ReadValue, scaleOf } from './number-words.ts';
import type { ReadBound } from './quantity-bound.ts';
import { durationUnitAt } from './quantity-duration-unit.ts';
import { FOLLOWS_NUMERAL, FOLLOWS_PART, NAMES_SHARE } from './quantity-following.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_DIGITS, OPENS_NUMERAL } from './quantity-opening.ts';
import { afterPhrase, phraseTable } from './quantity-phrase.ts';
import {
  isAttached,
  isDigits,
  isJoiner,
  lowerAt,
  mayFollow,
  mayOpen,
  type QuantityMatch,
  type QuantityReader,
} from './quantity-reader.ts';

const isShared = oneOf('of the your our their its his her my that this price off as');
const isSharedBy = oneOf('by in about over under than nearly almost least to');
const isMeasureWord = oneOf(
  'about around roughly nearly almost over under than least most to only just',
);
const isNotHalved = oneOf('first second other better');
const isCompared = oneOf('of fewer less more lower higher smaller larger cheaper faster off');
const LETTER_FIRST = /^\p{L}/u;
const UNIT_FIRST = /^[\p{L}%$]/u;
const OUT_OF = phraseTable([['out of', null]]);

/** The words that name the shares of {@link fractionAt}. */
export function shareNames(): string[] {
  const ordinals = [...ORDINAL_WORDS.keys()];
  return ['quarter', 'quarters', ...ordinals, ...ordinals.map((word) => `${word}s`)];
}

/** "half of", "a third", "two-thirds", "7 out of 10", "one in five", "2/3". */
export function fractionAt(
  reader: QuantityReader,
  index: number,
  before: ReadBound | null,
): QuantityMatch | null {
  const at = before?.next ?? index;
  if (!mayOpen(reader, at, OPENS_DIGITS | OPENS_NUMERAL) || isPlain(reader, at)) return null;
  if (isJoiner(reader, at - 1)) return null;
  const share =
    halfAt(reader, at) ?? namedAt(reader, at) ?? ratioAt(reader, at) ?? slashedAt(reader, at);
  if (!share) return null;
  const amount = { low: share.value, high: share.value, bound: before?.bound ?? 'exact' } as const;
  return { start: index, next: share.next, draft: { kind: 'fraction', ...amount } };
}

/** A figure with nothing behind it that a share could go on with. */
function isPlain(reader: QuantityReader, index: number): boolean {
  const isLong =
    mayOpen(reader, index + 1, OPENS_NUMERAL) ||
    mayFollow(reader, index + 1, FOLLOWS_PART | FOLLOWS_NUMERAL);
  return !isLong && lowerAt(reader, index) !== 'half';
}

/** "half the team", "cut in half"; "half a day" and "half a million" are figures of their own. */
function halfAt(reader: QuantityReader, index: number): ReadValue | null {
  if (lowerAt(reader, index) !== 'half' || startsUnit(reader, index + 1)) return null;
  const behind = lowerAt(reader, index - 1);
  const isShare = isShared(lowerAt(reader, index + 1)) || isSharedBy(behind);
  return isShare && !isNotHalved(behind) ? { value: 0.5, next: index + 1 } : null;
}

/** "two thirds", "a quarter of"; "a third topic" is an ordinal and "a quarter" alone a time. */
function namedAt(reader: QuantityReader, index: number): ReadValue | null {
  const at = isJoiner(reader, index + 1) ? index + 2 : index + 1;
  if (!mayFollow(reader, at, NAMES_SHARE)) return null;
  const numerator = lowerAt(reader, index) === 'a' ? 1 : (cardinalAt(reader, index)?.value ?? 0);
  const word = lowerAt(reader, at);
  const denominator = denominatorOf(word);
  if (!denominator || numerator < 1 || numerator >= denominator) return null;
  const isPlural = word.endsWith('s');
  if (isPlural !== numerator > 1 || startsUnit(reader, at + 1)) return null;
  const isClear = isPlural && word !== 'quarters';
  const isShare = isClear || isCompared(lowerAt(reader, at + 1)) || isMeasured(reader, index, at);
  return isShare ? { value: numerator / denominator, next: at + 1 } : null;
}

function denominatorOf(word: string): number | undefined {
  if (word === 'quarter' || word === 'quarters') return 4;
  const value = ORDINAL_WORDS.get(word.endsWith('s') ? word.slice(0, -1) : word);
  return value !== undefined && value > 2 && value <= 100 ? value : undefined;
}

/** "cut staff by a third", "nearly a third"; the end of "a first, a second, a third" is none. */
function isMeasured(reader: QuantityReader, index: number, at: number): boolean {
  const behind = lowerAt(reader, index - 1);
  const isEnd = !LETTER_FIRST.test(lowerAt(reader, at + 1));
  return (
    behind === 'by' || (isEnd && isMeasureWord(behind) && !lowerAt(reader, at).startsWith('q'))
  );
}

/** "7 out of 10", "one in five"; "three in 60 days" and "3 in 12 cities" are no ratios. */
function ratioAt(reader: QuantityReader, index: number): ReadValue | null {
  const part = smallNumberAt(reader, index);
  if (!part) return null;
  const isIn = lowerAt(reader, part.next) === 'in';
  const at = isIn ? part.next + 1 : afterPhrase(reader, part.next, OUT_OF);
  const whole = at < 0 ? null : smallNumberAt(reader, at);
  if (!whole || part.value > whole.value || startsUnit(reader, whole.next)) return null;
  const isRound = whole.value === 10 || whole.value === 100;
  const isRatio = !isIn || (part.value === 1 ? whole.value <= 20 : isRound);
  return isRatio && whole.value > 1 ? { value: part.value / whole.value, next: whole.next } : null;
}

function smallNumberAt(reader: QuantityReader, index: number): ReadValue | null {
  if (!isDigits(reader, index)) return cardinalAt(reader, index);
  const isLonger = isAttached(reader, index + 1) && UNIT_FIRST.test(lowerAt(reader, index + 1));
  const isPartial = isAttached(reader, index + 2) && isDigits(reader, index + 2);
  const text = lowerAt(reader, index);
  return text.length < 4 && !isLonger && !isPartial
    ? { value: Number(text), next: index + 1 }
    : null;
}

const isChainMark = oneOf('- / . ,');

function slashedAt(reader: QuantityReader, index: number): ReadValue | null {
  if (lowerAt(reader, index + 1) !== '/' || !isAttached(reader, index + 1)) return null;
  const isChain = isChainMark(lowerAt(reader, index + 3)) && isDigits(reader, index + 4);
  const hasDigits = isDigits(reader, index) && isDigits(reader, index + 2);
  if (!hasDigits || !isAttached(reader, index + 2) || isAttached(reader, index)) return null;
  const numerator = Number(lowerAt(reader, index));
  const denominator = Number(lowerAt(reader, index + 2));
  const isProper = denominator > 1 && denominator <= 100 && numerator < denominator;
  if (!isProper || isChain || startsUnit(reader, index + 3)) return null;
  return { value: numerator / denominator, next: index + 3 };
}

const isArticle = oneOf('a an');

/** Whether a unit or scale follows, with or without an article: "an hour", "-day", "million". */
function startsUnit(reader: QuantityReader, index: number): boolean {
  const joined = isJoiner(reader, index) ? index + 1 : index;
  const of = lowerAt(reader, joined) === 'of' ? joined + 1 : joined;
  const at = isArticle(lowerAt(reader, of)) ? of + 1 : joined;
  return durationUnitAt(reader, at) !== null || scaleOf(lowerAt(reader, at)) !== undefined;
}
