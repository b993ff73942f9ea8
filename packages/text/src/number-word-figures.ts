import { FOLLOWS_FIGURE, OPENS_NUMERAL } from './quantity-opening.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  hasBits,
  lowerAt,
  type Read,
  skip,
  skipJoiner,
  type TokenList,
} from './quantity-reader.ts';

type Chunk = Read<number> & { readonly scale: number };

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
/** Twenty to ninety. */
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

/** Zero to nineteen and the tens, with the usual misspelling of forty. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(UNITS, 0, 1),
  ...numbered(TENS, 20, 10),
  ['fourty', 40],
]);

/** "first" to "nineteenth", the tens and "hundredth". */
export const ORDINAL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(ORDINALS, 0, 1),
  ...numbered(TENS.replace(/y\b/g, 'ieth'), 20, 10),
  ['hundredth', 100],
]);

/** Words that multiply what stands before them, besides "hundred". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** What a figure in words may begin with. */
export const NUMERALS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...SCALES.keys(),
  'hundred',
  'half',
  'a',
]);

function numbered(words: string, first: number, step: number): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + index * step]);
}

/** The number words that start at a token: "forty", "two hundred and five thousand", "half a dozen". */
export function cardinalAt(list: TokenList, index: number): Read<number> | null {
  if (!hasBits(list, index, OPENS_NUMERAL)) return null;
  const value = SMALL_NUMBERS.get(lowerAt(list, index));
  const isSingle = value !== undefined && !hasBits(list, index + 1, FOLLOWS_FIGURE);
  if (isSingle) return { value, next: index + 1 };
  return halfScaleAt(list, index) ?? sumOfChunksAt(list, index);
}

/** "third", "twenty-second". */
export function ordinalWordAt(list: TokenList, index: number): Read<number> | null {
  const word = lowerAt(list, index);
  const simple = ORDINAL_NUMBERS.get(word);
  if (simple !== undefined) return { value: simple, next: index + 1 };
  const tens = SMALL_NUMBERS.get(word) ?? 0;
  if (tens < 20) return null;
  const at = skipJoiner(list, index + 1);
  const unit = ORDINAL_NUMBERS.get(lowerAt(list, at)) ?? 0;
  return unit < 1 || unit > 9 ? null : { value: tens + unit, next: at + 1 };
}

/** "zero" to "nineteen". */
export function isBelowTwenty(word: string): boolean {
  return (SMALL_NUMBERS.get(word) ?? 20) < 20;
}

/** What a word such as "thousand" or "dozen" multiplies by; undefined for any other word. */
export function scaleOf(word: string): number | undefined {
  return word === 'hundred' ? 100 : SCALES.get(word);
}

function halfScaleAt(list: TokenList, index: number): Read<number> | null {
  if (lowerAt(list, index) !== 'half') return null;
  const at = skip(list, skip(list, index + 1, 'a'), 'an');
  const scale = scaleOf(lowerAt(list, at));
  return scale === undefined ? null : { value: scale / 2, next: at + 1 };
}

/** Chunks of falling scale: "two million", then "five thousand", then "and six". */
function sumOfChunksAt(list: TokenList, index: number): Read<number> | null {
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
  const part = phraseAt(list, index, AND_PARTS);
  if (part?.value === 0.5) return { value: scale / 2, next: part.next, scale: 1 };
  const at = skip(list, index, 'and');
  const chunk = chunkAt(list, at);
  if (!chunk || chunk.scale >= scale) return null;
  // "two million and five thousand" lists two figures; "two thousand and five" is one.
  return at > index && chunk.value >= 100 ? null : chunk;
}

function chunkAt(list: TokenList, index: number): Chunk | null {
  const start = multiplicandAt(list, index);
  if (!start) return null;
  const at = skipJoiner(list, start.next);
  const scale = SCALES.get(lowerAt(list, at)) ?? 1;
  if (scale === 1) return { value: start.value, next: start.next, scale };
  return { value: start.value * scale, next: at + 1, scale: scale === 12 ? 1 : scale };
}

/** What a scale word multiplies; "a" and nothing at all count as one in front of a scale. */
function multiplicandAt(list: TokenList, index: number): Read<number> | null {
  const at = skip(list, index, 'a');
  if (lowerAt(list, at) === 'hundred') return withHundreds(list, { value: 1, next: at });
  if (SCALES.has(lowerAt(list, at))) return { value: 1, next: at };
  const small = belowHundredAt(list, index);
  return small && withFraction(list, withHundreds(list, small));
}

function withHundreds(list: TokenList, read: Read<number>): Read<number> {
  const at = skipJoiner(list, read.next);
  if (lowerAt(list, at) !== 'hundred') return read;
  const small = belowHundredAt(list, skip(list, at + 1, 'and'));
  return { value: read.value * 100 + (small?.value ?? 0), next: small?.next ?? at + 1 };
}

function belowHundredAt(list: TokenList, index: number): Read<number> | null {
  const value = SMALL_NUMBERS.get(lowerAt(list, index));
  if (value === undefined) return null;
  const at = skipJoiner(list, index + 1);
  const digit = value < 20 ? 0 : (SMALL_NUMBERS.get(lowerAt(list, at)) ?? 0);
  const hasDigit = digit > 0 && digit < 10;
  return hasDigit ? { value: value + digit, next: at + 1 } : { value, next: index + 1 };
}

/** What may complete a figure: "one and a half"; behind a scale or a unit of time only the half does. */
export const AND_PARTS = phraseTable([
  ['and a half|- and - a - half', 0.5],
  ['and a quarter', 0.25],
  ['and three quarters', 0.75],
]);

function withFraction(list: TokenList, read: Read<number>): Read<number> {
  const part = phraseAt(list, read.next, AND_PARTS);
  if (part && lowerAt(list, part.next) !== 'dozen') {
    return { value: read.value + part.value, next: part.next };
  }
  return lowerAt(list, read.next) === 'point' ? withDecimals(list, read) : read;
}

function withDecimals(list: TokenList, read: Read<number>): Read<number> {
  let decimals = '';
  let at = read.next + 1;
  for (; decimals.length < 6; at++) {
    const digit = SMALL_NUMBERS.get(lowerAt(list, at)) ?? 10;
    if (digit > 9) break;
    decimals += digit;
  }
  return decimals ? { value: Number(`${read.value}.${decimals}`), next: at } : read;
}
