import { isShareOfPrice, recipientFigures, valuesOf } from './price-domain.ts';
import { distanceTo, type PriceMention } from './price-mention.ts';
import type { PriceOutcome, PriceSituation } from './price-outcome.ts';
import { wordingsBetween } from './reading-index.ts';

/** Judges a percentage, a fraction or a factor as a change of a price; nothing where it is none. */
export function shareOutcomes(
  mention: PriceMention,
  { language, reading, told, firstAmountEnd }: PriceSituation,
): PriceOutcome[] {
  const { quantity } = mention;
  if (isShareOfMoney(mention, { reading, language }))
    return [
      {
        topic: language.total,
        status: 'unsupported',
        because: `${quantity.quote}: what it would come to is for a person to say`,
      },
    ];
  const isBehindAmount = firstAmountEnd <= quantity.span.start;
  if (!isShareOfPrice(mention, isBehindAmount, { reading, language })) return [];
  const named = recipientFigures({ told });
  if (isAskedFor(mention, reading) || valuesOf(quantity).every((value) => named.includes(value)))
    return [
      {
        topic: language.discount,
        status: 'not_checkable',
        because: "the recipient's own figure",
      },
    ];
  const isRaise = distanceTo(language.words.raises, mention, reading.words) < 6;
  const outcome = {
    topic: isRaise ? language.topic : language.discount,
    status: 'unsupported',
    because: `${quantity.quote}: no published price knows it`,
  } as const;
  return [outcome];
}

// "A year would take up one percent of the round": a sum told as a share of other money.
function isShareOfMoney(
  { quantity, end, to }: PriceMention,
  { reading, language }: Pick<PriceSituation, 'reading' | 'language'>,
): boolean {
  if (quantity.kind === 'multiplier' || reading.words[end]?.text !== 'of') return false;
  const behind = { first: end + 1, end: Math.min(to, end + 5) };
  return language.otherMoney
    .map((topic) => wordingsBetween(reading, `topic:${topic}`, behind))
    .some((found) => found.length > 0);
}

const askings = new Set(
  'ask asked mentioned wrote named proposed suggested wanted want'.split(' '),
);

// "You asked for 15% off"
function isAskedFor(
  { clause, first }: PriceMention,
  { words, lengthOf }: PriceSituation['reading'],
): boolean {
  let isTheirs = false;
  for (let index = clause?.first ?? first; index < first; index++) {
    if (isTheirs && askings.has(words[index]?.text ?? '')) return true;
    isTheirs ||= lengthOf('recipient', index) > 0;
  }
  return false;
}
