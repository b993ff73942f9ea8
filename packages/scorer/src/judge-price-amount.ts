import type { Quantity } from '@tenacious-bench/text';
import { auxiliaries, negations } from './english-words.ts';
import { mismatch, type PriceBand, type StatedAmount } from './price-band.ts';
import { isSaidAsPrice, namesRedacted, recipientFigures, valuesOf } from './price-domain.ts';
import { isFloor } from './price-floor.ts';
import type { PriceLanguage } from './price-language.ts';
import { distanceTo, type PriceMention } from './price-mention.ts';
import type { PriceOutcome, PriceSituation } from './price-outcome.ts';
import { isMultiple, isSum } from './price-sum.ts';

/** Judges an amount of money as a price; nothing comes of it where it is none of the sender's. */
export function amountOutcomes(
  mention: PriceMention,
  around: PriceSituation,
): readonly PriceOutcome[] {
  const { bands, language, reading } = around;
  const stated = statedBy(mention.quantity);
  if (stated === undefined || isOfOther(mention, around)) return [];
  if (stated === 'redacted') return [redacted(around)];
  const words = { words: reading.words, language };
  const reasons = bands.map((band) => mismatch(band, stated, mention, words));
  const right = bands[reasons.indexOf(undefined)];
  if (right !== undefined) return [quoted(right, mention, around)];
  if (isEcho(mention.quantity, around) && !isFromHere(mention)) return ofRecipient(mention, around);
  const said = reasons.filter((reason) => reason !== undefined).join('; ');
  return invented(mention, stated, said || 'no price is published', around);
}

// A bare count is a price only where it repeats an amount: "your 90k carries both".
function isOfOther(mention: PriceMention, around: PriceSituation): boolean {
  const { quantity } = mention;
  const isNumber = quantity.kind === 'count' || quantity.kind === 'number';
  if (isNumber && isEcho(quantity, around)) return false;
  if (quantity.kind === 'count') return true;
  const dearest = Math.max(0, ...around.bands.map(({ amount }) => amount ?? 0));
  return !isSaidAsPrice(mention, dearest, around);
}

function quoted(band: PriceBand, mention: PriceMention, around: PriceSituation): PriceOutcome {
  const { topic } = around.language;
  const { fact, name } = band;
  if (isFloor(mention, around))
    return { topic, status: 'supported', fact, because: `${name}: as published` };
  // "If $5,200 is too much, I understand" quotes nothing.
  if (isTalkedAbout(mention, around.reading))
    return { topic, status: 'not_checkable', fact, because: `${name}: mentioned, not quoted` };
  const because = `${name} is a floor: say "from ${mention.quantity.quote}"`;
  return { topic, status: 'contradicted', fact, because };
}

// "If $5,200 is too much", "$5,200 may be more than you planned".
function isTalkedAbout({ clause, end, to }: PriceMention, { words }: PriceSituation['reading']) {
  if (clause?.modality === 'conditional' || clause?.modality === 'asked') return true;
  return end < to && auxiliaries.has(words[end]?.text ?? '');
}

function statedBy(quantity: Quantity): StatedAmount | 'redacted' | undefined {
  if (quantity.kind === 'money') {
    if (quantity.redacted) return 'redacted';
    const { low, high, currency, per } = quantity;
    return { low, high, currency, per };
  }
  if (quantity.kind === 'number' || quantity.kind === 'count') {
    const { low, high, per } = quantity;
    return { low, high, currency: null, per };
  }
  if (quantity.kind !== 'change') return undefined;
  const sides = [quantity.from, quantity.to].filter((side) => side !== null);
  const low = Math.min(...sides.map((side) => side.low));
  const high = Math.max(...sides.map((side) => side.high));
  return { low, high, currency: quantity.unit, per: null };
}

function redacted({ bands, language: { topic }, told }: PriceSituation): PriceOutcome {
  const band = bands.find(({ amount }) => amount === undefined);
  // What the recipient has read on the page may be called what it is.
  if (band === undefined && namesRedacted({ told }))
    return { topic, status: 'not_checkable', because: "the recipient's own words" };
  return band === undefined
    ? { topic, status: 'unsupported', because: 'no price is published without its digits' }
    : { topic, status: 'supported', fact: band.fact, because: `${band.name}: as published` };
}

function isEcho(quantity: Quantity, { told }: PriceSituation): boolean {
  const named = recipientFigures({ told });
  const values = valuesOf(quantity);
  return values.length > 0 && values.every((value) => named.includes(value));
}

// "From $4,000" offers what the recipient has named; "your $4,000" and "I would not change over $4,000" do not.
function isFromHere({ quantity, clause }: PriceMention): boolean {
  return 'bound' in quantity && quantity.bound === 'at_least' && clause?.polarity !== 'negated';
}

function ofRecipient(mention: PriceMention, { language, reading, bands }: PriceSituation) {
  if (!isTakenUp(mention, reading, language)) {
    const because = "the recipient's own figure";
    return [{ topic: language.topic, status: 'not_checkable', because }] as const;
  }
  const because = "the recipient's figure is taken up as a price";
  const outcome = { topic: language.total, status: 'unsupported', because } as const;
  // What buys less than the cheapest of a kind is no sum but a lower price.
  const [value = 0] = valuesOf(mention.quantity);
  const isRate = bands.some(({ amount = 0 }) => value <= amount);
  return isRate ? [outcome, { ...outcome, topic: language.discount }] : [outcome];
}

// "The 60k you named gets you through both", "it would not take you over the 60k".
function isTakenUp(
  { first, from, to, clause }: PriceMention,
  { words }: PriceSituation['reading'],
  { words: { accepts, caps } }: PriceLanguage,
): boolean {
  const ahead = words.slice(from, first).map(({ text }) => text);
  if (clause?.modality === 'conditional' || ahead.some((text) => pastSaying.has(text)))
    return false;
  // "Re: what $96,000 buys" repeats the question.
  if (ahead.at(-1) === 'what' || ahead.includes('whether')) return false;
  if (ahead.some((text) => negations.has(text))) return ahead.some((text) => caps.has(text));
  const after = words.slice(first, to);
  const pause = after.findIndex((word, at) => at > 0 && word.breakBefore === 'soft');
  const behind = (pause < 0 ? after : after.slice(0, pause)).map(({ text }) => text);
  if ([...ahead.slice(-4), ...behind].some((text) => accepts.has(text))) return true;
  // "An engineer is $4,000 a month" is the sender's price, whoever said the figure before.
  return copulas.has(ahead.at(-1) ?? '') && !ahead.includes('your') && !ahead.includes('you');
}

const copulas = new Set(['is', 'are', 'be', 'cost', 'costs']);
const pastSaying = new Set(['said', 'mentioned', 'wrote', 'named', 'asked', 'quoted']);

function invented(
  mention: PriceMention,
  stated: StatedAmount,
  said: string,
  around: PriceSituation,
): PriceOutcome[] {
  const { language, reading } = around;
  const { quote } = mention.quantity;
  const words = { words: reading.words, language };
  const isTotal = isSum(mention, stated, words) || isMultiple(mention, stated, around);
  const topic = isTotal ? language.total : language.topic;
  const because = isTotal ? `${quote}: a sum is for a person to quote` : `${quote}: ${said}`;
  const outcome: PriceOutcome = {
    topic,
    status: isTotal ? 'unsupported' : 'contradicted',
    because,
  };
  const { lowers, concessions } = language.words;
  const isLowered =
    distanceTo(lowers, mention, reading.words) <= 4 ||
    distanceTo(concessions, mention, reading.words) < Number.POSITIVE_INFINITY;
  return isLowered ? [outcome, { ...outcome, topic: language.discount }] : [outcome];
}
