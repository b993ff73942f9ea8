import type { Fact, Topic } from '@tenacious-bench/schema';
import type { Amount, Quantity } from '@tenacious-bench/text';
import type { ClaimContext } from './claim-context.ts';
import { cuedTopics } from './cued-topics.ts';
import {
  difference,
  judgeDifference,
  judgeDirection,
  judgeMore,
  judgeShare,
} from './judge-trend-motion.ts';
import type { Judgement } from './judgement.ts';
import { wordFrom } from './reading-index.ts';
import { against, ratioOf, supported, type TrendTopic } from './trend-topic.ts';

/** Judges how a number moved: from what, to what, how many times over, and within which time. */
export function judgeTrend(context: ClaimContext): Judgement | undefined {
  const topic = cuedTopics(context).find((one): one is TrendTopic => one.trend !== undefined);
  if (topic === undefined) return judgeUncuedChange(context);
  const facts = factsOf(topic, context);
  if (facts.length === 0) return undefined;
  const { quantity } = context;
  switch (quantity.kind) {
    case 'change':
      return quantity.of === 'number' ? judgeChange(quantity, topic, facts, context) : undefined;
    case 'multiplier':
      // "10x" may be the name of something that the facts tell of.
      if (isTold(context)) return undefined;
      return judgeMultiplier(quantity, topic, facts, context);
    case 'number':
      return judgeDirection(topic, facts, context) ?? judgeNumber(quantity, topic, facts, context);
    case 'count':
      return judgeMore(quantity, topic, facts, context) ?? judgeDirection(topic, facts, context);
    case 'fraction':
    case 'percent':
      return judgeShare(quantity, topic, facts, context);
    case 'duration':
      return judgeWindow(daysOf(quantity), topic, facts, context);
    case 'date':
      return judgeDistance(quantity, topic, facts, context);
    default:
      return undefined;
  }
}

function isTold({ quantity, reading, at }: ClaimContext): boolean {
  return /^\d/.test(quantity.quote) && reading.known.has(reading.words[at]?.stem ?? '');
}

/** "From three to one" needs no other word where a fact moved just so. */
function judgeUncuedChange(context: ClaimContext): Judgement | undefined {
  const { quantity, vocabulary } = context;
  if (quantity.kind !== 'change' || quantity.of !== 'number') return undefined;
  for (const topic of vocabulary.topics) {
    if (topic.trend === undefined) continue;
    const judged = judgeChange(quantity, topic as TrendTopic, factsOf(topic, context), context);
    if (judged.status === 'supported') return judged;
  }
  return undefined;
}

function factsOf({ id, by }: Topic, { situation, reading, clause }: ClaimContext): Fact[] {
  const facts = situation.facts === 'unknown' ? [] : situation.facts;
  const own = facts.filter(({ topic }) => topic === id);
  if (by === undefined || clause === undefined) return own;
  const said = (reading.index.clausesIn.get(clause.sentence) ?? []).flatMap(({ first, end }) =>
    reading.words.slice(first, end),
  );
  const named = own.filter(({ values }) => {
    const name = String(values[by] ?? '').toLowerCase();
    return said.some(({ text }) => name !== '' && (text === name || text.startsWith(name)));
  });
  return named.length > 0 ? named : own;
}

function judgeChange(
  { from, to, quote }: Extract<Quantity, { kind: 'change' }>,
  topic: TrendTopic,
  facts: readonly Fact[],
  context: ClaimContext,
): Judgement {
  const { trend } = topic;
  const fact = facts.find(
    ({ values }) => holds(from, values[trend.from]) && holds(to, values[trend.to]),
  );
  const window = wordedWindow(context);
  const judged = window && compareWindow(window.days, quote, topic, facts);
  if (fact !== undefined && window !== undefined && judged?.status === 'contradicted')
    return { ...judged, span: { start: context.quantity.span.start, end: window.end } };
  return fact === undefined ? against(topic, facts, quote) : supported(topic, fact);
}

const daysByUnit = new Map([
  ['week', 7],
  ['fortnight', 14],
  ['month', 30],
  ['quarter', 91],
  ['year', 365],
]);

/** "From two to six inside a month": a window without a number. */
function wordedWindow({ quantity, reading: { words } }: ClaimContext) {
  const at = wordFrom(words, quantity.span.end);
  const [preposition, article, unit] = [0, 1, 2].map((offset) => words[at + offset]?.text ?? '');
  if (at === -1 || !['in', 'within', 'inside', 'over'].includes(preposition ?? ''))
    return undefined;
  const days = ['a', 'one', 'the'].includes(article ?? '') ? daysByUnit.get(unit ?? '') : undefined;
  return days === undefined ? undefined : { days, end: words[at + 2]?.span.end ?? 0 };
}

function holds(amount: Amount | null, value: unknown): boolean {
  if (amount === null) return true;
  if (typeof value !== 'number') return false;
  const slack = amount.bound === 'about' ? value * 0.1 : 0;
  return value >= amount.low - slack && value <= amount.high + slack;
}

// "Doubled" is about the trend only where nothing else in the clause moved.
function judgeMultiplier(
  { low, high, bound, quote }: Extract<Quantity, { kind: 'multiplier' }>,
  topic: TrendTopic,
  facts: readonly Fact[],
  { clause }: ClaimContext,
): Judgement | undefined {
  if (clause?.tense !== 'past' && clause?.tense !== 'none') return undefined;
  const { trend } = topic;
  const known = facts.filter(({ values }) => ratioOf(values, trend) !== undefined);
  if (known.length === 0) return undefined;
  const fact = known.find(({ values }) => {
    const ratio = ratioOf(values, trend) ?? 0;
    return (
      (ratio >= low * 0.9 || bound === 'at_most') && (ratio <= high * 1.1 || bound === 'at_least')
    );
  });
  return fact === undefined ? against(topic, known, quote) : supported(topic, fact);
}

const beforeState = new Set([
  'against',
  'from',
  'to',
  'at',
  'was',
  'were',
  'had',
  'has',
  'than',
  'versus',
  'of',
  'after',
]);

// "Stand at five, against three": bare numbers that tell a state of what the sentence counts.
function judgeNumber(
  { low, high, bound, quote }: Extract<Quantity, { kind: 'number' }>,
  topic: TrendTopic,
  facts: readonly Fact[],
  { reading, at, clause }: ClaimContext,
): Judgement | undefined {
  const { trend } = topic;
  const amount = { low, high, bound };
  const sign = difference.get(reading.words[at + 1]?.text ?? '');
  if (sign !== undefined) return judgeDifference(low * sign, quote, topic, facts);
  const fact = facts.find(
    ({ values }) => holds(amount, values[trend.from]) || holds(amount, values[trend.to]),
  );
  if (fact !== undefined) return supported(topic, fact);
  const word = reading.words[at];
  const before = reading.words[at - 1]?.text ?? '';
  const isState = word?.mark === '(' || (word?.breakBefore === 'none' && beforeState.has(before));
  const isDistant = /\b(?:ago|earlier|before)\b/.test(following(reading, at));
  if (before === 'of' || !(isState && (isDistant || clause?.tense === 'past'))) return undefined;
  return against(topic, facts, quote);
}

function following({ words }: ClaimContext['reading'], at: number): string {
  return words
    .slice(at + 1, at + 5)
    .map(({ text }) => text)
    .join(' ');
}

function daysOf({ minutes }: Extract<Quantity, { kind: 'duration' }>): number {
  return minutes.low / 1440;
}

const beforeWindow = new Set(['in', 'within', 'inside', 'over', 'during', 'past', 'last']);

function judgeWindow(
  days: number,
  topic: TrendTopic,
  facts: readonly Fact[],
  { quantity, reading, at, clause }: ClaimContext,
): Judgement | undefined {
  const before = reading.words[at - 1]?.text === 'the' ? at - 2 : at - 1;
  // "Within 60 days" is a duration together with its preposition.
  const isWindow = [before, at].some((place) => beforeWindow.has(reading.words[place]?.text ?? ''));
  if (!isWindow || clause === undefined) return undefined;
  const hasChange = (reading.index.quantitiesIn.get(clause.sentence) ?? []).some(
    ({ kind, span }) => kind === 'change' && isInClause(span.start, clause, reading),
  );
  return hasChange ? compareWindow(days, quantity.quote, topic, facts) : undefined;
}

function isInClause(
  start: number,
  { first, end }: NonNullable<ClaimContext['clause']>,
  { words }: ClaimContext['reading'],
): boolean {
  const from = words[first]?.span.start ?? 0;
  const to = words[end - 1]?.span.end ?? 0;
  return start >= from && start < to;
}

// "Sixty days ago it had three": the distance is the window of the trend.
function judgeDistance(
  quantity: Extract<Quantity, { kind: 'date' }>,
  topic: TrendTopic,
  facts: readonly Fact[],
  { situation }: ClaimContext,
): Judgement | undefined {
  const { offset, from, to, quote } = quantity;
  if (offset === null || offset.high >= 0) return undefined;
  const known = situation.facts === 'unknown' ? [] : situation.facts;
  const told = [...situation.thread.map(({ at }) => at), ...known.flatMap(daysOfFact)];
  if (told.some((day) => isNear(day, from, to))) return undefined;
  const days = (Date.parse(situation.asOf.slice(0, 10)) - Date.parse(from)) / 86_400_000;
  return days < 14 ? undefined : compareWindow(days, quote, topic, facts);
}

function daysOfFact({ values }: Fact): string[] {
  const texts = Object.values(values).filter((value) => typeof value === 'string');
  return texts.filter((value) => /^\d{4}-\d\d-\d\d/.test(value));
}

function isNear(day: string, from: string, to: string): boolean {
  const time = Date.parse(day.slice(0, 10));
  return time >= Date.parse(from) - 4 * 86_400_000 && time <= Date.parse(to) + 4 * 86_400_000;
}

function compareWindow(
  days: number,
  quote: string,
  topic: TrendTopic,
  facts: readonly Fact[],
): Judgement | undefined {
  const { windowDays } = topic.trend;
  const known = facts.filter(({ values }) => typeof values[windowDays] === 'number');
  if (known.length === 0) return undefined;
  const fact = known.find(({ values }) => {
    const window = values[windowDays] as number;
    return Math.abs(days - window) <= Math.max(3, window * 0.12);
  });
  return fact === undefined ? against(topic, known, quote) : supported(topic, fact);
}
