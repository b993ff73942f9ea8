import type { Bound, Quantity } from './quantity.ts';
import { FOLLOWS_FIGURE, OPENS_DIGITS, OPENS_NUMERAL, OPENS_TIME } from './quantity-opening.ts';
import { END_TOKEN, type Measure, type QuantityToken, type TokenList } from './quantity-tokens.ts';
import type { Span } from './span.ts';

export type { Measure, TokenList };

/** What was read and the index of the token behind it. */
export type Read<Value> = { readonly value: Value; readonly next: number };

/** What every matcher of the quantity grammar reads from. */
export type QuantityReader = TokenList & {
  /** Days since 1970-01-01. */
  readonly now: number;
  readonly isMonthFirst: boolean;
  /** Lower-case noun phrases that count as countable, singular and plural. */
  readonly nouns: ReadonlySet<string>;
  /** The original span of the tokens from one index up to but not including another. */
  spanOf(from: number, to: number): Span;
  /** The original white space in front of a token. */
  gapBefore(index: number): string;
};

type WithoutPlace<Q> = Q extends unknown ? Omit<Q, 'span' | 'quote'> : never;

/** A quantity before its place in the original text is known. */
type QuantityDraft = WithoutPlace<Quantity>;

/** Tokens `start` up to `next` were read; a null draft means they measure nothing. */
export type QuantityMatch = {
  readonly start: number;
  readonly next: number;
  readonly draft: QuantityDraft | null;
};

/** Reads from an index on; `before` are the words there that say how to take a figure, if any. */
export type QuantityMatcher = (
  reader: QuantityReader,
  index: number,
  before: Read<Bound> | null,
  previous: QuantityMatch | null,
) => QuantityMatch | null;

/** The token at an index, or the end token outside the text. */
export function tokenAt({ tokens }: TokenList, index: number): QuantityToken {
  // An index of -1 would be looked up as a property name, which takes long.
  return (index < 0 ? undefined : tokens[index]) ?? END_TOKEN;
}

/** The lower-case text of a token, empty outside the text. */
export function lowerAt(list: TokenList, index: number): string {
  const token = tokenAt(list, index);
  token.lower ??= list.lower.slice(token.start, token.end);
  return token.lower;
}

/** The normalised text of the tokens from one index up to but not including another. */
export function textOf(list: TokenList, from: number, to: number): string {
  return list.text.slice(tokenAt(list, from).start, tokenAt(list, to - 1).end);
}

/** The text of a token as the author cased it, empty outside the text. */
export function textAt(list: TokenList, index: number): string {
  return textOf(list, index, index + 1);
}

/** Whether any of some bits of quantity-opening.ts is set. */
export function hasBits(list: TokenList, index: number, bits: number): boolean {
  return (tokenAt(list, index).bits & bits) !== 0;
}

/** Behind a word or sign if it stands at an index, else the index itself. */
export function skip(list: TokenList, index: number, word: string): number {
  return lowerAt(list, index) === word ? index + 1 : index;
}

/** Behind a hyphen that joins the words on both sides, as in `90-day`, else the index itself. */
export function skipJoiner(list: TokenList, index: number): number {
  return isJoiner(list, index) ? index + 1 : index;
}

export function isDigits(list: TokenList, index: number): boolean {
  return tokenAt(list, index).kind === 'digits';
}

export function isWord(list: TokenList, index: number): boolean {
  return tokenAt(list, index).kind === 'word';
}

/** No white space stands between the token and the one before it. */
export function isAttached(list: TokenList, index: number): boolean {
  return tokenAt(list, index).gap === 'none';
}

/** No white space stands on either side of the token. */
export function isTight(list: TokenList, index: number): boolean {
  return isAttached(list, index) && isAttached(list, index + 1);
}

/** A hyphen that joins the words on both sides. */
export function isJoiner(list: TokenList, index: number): boolean {
  return lowerAt(list, index) === '-' && isTight(list, index);
}

/** A mark between digits that touches both: the `.` of `3.5`, the `/` of `24/7`. */
export function isBetweenDigits(list: TokenList, index: number): boolean {
  return isTight(list, index) && isDigits(list, index + 1);
}

/** Whether a token is a word with a capital first letter. */
export function isCapital(list: TokenList, index: number): boolean {
  const { kind, start } = tokenAt(list, index);
  return kind === 'word' && list.text.charAt(start) !== list.lower.charAt(start);
}

/** Whether a figure is no date, time, share or code: nothing touches it or follows that would make it one. */
export function isPlainFigure(list: TokenList, index: number): boolean {
  const { bits, gap, kind, start, end } = tokenAt(list, index);
  if (!(bits & (OPENS_DIGITS | OPENS_NUMERAL)) || bits & OPENS_TIME || gap === 'none') return false;
  const next = tokenAt(list, index + 1);
  const isYear = kind === 'digits' && end - start === 4;
  const isContinued = next.gap === 'none' || next.kind === 'digits' || next.bits & FOLLOWS_FIGURE;
  return !isYear && !isContinued && !isCapital(list, index + 1);
}
