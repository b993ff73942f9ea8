import type { Fact, FactValue, Topic } from '@tenacious-bench/schema';
import type { ClaimContext } from './claim-context.ts';
import { cuedTopics } from './cued-topics.ts';
import { agrees, type Figure, figuresOf } from './figure.ts';
import { isDayOfSomeFact, partOfMonth, shareOf } from './figure-in-words.ts';
import { isAnyOne, isOneInAll } from './figure-one.ts';
import { isYetToCome } from './is-yet-to-come.ts';
import type { Judgement } from './judgement.ts';
import type { Situation } from './situation.ts';
import { isAboutRecipient, isAboutSender } from './statement.ts';
import { isTold, toldFigures } from './told-figures.ts';
import { isUnit } from './unit.ts';

type Field = Topic['fields'][number];

/** Judges a quantity as a statement about one of the vocabulary's topics, or says that it is none. */
export function judgeFigures(context: ClaimContext): Judgement | undefined {
  const { situation, vocabulary } = context;
  const { quantity } = context;
  const share = shareOf(context);
  const figures = share ?? partOfMonth(context) ?? figuresOf(quantity);
  if ((share === undefined && isPart(context)) || isOwnQuarter(context) || isCounted(context))
    return undefined;
  if (isDayOfSomeFact(context)) return undefined;
  if (figures.length === 0 || figures.some((figure) => isOfThread(figure, situation)))
    return undefined;
  const topics = vocabulary.topics.filter(
    (topic) =>
      topic.id !== vocabulary.prices?.topic &&
      !vocabulary.commitments.some((commitment) => commitment.topic === topic.id) &&
      figures.every((figure) => fieldsFor(topic, figure, context).length > 0),
  );
  const cued = cuedTopics(context, topics);
  const isAny = share === undefined && isAnyOne(context) && !isWithinSomeCue(context);
  const supported = supportedBy(cued.length > 0 || isAny ? cued : topics, figures, context);
  if (supported !== undefined) return supported;
  if (isAny && !isOneInAll(context)) return undefined;
  // What a fact knows is told rather than what merely sounds alike.
  const nearest = cued.find((topic) => isKnown(topic, figures, context)) ?? cued[0];
  const judged =
    nearest === undefined
      ? withoutTopic(figures, context)
      : (dayOfFact(figures, context) ?? against(nearest, figures, context));
  if (judged === undefined || judged.status === 'supported') return judged;
  // Only now: reading the facts' own texts costs as much as reading the message.
  if (isYetToCome(context)) return undefined;
  if (share !== undefined) return judged;
  const counted = { topic: nearest, vocabulary };
  return isTold(quantity, toldFigures(situation), counted) ? undefined : judged;
}

// "Three of the seats" counts some of them and says nothing of how many there are.
function isPart(context: ClaimContext): boolean {
  const { kind, quote } = context.quantity;
  if (isWithinSomeCue(context)) return false;
  return kind === 'count' && /\bof (?:the|your|our|my|those|these|them|its|their)\b/i.test(quote);
}

// "Your first quarter" is counted from the reader's own start.
function isOwnQuarter({ quantity, before }: ClaimContext): boolean {
  if (quantity.kind !== 'date' || quantity.precision === 'day') return false;
  return (
    /\b(?:your|a|the|their|his|her) $/.test(before) &&
    /^(?:first|second|third|fourth|last|next)\b/i.test(quantity.quote)
  );
}

// "Six weeks ago yesterday" is one distance.
function isCounted({ quantity, before }: ClaimContext): boolean {
  return quantity.kind === 'date' && quantity.isRelative && /\bago $/.test(before);
}

// A date still to come is a proposal, and one on which somebody wrote speaks of the thread: neither claims an event.
function isOfThread(figure: Figure, { asOf, thread }: Situation): boolean {
  if (figure.measure !== 'date') return false;
  const { from, to } = figure;
  if (to >= asOf.slice(0, 10)) return true;
  return thread.some(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to);
}

/** The first topic whose facts bear out everything the quantity says: a change is right when both its figures are. */
function supportedBy(
  topics: readonly Topic[],
  figures: readonly Figure[],
  context: ClaimContext,
): Judgement | undefined {
  for (const topic of topics) {
    const agreeing = figures.map((figure) =>
      valuesOf(topic, figure, context).find(({ value }) => agrees(figure, value)),
    );
    const [first] = agreeing;
    if (first === undefined || agreeing.includes(undefined)) continue;
    return {
      ...aboutTopic(topic),
      status: 'supported',
      fact: first.fact.id,
      because: `${topic.title}: as the fact says`,
    };
  }
  return undefined;
}

// A day that some fact names is that fact's day, whatever the sentence talks about besides.
function dayOfFact(figures: readonly Figure[], { situation }: ClaimContext): Judgement | undefined {
  const facts = situation.facts === 'unknown' ? [] : situation.facts;
  const fact = facts.find(({ values, observedAt }) =>
    figures.every(
      (figure) =>
        figure.measure === 'date' &&
        [observedAt, ...Object.values(values)].some((value) => agrees(figure, value)),
    ),
  );
  if (fact === undefined) return undefined;
  const { topic, subject, id } = fact;
  return {
    kind: 'quantity',
    topic,
    subject,
    status: 'supported',
    fact: id,
    because: `a day of fact ${id}`,
  };
}

function against(topic: Topic, figures: readonly Figure[], context: ClaimContext): Judgement {
  const { quote } = context.quantity;
  const values = figures.flatMap((figure) => valuesOf(topic, figure, context));
  const [first] = values;
  if (first === undefined) return withoutValue(topic, figures, context);
  const said = [...new Set(values.map(({ value }) => format(value)))].join(', ');
  return {
    ...aboutTopic(topic),
    status: 'contradicted',
    fact: first.fact.id,
    because: `${topic.title}: the message says ${quote}, the facts say ${said}`,
  };
}

/** "45% of the staff" where the fact says 45 people: the number is told, of something else. */
function withoutValue(
  topic: Topic,
  figures: readonly Figure[],
  { quantity: { quote }, situation }: ClaimContext,
): Judgement {
  const facts = situation.facts === 'unknown' ? [] : situation.facts;
  const numbers = figures.flatMap((figure) => (figure.measure === 'date' ? [] : [figure.low]));
  const fact = facts.find(
    (one) =>
      one.topic === topic.id &&
      Object.values(one.values).some((value) => numbers.includes(Number(value))),
  );
  const because = `${topic.title}: no fact says ${quote}`;
  return fact === undefined
    ? { ...aboutTopic(topic), status: 'unsupported', because }
    : {
        ...aboutTopic(topic),
        status: 'contradicted',
        fact: fact.id,
        because: `${because}; the number counts something else`,
      };
}

function aboutTopic({ claim = 'quantity', id, subject }: Topic) {
  return { kind: claim, topic: id, subject } as const;
}

// Dates and counts of things that no topic counts are everyday words; money and percentages never are.
function withoutTopic(figures: readonly Figure[], context: ClaimContext): Judgement | undefined {
  const isMoney = figures.some(({ measure }) => measure === 'money');
  const isShare = figures.some(({ measure }) => measure === 'percent');
  if (!isMoney && !(isShare && concernsSomebody(context))) return undefined;
  const because = `no fact says ${context.quantity.quote}`;
  return { kind: 'quantity', subject: 'unknown', status: 'unsupported', because };
}

// "Ten per cent off a pound of apples" is an example; beside one of the two parties a share is a claim.
function concernsSomebody({ clause, reading }: ClaimContext): boolean {
  const own = reading.index.clausesIn.get(clause?.sentence ?? -1) ?? [];
  return own.some((one) => isAboutRecipient(one, reading) || isAboutSender(one, reading));
}

function fieldsFor(topic: Topic, figure: Figure, context: ClaimContext): Field[] {
  const { quantity, vocabulary } = context;
  return topic.fields.filter(({ measure, unit }) => {
    if (measure !== figure.measure) return false;
    if (quantity.kind !== 'count' || unit === undefined) return true;
    return isUnit(quantity.head, unit, vocabulary) || isWithinCue(topic, context);
  });
}

function isWithinSomeCue(context: ClaimContext): boolean {
  return context.vocabulary.topics.some((topic) => isWithinCue(topic, context));
}

/** "Let twelve people go": what stands between the words of a cue is counted by its topic, whatever it is called. */
function isWithinCue({ id }: Topic, { quantity, at, reading, clause }: ClaimContext): boolean {
  if (quantity.kind !== 'count') return false;
  const cues = reading.index.wordingsIn.get(clause?.sentence ?? -1) ?? [];
  return cues.some(({ rule, first, end }) => rule === `topic:${id}` && first <= at && at < end - 1);
}

function valuesOf(topic: Topic, figure: Figure, context: ClaimContext) {
  const { situation } = context;
  const names = fieldsFor(topic, figure, context).map(({ name }) => name);
  const facts = situation.facts === 'unknown' ? [] : situation.facts;
  return facts
    .filter((fact) => fact.topic === topic.id)
    .flatMap((fact) => names.flatMap((name) => pair(fact, fact.values[name])));
}

function isKnown(topic: Topic, figures: readonly Figure[], context: ClaimContext): boolean {
  return figures.every((figure) => valuesOf(topic, figure, context).length > 0);
}

function pair(fact: Fact, value: FactValue | undefined): { fact: Fact; value: FactValue }[] {
  return value === undefined ? [] : [{ fact, value }];
}

function format(value: FactValue): string {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.join(', ');
  return `${value.currency} ${grouped(value.amount)}`;
}

// Not `toLocaleString`: what it prints depends on the language data of the machine.
function grouped(amount: number): string {
  const [whole = '', decimals] = String(amount).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
