import type { Quantity } from './quantity.ts';
import type { Day } from './quantity-calendar.ts';
import { END_TOKEN, type QuantityToken } from './quantity-tokens.ts';
import type { Span } from './span.ts';

export type TokenList = { readonly tokens: readonly QuantityToken[] };

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

export type QuantityMatcher = (
  reader: QuantityReader,
  index: number,
  previous: QuantityMatch | null,
) => QuantityMatch | null;

/** The token at an index, or the end token outside the text. */
export function tokenAt(list: TokenList, index: number): QuantityToken {
  return list.tokens[index] ?? END_TOKEN;
}

/** The lower-case text of a token, empty outside the text. */
export function lowerAt(list: TokenList, index: number): string {
  return tokenAt(list, index).lower;
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
  const { kind, gap } = tokenAt(list, index);
  return gap === 'none' && index > 0 && kind !== 'end' && kind !== 'break';
}

/** A hyphen that joins the words on both sides, as in `90-day`. */
export function isJoiner(list: TokenList, index: number): boolean {
  return lowerAt(list, index) === '-' && isAttached(list, index) && isAttached(list, index + 1);
}

/** Whether a token is a word with a capital first letter. */
export function isCapital(list: TokenList, index: number): boolean {
  return isWord(list, index) && /^\p{Lu}/u.test(tokenAt(list, index).text);
}

/** Index behind the phrase when its words, separated by single spaces in the table, stand here; else -1. */
export function afterPhrase(list: TokenList, index: number, phrase: string): number {
  // Nearly every call ends here, and splitting every phrase at every token would be slow.
  if (!phrase.startsWith(lowerAt(list, index))) return -1;
  let at = index;
  for (const word of phrase.split(' ')) {
    if (lowerAt(list, at) !== word) return -1;
    at += 1;
  }
  return at;
}

/** Index behind the first of the phrases that stands here, else -1. */
export function afterAnyPhrase(list: TokenList, index: number, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const next = afterPhrase(list, index, phrase);
    if (next >= 0) return next;
  }
  return -1;
}
