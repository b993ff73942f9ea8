import { cardinalAt } from './number-words.ts';
import { oneOf } from './quantity-one-of.ts';
import { isAdjunct, isPlural } from './quantity-plural.ts';
import {
  isAttached,
  isDigits,
  isJoiner,
  isWord,
  lowerAt,
  type QuantityReader,
  textAt,
  tokenAt,
} from './quantity-reader.ts';
import { isStopWord } from './quantity-stop-words.ts';

/** The words that say what is counted: tokens `start` up to `next`, the last word in lower case. */
export type NounPhrase = { readonly start: number; readonly next: number; readonly head: string };

type NounWord = {
  readonly start: number;
  readonly next: number;
  readonly lower: string;
  readonly isJoined: boolean;
  readonly isCapital: boolean;
  readonly isPlural: boolean;
};

const MOST_WORDS = 6;
const isDeterminer = oneOf('the our your my his her its their these those');
const isFiller = oneOf('more other such additional extra further separate different');
const isLinkMark = oneOf("- / & ' + #");
const isDottedName = oneOf('js net io ai py');
const isConjunction = oneOf('and or &');
const isRankName = oneOf('fortune ftse forbes');
const isNoName = oneOf('series seed pre round');
const CAPITAL = /^\p{Lu}|\p{Ll}\p{Lu}/u;
const TRAILING = /^(free|available|ready|open|found|so|.*ly|.*[^e]ed)$/;

/** Reads what a figure counts: "senior Go engineers", "of our data engineers", "open roles". */
export function nounPhraseAt(
  reader: QuantityReader,
  index: number,
  value: number,
): NounPhrase | null {
  const words = nounWords(reader, afterFillers(reader, index));
  const last = hintedEnd(reader, words) ?? (value === 1 ? singularEnd(words) : pluralEnd(words));
  const [first, end] = [words[0], words[last ?? -1]];
  if (!first || !end || isListLabel(reader, index, end.next)) return null;
  return { start: first.start, next: afterPluralMark(reader, end.next), head: end.lower };
}

function afterFillers(reader: QuantityReader, index: number): number {
  let at = index;
  if (lowerAt(reader, at) === 'of') at += 1;
  if (lowerAt(reader, at - 1) === 'of' && isDeterminer(lowerAt(reader, at))) at += 1;
  return isFiller(lowerAt(reader, at)) ? at + 1 : at;
}

function nounWords(reader: QuantityReader, start: number): NounWord[] {
  const words: NounWord[] = [];
  let at = start;
  while (words.length < MOST_WORDS) {
    const word = nounWordAt(reader, at) ?? (words.length > 0 ? joinedWordAt(reader, at) : null);
    if (!word) break;
    words.push(word);
    at = word.next;
  }
  return words;
}

/** "iOS and Android engineers": a conjunction belongs to the phrase when a word follows it. */
function joinedWordAt(reader: QuantityReader, index: number): NounWord | null {
  if (!isConjunction(lowerAt(reader, index))) return null;
  const word = nounWordAt(reader, index + 1);
  return word && { ...word, start: index, isJoined: true };
}

/** One word with all that is attached to it: `full-stack`, `AI/ML`, `Node.js`, `C++`. */
function nounWordAt(reader: QuantityReader, index: number): NounWord | null {
  const at = isDotted(reader, index) ? index + 1 : index;
  const text = textAt(reader, at);
  const lower = lowerAt(reader, at);
  // "in-house" and "at-risk" are words of their own.
  const isStop = isStopWord(text) && !isJoiner(reader, at + 1);
  if (!isWord(reader, at) || isStop || cardinalAt(reader, at)) return null;
  const next = afterAttached(reader, isRanked(reader, at) ? at + 2 : at + 1);
  if (isAdverbial(reader, next, lower)) return null;
  const last = lowerAt(reader, next - 1);
  const head = last === '+' || last === '#' ? lower : last;
  const isCapital = text !== lower && CAPITAL.test(text);
  return { start: index, next, lower: head, isJoined: false, isCapital, isPlural: isPlural(head) };
}

/** "Fortune 500" is one word of "two Fortune 500 clients". */
function isRanked(reader: QuantityReader, index: number): boolean {
  return isRankName(lowerAt(reader, index)) && isDigits(reader, index + 1);
}

/** The "end to end" of "one service end to end". */
function isAdverbial(reader: QuantityReader, next: number, word: string): boolean {
  const link = lowerAt(reader, next);
  return (link === 'to' || link === 'by') && lowerAt(reader, next + 1) === word;
}

const isSuffixMark = oneOf('+ #');

function afterAttached(reader: QuantityReader, index: number): number {
  let at = index;
  while (isAttached(reader, at)) {
    if (isDotted(reader, at) || isLinked(reader, at)) at += 2;
    else if (isWord(reader, at) || isDigits(reader, at) || isSuffixMark(lowerAt(reader, at)))
      at += 1;
    else break;
  }
  return at;
}

function isDotted(reader: QuantityReader, index: number): boolean {
  const isNext = isAttached(reader, index + 1) && isDottedName(lowerAt(reader, index + 1));
  return lowerAt(reader, index) === '.' && isNext;
}

function isLinked(reader: QuantityReader, index: number): boolean {
  const mark = lowerAt(reader, index);
  if (!isLinkMark(mark) || !isAttached(reader, index + 1)) return false;
  return mark === "'" ? lowerAt(reader, index + 1) === 's' : isWord(reader, index + 1);
}

/** The longest stretch that ends in a noun the caller named. */
function hintedEnd(reader: QuantityReader, words: readonly NounWord[]): number | null {
  if (reader.nouns.size === 0) return null;
  const isHinted = (_: NounWord, end: number) =>
    tails(words, end).some((tail) => reader.nouns.has(tail));
  const joined = words.findIndex((word) => word.isJoined);
  const before = words.slice(0, joined < 0 ? words.length : joined).findLastIndex(isHinted);
  const end = before >= 0 ? before : words.findLastIndex(isHinted);
  return end >= 0 ? end : null;
}

function tails(words: readonly NounWord[], end: number): string[] {
  const [third, second, first] = [-2, -1, 0].map((shift) => words[end + shift]?.lower);
  const pair = `${second} ${first}`;
  return [first ?? '', pair, `${third} ${pair}`];
}

/** The first plural that is the noun proper, then on through names: "ML Systems Engineers". */
function pluralEnd(words: readonly NounWord[]): number | null {
  const proper = words.findIndex(({ lower, isPlural }) => isPlural && !isAdjunct(lower));
  const found = proper >= 0 ? proper : words.findIndex(({ isPlural }) => isPlural);
  if (found < 0) return namesEnd(words);
  let end = found;
  for (let at = found + 1; isContinued(words[at]); at += 1) if (words[at]?.isPlural) end = at;
  return end;
}

function isContinued(word: NounWord | undefined): boolean {
  return word !== undefined && !word.isJoined && word.isCapital;
}

/** "20 Rust" and "4 Backend": names alone count where no plural follows, "14M Series A" does not. */
function namesEnd(words: readonly NounWord[]): number | null {
  if (isNoName(words[0]?.lower ?? '')) return null;
  const end = words.findIndex(({ isCapital }) => !isCapital);
  const last = (end < 0 ? words.length : end) - 1;
  return last >= 0 ? last : null;
}

/** All words up to the next function word, without what trails the noun: "one role open". */
function singularEnd(words: readonly NounWord[]): number | null {
  const joined = words.findIndex((word) => word.isJoined);
  let end = (joined < 0 ? words.length : joined) - 1;
  while (end >= 0 && TRAILING.test(words[end]?.lower ?? '')) end -= 1;
  return end >= 0 ? end : null;
}

/** In "Open roles: 3\nPython engineers: 4" the second line is no noun of the first. */
function isListLabel(reader: QuantityReader, index: number, next: number): boolean {
  return tokenAt(reader, index).gap === 'line' && lowerAt(reader, next) === ':';
}

/** `engineer(s)`. */
function afterPluralMark(reader: QuantityReader, index: number): number {
  const isMark = lowerAt(reader, index) === '(' && isAttached(reader, index);
  return isMark && lowerAt(reader, index + 1) === 's' && lowerAt(reader, index + 2) === ')'
    ? index + 3
    : index;
}
