import type { Claim } from '@tenacious-bench/schema';
import type { Quantity } from '@tenacious-bench/text';
import { amountOutcomes } from './judge-price-amount.ts';
import { shareOutcomes } from './judge-price-share.ts';
import { priceBands } from './price-band.ts';
import { isFigureOfFact, recipientFigures, recipientQuantities, valuesOf } from './price-domain.ts';
import type { PriceLanguage } from './price-language.ts';
import { isAmount, mentionOf, type PriceMention } from './price-mention.ts';
import type { PriceOutcome } from './price-outcome.ts';
import type { Reading } from './reading.ts';

type Unpriced = Omit<Reading, 'claims'>;

/** Judges what a message says about the sender's prices, and hands back the quantities that are none. */
export function judgePrices(
  reading: Unpriced,
  language: PriceLanguage | undefined,
): { claims: Claim[]; others: readonly Quantity[] } {
  const { quantities } = reading;
  if (language === undefined || !quantities.some(isCandidate))
    return { claims: [], others: quantities };
  const bands = priceBands(factsOf(reading), language);
  const told = recipientQuantities(reading.situation);
  const ends = quantities.filter(isAmount).map(({ span }) => span.end);
  const firstAmountEnd = ends.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const claims: Claim[] = [];
  const others = quantities.filter((quantity) => {
    if (!isCandidate(quantity)) return true;
    const judged = judge(quantity, { reading, language, bands, told, firstAmountEnd });
    claims.push(...judged);
    return judged.length === 0;
  });
  return { claims, others };
}

function isCandidate(quantity: Quantity): boolean {
  switch (quantity.kind) {
    case 'money':
    case 'percent':
    case 'fraction':
    case 'multiplier':
      return true;
    case 'number':
    case 'count':
      return isRate(quantity) || (quantity.low >= 1000 && !isYear(quantity.quote));
    case 'change':
      return quantity.of === 'money';
    default:
      return false;
  }
}

function isRate({ kind, per }: Extract<Quantity, { kind: 'number' | 'count' }>): boolean {
  return kind === 'number' && per !== null;
}

function isYear(quote: string): boolean {
  return /^(?:19|20)\d\d$/.test(quote);
}

type Around = Parameters<typeof amountOutcomes>[1];

function judge(quantity: Quantity, around: Around): Claim[] {
  const { reading, language } = around;
  const mention = mentionOf(quantity, reading);
  const word = reading.words[mention?.first ?? -1];
  if (mention === undefined || word === undefined || word.zone === 'quoted_reply') return [];
  if (isFigureOfFact(quantity, factsOf(reading), language)) return [];
  if (word.zone === 'subject' && isEchoed(quantity, around)) return [];
  const isShare = ['percent', 'fraction', 'multiplier'].includes(quantity.kind);
  const outcomes = isShare ? shareOutcomes(mention, around) : amountOutcomes(mention, around);
  return outcomes.map((outcome) => claimOf(outcome, mention, around));
}

// A subject says what the thread is about: "Re: is 5,200 negotiable".
function isEchoed(quantity: Quantity, around: Around): boolean {
  const named = new Set(recipientFigures(around));
  const values = valuesOf(quantity);
  return values.length > 0 && values.every((value) => named.has(value));
}

function claimOf(
  outcome: PriceOutcome,
  mention: PriceMention,
  { reading, language }: Around,
): Claim {
  const { span, quote } = mention.quantity;
  const { modality = 'asserted', polarity = 'affirmed' } = mention.clause ?? {};
  const claim = {
    kind: 'price',
    subject: 'sender',
    span,
    quote,
    modality,
    polarity,
    ...outcome,
  } as const;
  if (reading.situation.facts === 'unknown')
    return { ...claim, status: 'not_checkable', because: 'the facts are not known' };
  if (outcome.status === 'supported' || outcome.status === 'not_checkable') return claim;
  if (reading.words[mention.first]?.voice === 'quotation')
    return { ...claim, status: 'not_checkable', because: 'words of somebody else' };
  // "I cannot do $4,500" names no price, "it will not exceed $60,000" does.
  return polarity === 'negated' && !setsLimit(mention, reading, language)
    ? { ...claim, status: 'not_checkable', because: 'the sentence denies it' }
    : claim;
}

function setsLimit(
  { clause, first }: PriceMention,
  { words }: Unpriced,
  { words: { caps } }: PriceLanguage,
): boolean {
  if (words[first] !== undefined && caps.has(words[first].text)) return true;
  return words.slice(clause?.first ?? first, first).some(({ text }) => caps.has(text));
}

function factsOf({ situation: { facts } }: Unpriced) {
  return facts === 'unknown' ? [] : facts;
}
