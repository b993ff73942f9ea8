import { ORDINAL_WORDS } from './number-word-list.ts';
import { cardinalAt, type ReadValue, scaleOf } from './number-words.ts';
import { boundBefore } from './quantity-bound.ts';
import { durationUnitAt } from './quantity-duration-unit.ts';
import {
  afterPhrase,
  isAttached,
  isDigits,
  isJoiner,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';

const SHARED = /^(of|the|your|our|their|its|his|her|my|that|this|price|off|as)$/;
const SHARED_BY = /^(by|in|about|over|under|than|nearly|almost|least|to)$/;
const MEASURED = /^(about|around|roughly|nearly|almost|over|under|than|least|most|to|only|just)$/;
const NOT_HALVED = /^(first|second|other|better|1st|2nd)$/;
const COMPARED = /^(of|fewer|less|more|lower|higher|smaller|larger|cheaper|faster|off)$/;

/** "half of", "a third", "two-thirds", "7 out of 10", "one in five", "2/3". */
export function fractionAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const before = boundBefore(reader, index);
  const at = before?.next ?? index;
  if (isJoiner(reader, at - 1)) return null;
  const share =
    halfAt(reader, at) ?? namedAt(reader, at) ?? ratioAt(reader, at) ?? slashedAt(reader, at);
  if (!share) return null;
  const amount = { low: share.value, high: share.value, bound: before?.bound ?? 'exact' } as const;
  return { start: index, next: share.next, draft: { kind: 'fraction', ...amount } };
}

/** "half the team", "cut in half"; "half a day" and "half a million" are figures of their own. */
function halfAt(reader: QuantityReader, index: number): ReadValue | null {
  if (lowerAt(reader, index) !== 'half' || startsUnit(reader, index + 1)) return null;
  const behind = lowerAt(reader, index - 1);
  const isShare = SHARED.test(lowerAt(reader, index + 1)) || SHARED_BY.test(behind);
  return isShare && !NOT_HALVED.test(behind) ? { value: 0.5, next: index + 1 } : null;
}

/** "two thirds", "a quarter of"; "a third topic" is an ordinal and "a quarter" alone a time. */
function namedAt(reader: QuantityReader, index: number): ReadValue | null {
  const numerator = lowerAt(reader, index) === 'a' ? 1 : (cardinalAt(reader, index)?.value ?? 0);
  const at = isJoiner(reader, index + 1) ? index + 2 : index + 1;
  const word = lowerAt(reader, at);
  const denominator = denominatorOf(word);
  if (!denominator || numerator < 1 || numerator >= denominator) return null;
  const isPlural = word.endsWith('s');
  if (isPlural !== numerator > 1 || startsUnit(reader, at + 1)) return null;
  const isClear = isPlural && word !== 'quarters';
  const isShare =
    isClear || COMPARED.test(lowerAt(reader, at + 1)) || isMeasured(reader, index, at);
  return isShare ? { value: numerator / denominator, next: at + 1 } : null;
}

function denominatorOf(word: string): number | undefined {
  if (/^quarters?$/.test(word)) return 4;
  const value = ORDINAL_WORDS.get(word.replace(/s$/, ''));
  return value !== undefined && value > 2 && value <= 100 ? value : undefined;
}

/** "cut staff by a third", "nearly a third"; the end of "a first, a second, a third" is none. */
function isMeasured(reader: QuantityReader, index: number, at: number): boolean {
  const behind = lowerAt(reader, index - 1);
  const isEnd = !/^\p{L}/u.test(lowerAt(reader, at + 1));
  return (
    behind === 'by' || (isEnd && MEASURED.test(behind) && !lowerAt(reader, at).startsWith('q'))
  );
}

/** "7 out of 10", "one in five"; "three in 60 days" and "3 in 12 cities" are no ratios. */
function ratioAt(reader: QuantityReader, index: number): ReadValue | null {
  const part = smallNumberAt(reader, index);
  const outOf = part ? afterPhrase(reader, part.next, 'out of') : -1;
  const isIn = part !== null && lowerAt(reader, part.next) === 'in';
  const whole =
    part && (outOf >= 0 || isIn) ? smallNumberAt(reader, isIn ? part.next + 1 : outOf) : null;
  if (!part || !whole || part.value > whole.value || startsUnit(reader, whole.next)) return null;
  const isRatio =
    !isIn || (part.value === 1 ? whole.value <= 20 : /^(10|100)$/.test(`${whole.value}`));
  return isRatio && whole.value > 1 ? { value: part.value / whole.value, next: whole.next } : null;
}

function smallNumberAt(reader: QuantityReader, index: number): ReadValue | null {
  const { kind, text } = tokenAt(reader, index);
  if (kind !== 'digits') return cardinalAt(reader, index);
  const isLonger = /^[\p{L}%$]/u.test(lowerAt(reader, index + 1)) && isAttached(reader, index + 1);
  const isPartial = isAttached(reader, index + 2) && isDigits(reader, index + 2);
  return text.length < 4 && !isLonger && !isPartial
    ? { value: Number(text), next: index + 1 }
    : null;
}

function slashedAt(reader: QuantityReader, index: number): ReadValue | null {
  const isSlash = lowerAt(reader, index + 1) === '/' && isAttached(reader, index + 1);
  const isChain = /^[-/.,]$/.test(lowerAt(reader, index + 3)) && isDigits(reader, index + 4);
  const hasDigits = isDigits(reader, index) && isDigits(reader, index + 2);
  if (!isSlash || !hasDigits || !isAttached(reader, index + 2) || isAttached(reader, index))
    return null;
  const numerator = Number(tokenAt(reader, index).text);
  const denominator = Number(tokenAt(reader, index + 2).text);
  const isProper = denominator > 1 && denominator <= 100 && numerator < denominator;
  if (!isProper || isChain || startsUnit(reader, index + 3)) return null;
  return { value: numerator / denominator, next: index + 3 };
}

/** Whether a unit or scale follows, with or without an article: "an hour", "-day", "million". */
function startsUnit(reader: QuantityReader, index: number): boolean {
  const joined = isJoiner(reader, index) ? index + 1 : index;
  const of = lowerAt(reader, joined) === 'of' ? joined + 1 : joined;
  const at = /^an?$/.test(lowerAt(reader, of)) ? of + 1 : joined;
  return durationUnitAt(reader, at) !== null || scaleOf(lowerAt(reader, at)) !== undefined;
}
