import type { Quantity } from './quantity.ts';
import { amountAt } from './quantity-amount.ts';
import { boundBefore } from './quantity-bound.ts';
import { parseIsoDay } from './quantity-calendar.ts';
import { bareChangeAt, changeAt } from './quantity-change.ts';
import { dateAt } from './quantity-date.ts';
import { daysAheadAt } from './quantity-duration.ts';
import { fractionAt } from './quantity-fraction.ts';
import { afterTouching, identifierAt, identifierMatch } from './quantity-identifier.ts';
import { labelAt } from './quantity-label.ts';
import { lexicon } from './quantity-lexicon.ts';
import { multiplierWordAt } from './quantity-multiplier.ts';
import {
  FOLLOWS_ARTICLE,
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
  OPENS_NUMERAL,
  OPENS_ORDINAL,
  OPENS_PAIR,
  OPENS_TIME,
} from './quantity-opening.ts';
import { ordinalAt } from './quantity-ordinal.ts';
import {
  isDigits,
  isPlainFigure,
  type QuantityMatch,
  type QuantityMatcher,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';
import { redactedMoneyAt } from './quantity-redacted.ts';
import { quantitySource } from './quantity-source.ts';
import { timeAt } from './quantity-time.ts';
import { quantityTokens } from './quantity-tokens.ts';

export type FindQuantitiesOptions = {
  /** ISO date of the day that "last week" and "11 February" are read from. */
  readonly now: string;
  /** Nouns that are surely counted, such as `engineers` or `open roles`; they end a noun phrase. @default [] */
  readonly nouns?: readonly string[];
  /** How to read 11/02/2026; the other reading is kept as an alternative. @default 'day-month' */
  readonly dateOrder?: 'day-month' | 'month-day';
};

/** In this order: the first that matches at a token wins. */
const MATCHERS: readonly { readonly opens: number; readonly match: QuantityMatcher }[] = [
  { opens: OPENS_DATE | OPENS_DIGITS | OPENS_PAIR, match: dateAt },
  { opens: OPENS_DIGITS | OPENS_NUMERAL | OPENS_TIME | OPENS_PAIR, match: timeAt },
  { opens: OPENS_MONEY | OPENS_BOUND | OPENS_PAIR, match: redactedMoneyAt },
  { opens: OPENS_DIGITS | OPENS_NUMERAL | OPENS_BOUND | OPENS_PAIR, match: fractionAt },
  { opens: OPENS_DIGITS | OPENS_ORDINAL, match: ordinalAt },
  { opens: OPENS_DIGITS | OPENS_CODE, match: identifierAt },
  { opens: OPENS_DIGITS | OPENS_CODE | OPENS_LABEL, match: labelAt },
  { opens: OPENS_CHANGE, match: changeAt },
  { opens: OPENS_FIGURE, match: bareChangeAt },
  { opens: OPENS_AHEAD, match: daysAheadAt },
  { opens: OPENS_MULTIPLIER | OPENS_BOUND, match: multiplierWordAt },
  { opens: OPENS_FIGURE | OPENS_BOUND | OPENS_PAIR, match: amountAt },
  { opens: OPENS_FIGURE, match: leftoverAt },
];
/** What words that say how to take a figure may stand in front of. */
const BOUNDED = OPENS_FIGURE | OPENS_BOUND | OPENS_PAIR | OPENS_MULTIPLIER;
/** What a plain figure does not open. */
const MORE_THAN_FIGURE = OPENS_DIGITS | OPENS_NUMERAL;
/** All from {@link OPENS_DIGITS} to {@link OPENS_AHEAD}. */
const OPENS_SOMETHING = OPENS_AHEAD * 2 - 1;

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
    const isOpener = tokenAt(reader, index).bits !== 0;
    const match: QuantityMatch | null = isOpener ? matchAt(reader, index, previous) : null;
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
  const list = quantityTokens(source.text, lexicon());
  const spanOf = (from: number, to: number) =>
    source.spanOf(tokenAt(list, from).start, tokenAt(list, to - 1).end);
  return {
    text: list.text,
    lower: list.lower,
    tokens: list.tokens,
    now: dayOfNow(now),
    isMonthFirst: dateOrder === 'month-day',
    nouns: new Set(nouns.map((noun) => noun.toLowerCase())),
    spanOf,
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
  if (likely === 0) return null;
  const before = likely & OPENS_BOUND ? boundBefore(reader, index) : null;
  const isBound = before !== null && (tokenAt(reader, before.next).bits & BOUNDED) !== 0;
  const here = isBound ? likely : likely & ~OPENS_BOUND;
  for (const { opens, match } of MATCHERS) {
    const matched = here & opens ? match(reader, index, before, previous) : null;
    if (matched) return matched;
  }
  return null;
}

/** The bits of a token that the next one does not rule out. */
function openingsAt(reader: QuantityReader, index: number): number {
  const { bits } = tokenAt(reader, index);
  const next = tokenAt(reader, index + 1);
  if (bits & NEEDS_NEXT && next.bits === 0) return 0;
  if (bits & NEEDS_ARTICLE_FOLLOWER && !(next.bits & FOLLOWS_ARTICLE)) return bits & OPENS_CODE;
  return bits & OPENS_SOMETHING & (isPlainFigure(reader, index) ? ~MORE_THAN_FIGURE : -1);
}

/** Digits that nothing else could read are at least not lost. */
function leftoverAt(reader: QuantityReader, index: number): QuantityMatch | null {
  return isDigits(reader, index) ? identifierMatch(index, afterTouching(reader, index)) : null;
}
