import { cardinalAt } from './number-word-figures.ts';
import { oneOf } from './quantity-phrase.ts';
import { isAdjunct, isPlural } from './quantity-plural.ts';
import {
  isAttached,
  isDigits,
  isJoiner,
  isTight,
  isWord,
  lowerAt,
  type QuantityReader,
  skip,
  tokenAt,
} from './quantity-reader.ts';
import { isStopWord } from './quantity-stop-words.ts';

/** The words that say what is counted: tokens `start` up to `next`, the last word in lower case. */
export type NounPhrase = { readonly start: number; readonly next: number; readonly head: string };

type NounWord = NounPhrase & {
  readonly isJoined: boolean;
  readonly isNamed: boolean;
  readonly isPlural: boolean;
};

const MOST_WORDS = 6;
const isDeterminer = oneOf('the our your my his her its their these those');
const isFiller = oneOf('more other such additional extra further separate different');
const isLinkMark = oneOf("- / & ' + #");
const isSuffixMark = oneOf('+ #');
const isDottedName = oneOf('js net io ai py');
const isConjunction = oneOf('and or &');
const isRankName = oneOf('fortune ftse forbes');
const isNoName = oneOf('series seed pre round');
const TRAILING = /^(free|available|ready|open|found|so|.*ly|.*[^e]ed)$/;

/** Reads what a figure counts: "senior Go engineers", "of our data engineers", "open roles". */
export function nounPhraseAt(
  reader: QuantityReader,
  index: number,
  value: number,
): NounPhrase | null {
  const words = nounWords(reader, afterFillers(reader, index));
  const end = hintedEnd(reader, words) ?? (value === 1 ? singularEnd(words) : pluralEnd(words));
  const [first] = words;
  if (!first || !end || isListLabel(reader, index, end.next)) return null;
  return { start: first.start, next: afterPluralMark(reader, end.next), head: end.head };
}

function afterFillers(reader: QuantityReader, index: number): number {
  let at = skip(reader, index, 'of');
  if (lowerAt(reader, at - 1) === 'of' && isDeterminer(lowerAt(reader, at))) at++;
  return isFiller(lowerAt(reader, at)) ? at + 1 : at;
}

function nounWords(reader: QuantityReader, start: number): NounWord[] {
  const words: NounWord[] = [];
  for (let at = start; words.length < MOST_WORDS; ) {
    // "iOS and Android engineers": a conjunction belongs to the phrase when a word follows it.
    const isJoined = words.length > 0 && isConjunction(lowerAt(reader, at));
    const word = nounWordAt(reader, isJoined ? at + 1 : at);
    if (!word) break;
    words.push(isJoined ? { ...word, start: at, isJoined } : word);
    at = word.next;
  }
  return words;
}

/** One word with all that is attached to it: `full-stack`, `AI/ML`, `Node.js`, `C++`. */
function nounWordAt(reader: QuantityReader, index: number): NounWord | null {
  const at = isDotted(reader, index) ? index + 1 : index;
  // "in-house" and "at-risk" are words of their own.
  const isStop = isStopWord(reader, at) && !isJoiner(reader, at + 1);
  if (!isWord(reader, at) || isStop || cardinalAt(reader, at)) return null;
  const next = afterAttached(reader, isRanked(reader, at) ? at + 2 : at + 1);
  const lower = lowerAt(reader, at);
  const link = lowerAt(reader, next);
  // The "end to end" of "one service end to end".
  if ((link === 'to' || link === 'by') && lowerAt(reader, next + 1) === lower) return null;
  const last = lowerAt(reader, next - 1);
  const head = isSuffixMark(last) ? lower : last;
  const isNamed = !reader.text.startsWith(lower, tokenAt(reader, at).start);
  return { start: index, next, head, isJoined: false, isNamed, isPlural: isPlural(head) };
}

/** "Fortune 500" is one word of "two Fortune 500 clients". */
function isRanked(reader: QuantityReader, index: number): boolean {
  return isRankName(lowerAt(reader, index)) && isDigits(reader, index + 1);
}

function afterAttached(reader: QuantityReader, index: number): number {
  let at = index;
  while (isAttached(reader, at)) {
    if (isDotted(reader, at) || isLinked(reader, at)) at += 2;
    else if (isWord(reader, at) || isDigits(reader, at) || isSuffixMark(lowerAt(reader, at))) at++;
    else break;
  }
  return at;
}

function isDotted(reader: QuantityReader, index: number): boolean {
  const isName = isAttached(reader, index + 1) && isDottedName(lowerAt(reader, index + 1));
  return isName && lowerAt(reader, index) === '.';
}

function isLinked(reader: QuantityReader, index: number): boolean {
  const mark = lowerAt(reader, index);
  if (!isLinkMark(mark) || !isTight(reader, index)) return false;
  return mark === "'" ? lowerAt(reader, index + 1) === 's' : isWord(reader, index + 1);
}

/** The longest stretch that ends in a noun the caller named. */
function hintedEnd(reader: QuantityReader, words: readonly NounWord[]): NounWord | undefined {
  const isHinted = (_: NounWord, end: number) =>
    [1, 2, 3].some((length) => reader.nouns.has(headsBefore(words, end + 1, length)));
  if (reader.nouns.size === 0) return undefined;
  return beforeConjunction(words).findLast(isHinted) ?? words.findLast(isHinted);
}

function headsBefore(words: readonly NounWord[], end: number, length: number): string {
  const heads = words.slice(Math.max(0, end - length), end).map(({ head }) => head);
  return heads.join(' ');
}

function beforeConjunction(words: readonly NounWord[]): readonly NounWord[] {
  const joined = words.findIndex((word) => word.isJoined);
  return joined < 0 ? words : words.slice(0, joined);
}

/** The first plural that is the noun proper, then on through names: "ML Systems Engineers". */
function pluralEnd(words: readonly NounWord[]): NounWord | undefined {
  const proper = words.findIndex((word) => word.isPlural && !isAdjunct(word.head));
  const found = proper < 0 ? words.findIndex((word) => word.isPlural) : proper;
  if (found < 0) return namesEnd(words);
  const after = words.findIndex((word, at) => at > found && (word.isJoined || !word.isNamed));
  return words.slice(found, after < 0 ? words.length : after).findLast((word) => word.isPlural);
}

/** "20 Rust" and "4 Backend": names alone count where no plural follows, "14M Series A" does not. */
function namesEnd(words: readonly NounWord[]): NounWord | undefined {
  if (isNoName(words[0]?.head ?? '')) return undefined;
  const end = words.findIndex((word) => !word.isNamed);
  return end < 0 ? words.at(-1) : words[end - 1];
}

/** All words up to the next function word, without what trails the noun: "one role open". */
function singularEnd(words: readonly NounWord[]): NounWord | undefined {
  return beforeConjunction(words).findLast(({ head }) => !TRAILING.test(head));
}

/** In "Open roles: 3\nPython engineers: 4" the second line is no noun of the first. */
function isListLabel(reader: QuantityReader, index: number, next: number): boolean {
  return tokenAt(reader, index).gap === 'line' && lowerAt(reader, next) === ':';
}

/** `engineer(s)`. */
function afterPluralMark(reader: QuantityReader, index: number): number {
  const isMark = lowerAt(reader, index) === '(' && isTight(reader, index);
  return isMark && lowerAt(reader, index + 1) === 's' && lowerAt(reader, index + 2) === ')'
    ? index + 3
    : index;
}
