import type { Quantity } from './quantity.ts';
import { amountAt } from './quantity-amount.ts';
import { boundBefore } from './quantity-bound.ts';
import { parseIsoDay } from './quantity-calendar.ts';
import { changeAt } from './quantity-change.ts';
import { dateAt } from './quantity-date.ts';
import { FOLLOWS_ARTICLE } from './quantity-following.ts';
import { fractionAt } from './quantity-fraction.ts';
import { afterTouching, identifierAt, identifierMatch } from './quantity-identifier.ts';
import { labelAt } from './quantity-label.ts';
import { lexicon } from './quantity-lexicon.ts';
import { multiplierWordAt } from './quantity-multiplier.ts';
import {
  NEEDS_ARTICLE_FOLLOWER,
  NEEDS_NEXT,
  OPENS_AHEAD,
  OPENS_BOUND,
  OPENS_CHANGE,
  OPENS_CODE,
  OPENS_DATE,
  OPENS_DIGITS,
  OPENS_FIGURE,
  OPENS_LABEL,
  OPENS_MONEY,
  OPENS_MULTIPLIER,
  OPENS_NOTHING,
  OPENS_NUMERAL,
  OPENS_ORDINAL,
  OPENS_PAIR,
  OPENS_SOMETHING,
  OPENS_TIME,
} from './quantity-opening.ts';
import { ordinalAt } from './quantity-ordinal.ts';
import {
  isDigits,
  mayOpen,
  type QuantityMatch,
  type QuantityMatcher,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';
import { redactedMoneyAt } from './quantity-redacted.ts';
import { quantitySource } from './quantity-source.ts';
import { timeAt } from './quantity-time.ts';
import { quantityTokens } from './quantity-tokens.ts';
import { daysAheadAt } from './quantity-window.ts';

export type FindQuantitiesOptions = {
  /** ISO date of the day that "last week" and "11 February" are read from. */
  readonly now: string;
  /** Nouns that are surely counted, such as `engineers` or `open roles`; they end a noun phrase. @default [] */
  readonly nouns?: readonly string[];
  /** How to read 11/02/2026; the other reading is kept as an alternative. @default 'day-month' */
  readonly dateOrder?: 'day-month' | 'month-day';
};

/** In this order: the first that matches at a token wins. */
const MATCHERS: readonly (readonly [opens: number, match: QuantityMatcher])[] = [
  [OPENS_DATE | OPENS_PAIR, dateAt],
  [OPENS_DIGITS | OPENS_NUMERAL | OPENS_TIME | OPENS_PAIR, timeAt],
  [OPENS_MONEY | OPENS_BOUND | OPENS_PAIR, redactedMoneyAt],
  [OPENS_DIGITS | OPENS_NUMERAL | OPENS_BOUND, fractionAt],
  [OPENS_DIGITS | OPENS_ORDINAL, ordinalAt],
  [OPENS_DIGITS | OPENS_CODE, identifierAt],
  [OPENS_DIGITS | OPENS_CODE | OPENS_LABEL, labelAt],
  [OPENS_FIGURE | OPENS_CHANGE, changeAt],
  [OPENS_AHEAD, daysAheadAt],
  [OPENS_MULTIPLIER | OPENS_BOUND, multiplierWordAt],
  [OPENS_FIGURE | OPENS_BOUND | OPENS_PAIR, amountAt],
  [OPENS_DIGITS, leftoverAt],
];

/**
 * Finds every quantity of an English text: numbers, counts with what they count, money, percents,
 * dates, times, durations, changes. Sorted, never overlapping; a range is one quantity, and every
 * digit outside links belongs to one. Spans are offsets of the text as given.
 *
 * @example
 * ```ts
 * const [money, date, change] = findQuantities('Your $14M round closed 11 Feb; roles went from 3 to 8.', { now: '2026-05-04' });
 * [money.quote, money.low, money.currency] // => ['$14M', 14000000, 'USD']
 * [date.quote, date.from] // => ['11 Feb', '2026-02-11']
 * [change.quote, change.from.low, change.to.low] // => ['from 3 to 8', 3, 8]
 * ```
 */
export function findQuantities(text: string, options: FindQuantitiesOptions): Quantity[] {
  const reader = readerOf(text, options);
  const quantities: Quantity[] = [];
  let previous: QuantityMatch | null = null;
  for (let index = 0; index < reader.tokens.length; ) {
    const match = matchAt(reader, index, previous);
    if (match?.draft) {
      const span = reader.spanOf(match.start, match.next);
      const quote = text.slice(span.start, span.end);
      // A single character such as ⒌ may spell two tokens, but it is quoted once.
      const isNew = span.start >= (quantities.at(-1)?.span.end ?? 0);
      if (isNew) quantities.push(Object.assign(match.draft, { span, quote }) as Quantity);
      previous = match;
    }
    index = match?.next ?? index + 1;
  }
  return quantities;
}

function readerOf(
  text: string,
  { now, nouns = [], dateOrder = 'day-month' }: FindQuantitiesOptions,
): QuantityReader {
  const source = quantitySource(text);
  const { tokens } = quantityTokens(source.text, lexicon());
  const startOf = (index: number) => tokens[index]?.start ?? 0;
  const endOf = (index: number) => tokens[index - 1]?.end ?? 0;
  const spanOf = (from: number, to: number) => source.spanOf(startOf(from), endOf(to));
  return {
    text: source.text,
    tokens,
    now: dayOfNow(now),
    isMonthFirst: dateOrder === 'month-day',
    nouns: new Set(nouns.map((noun) => noun.toLowerCase())),
    measures: new Map(),
    spanOf,
    textOf: (from, to) => source.text.slice(startOf(from), endOf(to)),
    gapBefore: (index) => text.slice(spanOf(index - 1, index).end, spanOf(index, index + 1).start),
  };
}

/** Calendars beyond two centuries from here make dates that ISO cannot write. */
function dayOfNow(now: string): number {
  const day = parseIsoDay(now);
  const year = Number(now.slice(0, 4));
  if (day !== null && year >= 1900 && year <= 2200) return day;
  throw new RangeError(
    `now must be an ISO date from 1900 to 2200, got "${now}", so relative dates cannot be read`,
  );
}

function matchAt(
  reader: QuantityReader,
  index: number,
  previous: QuantityMatch | null,
): QuantityMatch | null {
  const likely = openingsAt(reader, index);
  if (likely === OPENS_NOTHING) return null;
  const before = likely & OPENS_BOUND ? boundBefore(reader, index) : null;
  const isBound = before !== null && mayOpen(reader, before.next, BOUNDED);
  const opens = isBound ? likely : likely & ~OPENS_BOUND;
  for (const [openings, matcher] of MATCHERS) {
    const match = opens & openings ? matcher(reader, index, before, previous) : null;
    if (match) return match;
  }
  return null;
}

/** What words that say how to take a figure may stand in front of. */
const BOUNDED = OPENS_FIGURE | OPENS_BOUND | OPENS_PAIR | OPENS_MULTIPLIER;

/** The bits of a token that the next one does not rule out. */
function openingsAt(reader: QuantityReader, index: number): number {
  const { opens } = tokenAt(reader, index);
  if ((opens & (NEEDS_NEXT | NEEDS_ARTICLE_FOLLOWER)) === 0) return opens & OPENS_SOMETHING;
  const next = tokenAt(reader, index + 1);
  if ((next.opens | next.follows) === 0) return OPENS_NOTHING;
  const isVain = (opens & NEEDS_ARTICLE_FOLLOWER) !== 0 && (next.follows & FOLLOWS_ARTICLE) === 0;
  return opens & (isVain ? OPENS_CODE : OPENS_SOMETHING);
}

/** Digits that nothing else could read are at least not lost. */
function leftoverAt(reader: QuantityReader, index: number): QuantityMatch | null {
  return isDigits(reader, index) ? identifierMatch(index, afterTouching(reader, index)) : null;
}
