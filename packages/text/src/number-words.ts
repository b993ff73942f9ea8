import { ORDINAL_WORDS, SCALE_WORDS, TENS_WORDS, UNIT_WORDS } from './number-word-list.ts';
import { FOLLOWS_NUMERAL } from './quantity-following.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_NUMERAL, OPENS_ORDINAL } from './quantity-opening.ts';
import { afterPhrase, phraseAt, phraseTable } from './quantity-phrase.ts';
import { isJoiner, lowerAt, mayFollow, mayOpen, type TokenList } from './quantity-reader.ts';
import { quantityTokens } from './quantity-tokens.ts';

/** A figure and the index of the token behind it. */
export type ReadValue = { readonly value: number; readonly next: number };

type Chunk = ReadValue & { readonly scale: number };

/**
 * Reads an English number word phrase, or null when the text is anything else or more.
 *
 * @example
 * ```ts
 * parseNumberWords('a hundred and twenty-one') // => 121
 * parseNumberWords('one and a half million') // => 1500000
 * parseNumberWords('one page') // => null
 * ```
 */
export function parseNumberWords(text: string): number | null {
  const list = quantityTokens(text.trim());
  const read = cardinalAt(list, 0);
  return read && read.next === list.tokens.length ? read.value : null;
}

/** The number words that start at a token: "forty", "two hundred and five thousand", "half a dozen". */
export function cardinalAt(list: TokenList, index: number): ReadValue | null {
  if (!mayOpen(list, index, OPENS_NUMERAL)) return null;
  const isLong =
    mayOpen(list, index + 1, OPENS_NUMERAL) || mayFollow(list, index + 1, FOLLOWS_NUMERAL);
  if (isLong) return longCardinalAt(list, index);
  const word = lowerAt(list, index);
  const value = UNIT_WORDS.get(word) ?? TENS_WORDS.get(word);
  return value === undefined ? longCardinalAt(list, index) : { value, next: index + 1 };
}

function longCardinalAt(list: TokenList, index: number): ReadValue | null {
  return halfScaleAt(list, index) ?? sumOfChunksAt(list, index);
}

/** "third", "twenty-second". */
export function ordinalWordAt(list: TokenList, index: number): ReadValue | null {
  if (!mayOpen(list, index, OPENS_ORDINAL)) return null;
  const simple = ORDINAL_WORDS.get(lowerAt(list, index));
  if (simple !== undefined) return { value: simple, next: index + 1 };
  const tens = TENS_WORDS.get(lowerAt(list, index));
  const at = isJoiner(list, index + 1) ? index + 2 : index + 1;
  const unit = ORDINAL_WORDS.get(lowerAt(list, at));
  if (tens === undefined || unit === undefined || unit < 1 || unit > 9) return null;
  return { value: tens + unit, next: at + 1 };
}

/** What a word such as "thousand" or "dozen" multiplies by; undefined for any other word. */
export function scaleOf(word: string): number | undefined {
  if (word === 'hundred') return 100;
  return word === 'dozen' ? 12 : SCALE_WORDS.get(word);
}

const isArticle = oneOf('a an');

function halfScaleAt(list: TokenList, index: number): ReadValue | null {
  if (lowerAt(list, index) !== 'half') return null;
  const at = isArticle(lowerAt(list, index + 1)) ? index + 2 : index + 1;
  const scale = scaleOf(lowerAt(list, at));
  return scale === undefined ? null : { value: scale / 2, next: at + 1 };
}

const AND_A_HALF = phraseTable([['and a half', 0.5]]);

/** Chunks of falling scale: "two million", then "five thousand", then "and six". */
function sumOfChunksAt(list: TokenList, index: number): ReadValue | null {
  let chunk = chunkAt(list, index);
  if (!chunk) return null;
  let { value, next, scale } = chunk;
  while (scale > 1) {
    chunk = followingChunkAt(list, next, scale);
    if (!chunk) break;
    ({ next, scale } = chunk);
    value += chunk.value;
  }
  return { value, next };
}

function followingChunkAt(list: TokenList, index: number, scale: number): Chunk | null {
  const half = afterPhrase(list, index, AND_A_HALF);
  if (half >= 0) return { value: scale / 2, next: half, scale: 1 };
  const hasAnd = lowerAt(list, index) === 'and';
  const chunk = chunkAt(list, hasAnd ? index + 1 : index);
  if (!chunk || chunk.scale >= scale) return null;
  // "two million and five thousand" lists two figures; "two thousand and five" is one.
  return hasAnd && chunk.value >= 100 ? null : chunk;
}

function chunkAt(list: TokenList, index: number): Chunk | null {
  const start = multiplicandAt(list, index);
  if (!start) return null;
  const at = isJoiner(list, start.next) ? start.next + 1 : start.next;
  const scale = SCALE_WORDS.get(lowerAt(list, at)) ?? (lowerAt(list, at) === 'dozen' ? 12 : 1);
  if (scale === 1) return { value: start.value, next: start.next, scale };
  return { value: start.value * scale, next: at + 1, scale: scale === 12 ? 1 : scale };
}

/** What a scale word multiplies; "a" and nothing at all count as one in front of a scale. */
function multiplicandAt(list: TokenList, index: number): ReadValue | null {
  const at = lowerAt(list, index) === 'a' ? index + 1 : index;
  if (lowerAt(list, at) === 'hundred') return withHundreds(list, { value: 1, next: at });
  if (scaleOf(lowerAt(list, at)) !== undefined) return { value: 1, next: at };
  const small = belowHundredAt(list, index);
  return small && withFraction(list, withHundreds(list, small));
}

function withHundreds(list: TokenList, read: ReadValue): ReadValue {
  const at = isJoiner(list, read.next) ? read.next + 1 : read.next;
  if (lowerAt(list, at) !== 'hundred') return read;
  const rest = at + 1;
  const small = belowHundredAt(list, lowerAt(list, rest) === 'and' ? rest + 1 : rest);
  const value = read.value * 100;
  return small ? { value: value + small.value, next: small.next } : { value, next: rest };
}

function belowHundredAt(list: TokenList, index: number): ReadValue | null {
  const unit = UNIT_WORDS.get(lowerAt(list, index));
  if (unit !== undefined) return { value: unit, next: index + 1 };
  const tens = TENS_WORDS.get(lowerAt(list, index));
  if (tens === undefined) return null;
  const at = isJoiner(list, index + 1) ? index + 2 : index + 1;
  const digit = UNIT_WORDS.get(lowerAt(list, at)) ?? 0;
  const hasDigit = digit > 0 && digit < 10;
  return hasDigit ? { value: tens + digit, next: at + 1 } : { value: tens, next: index + 1 };
}

const FRACTIONS = phraseTable([
  ['and a half|- and - a - half', 0.5],
  ['and a quarter', 0.25],
  ['and three quarters', 0.75],
]);

function withFraction(list: TokenList, read: ReadValue): ReadValue {
  const fraction = phraseAt(list, read.next, FRACTIONS);
  const next = read.next + (fraction?.words.length ?? 0);
  if (fraction && lowerAt(list, next) !== 'dozen')
    return { value: read.value + fraction.value, next };
  return lowerAt(list, read.next) === 'point' ? withDecimals(list, read) : read;
}

function withDecimals(list: TokenList, read: ReadValue): ReadValue {
  let { value, next } = read;
  let place = 1;
  for (let at = read.next + 1; place < 1e6; at += 1) {
    const digit = UNIT_WORDS.get(lowerAt(list, at)) ?? 10;
    if (digit > 9) break;
    place *= 10;
    value += digit / place;
    next = at + 1;
  }
  return { value: Number(value.toFixed(6)), next };
}
