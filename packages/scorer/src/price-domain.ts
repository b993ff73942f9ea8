import type { Fact } from '@tenacious-bench/schema';
import { findQuantities, type Quantity } from '@tenacious-bench/text';
import type { PriceLanguage } from './price-language.ts';
import { distanceTo, distanceToTopic, type PriceMention } from './price-mention.ts';
import type { PriceSituation } from './price-outcome.ts';
import { wordingsBetween } from './reading-index.ts';
import type { Situation } from './situation.ts';

type Around = Pick<PriceSituation, 'reading' | 'language'>;

/** Whether an amount of money is said as a price of the sender's, and not as somebody else's money. */
export function isSaidAsPrice(
  mention: PriceMention,
  dearest: number,
  { reading, language }: Around,
): boolean {
  const { quantity } = mention;
  const { words } = reading;
  const toPrice = Math.min(
    distanceToTopic(language.topic, mention, reading),
    ...language.words.kinds.flat().map((kind) => distanceTo(kind, mention, words)),
  );
  const toOther = Math.min(
    toTopics(language.otherMoney, mention, reading),
    distanceTo(language.words.foreign, inClause(mention), words),
  );
  if (quantity.kind === 'money') {
    // Nobody is sent a price that is a hundred times the dearest one; such amounts are investments.
    if (!quantity.redacted && quantity.low > dearest * 100 && toPrice > 3) return false;
    return toPrice <= toOther;
  }
  // A bare number counts nothing, so beside "together" or "the year" it is money.
  const isSum = distanceTo(language.words.totals, mention, words) < 10;
  return toPrice < toOther || (isSum && toOther === Number.POSITIVE_INFINITY);
}

const pointers = new Set(['that', 'this', 'it', 'those', 'these']);

/** Whether a share is said of a price: "10% off the rate", "adds a tenth to that". */
export function isShareOfPrice(
  mention: PriceMention,
  isBehindAmount: boolean,
  { reading, language }: Around,
): boolean {
  const { quantity } = mention;
  if (isOffGoods(mention, { reading, language })) return false;
  const toPrice = distanceToTopic(language.topic, inClause(mention), reading);
  const toOther = toTopics(language.otherShares, mention, reading);
  if (toPrice <= (quantity.kind === 'percent' ? 9 : 4)) return toPrice <= toOther;
  const behind = reading.words.slice(mention.end, mention.end + 3);
  const isPointing = behind.some(({ text }) => pointers.has(text)) && toOther > 9;
  return isBehindAmount && isPointing;
}

const articles = new Set(['a', 'an', 'any', 'some']);

// "Ten per cent off a pound of apples": what it is taken off is nothing that the sender sells.
function isOffGoods({ end, to }: PriceMention, { reading, language }: Around): boolean {
  const { words } = reading;
  if (words[end]?.text !== 'off' || !articles.has(words[end + 1]?.text ?? '')) return false;
  const behind = { first: end + 1, end: Math.min(to, end + 5) };
  return wordingsBetween(reading, `topic:${language.topic}`, behind).length === 0;
}

/** The amounts that the recipient has named: repeating one quotes nobody a price. */
export function recipientFigures({ told }: Pick<PriceSituation, 'told'>): number[] {
  return told.flatMap(valuesOf);
}

/** Whether the recipient has named a price with its digits blanked out. */
export function namesRedacted({ told }: Pick<PriceSituation, 'told'>): boolean {
  return told.some((one) => one.kind === 'money' && one.redacted);
}

/** Everything that the recipient has counted or priced in the conversation. */
export function recipientQuantities({ thread, conversation, asOf }: Situation): Quantity[] {
  return thread.flatMap((turn) =>
    turn.kind === 'message' && turn.from === 'recipient' && turn.conversation === conversation
      ? findQuantities(turn.message.body, { now: asOf.slice(0, 10) })
      : [],
  );
}

/** The numbers that a quantity states. */
export function valuesOf(quantity: Quantity): number[] {
  if (quantity.kind === 'money' && quantity.redacted) return [];
  return 'low' in quantity ? [quantity.low, quantity.high] : [];
}

/** Whether a fact of another topic holds the very figure. */
export function isFigureOfFact(
  quantity: Quantity,
  facts: readonly Fact[],
  { topic, otherShares }: PriceLanguage,
): boolean {
  const [low] = valuesOf(quantity);
  // One opening is no one percent.
  const isShare = quantity.kind === 'percent' || quantity.kind === 'fraction';
  return facts.some(
    (fact) =>
      fact.topic !== topic &&
      (!isShare || otherShares.includes(fact.topic)) &&
      Object.values(fact.values).some((value) =>
        typeof value === 'object' && !Array.isArray(value)
          ? value.amount === low
          : value === low && quantity.kind !== 'money',
      ),
  );
}

function toTopics(
  topics: readonly string[],
  mention: PriceMention,
  reading: Around['reading'],
): number {
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...topics.map((topic) => distanceToTopic(topic, mention, reading)),
  );
}

function inClause({ clause, ...mention }: PriceMention) {
  return clause === undefined ? mention : { ...mention, from: clause.first, to: clause.end };
}
