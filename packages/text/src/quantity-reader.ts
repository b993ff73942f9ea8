import type { Quantity } from './quantity.ts';
import type { ReadBound } from './quantity-bound.ts';
import type { Day } from './quantity-calendar.ts';
import type { Measure } from './quantity-measure.ts';
import { END_TOKEN, type QuantityToken, type TokenList } from './quantity-tokens.ts';
import type { Span } from './span.ts';

export type { TokenList };

/** What every matcher of the quantity grammar reads from. */
export type QuantityReader = TokenList & {
  readonly now: Day;
  readonly isMonthFirst: boolean;
  /** Lower-case noun phrases that count as countable, singular and plural. */
  readonly nouns: ReadonlySet<string>;
  /** The original span of the tokens from one index up to but not including another. */
  spanOf(from: number, to: number): Span;
  /** The normalised text of the same tokens. */
  textOf(from: number, to: number): string;
  /** Figures that were read before, by index: several matchers ask for the same. */
  readonly measures: Map<number, Measure | null>;
  /** The original white space in front of a token. */
  gapBefore(index: number): string;
};

type WithoutPlace<Q> = Q extends unknown ? Omit<Q, 'span' | 'quote'> : never;

/** A quantity before its place in the original text is known. */
export type QuantityDraft = WithoutPlace<Quantity>;

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
  before: ReadBound | null,
  previous: QuantityMatch | null,
) => QuantityMatch | null;

/** The token at an index, or the end token outside the text. */
export function tokenAt({ tokens }: TokenList, index: number): QuantityToken {
  // An index of -1 would be looked up as a property name, which takes long.
  return (index < 0 ? undefined : tokens[index]) ?? END_TOKEN;
}

/** The lower-case text of a token, empty outside the text. */
export function lowerAt(list: TokenList, index: number): string {
  return tokenAt(list, index).lower;
}

/** The text of a token as the author cased it, empty outside the text. */
export function textAt(list: TokenList, index: number): string {
  const { start, end } = tokenAt(list, index);
  return list.text.slice(start, end);
}

/** Whether any of some bits of quantity-opening.ts is set. */
export function mayOpen(list: TokenList, index: number, openings: number): boolean {
  return (tokenAt(list, index).opens & openings) !== 0;
}

/** Whether any of some bits of quantity-following.ts is set. */
export function mayFollow(list: TokenList, index: number, followings: number): boolean {
  return (tokenAt(list, index).follows & followings) !== 0;
}

/** Whether a token is a run of digits. */
export function isDigits(list: TokenList, index: number): boolean {
  return tokenAt(list, index).kind === 'digits';
}

/** Whether a token is a run of letters. */
export function isWord(list: TokenList, index: number): boolean {
  return tokenAt(list, index).kind === 'word';
}

/** No white space stands between the token and the one before it. */
export function isAttached(list: TokenList, index: number): boolean {
  return tokenAt(list, index).gap === 'none';
}

/** A hyphen that joins the words on both sides, as in `90-day`. */
export function isJoiner(list: TokenList, index: number): boolean {
  return lowerAt(list, index) === '-' && isAttached(list, index) && isAttached(list, index + 1);
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a token is a word with a capital first letter. */
export function isCapital(list: TokenList, index: number): boolean {
  return isWord(list, index) && CAPITAL.test(textAt(list, index));
}
