import type { Fact, FactValue, Topic, Vocabulary } from '@tenacious-bench/schema';
import type { Quantity } from '@tenacious-bench/text';
import { type ClaimContext, cuePosition } from './claim-context.ts';
import { agrees, type Figure, figuresOf } from './figure.ts';
import type { Judgement } from './judgement.ts';
import type { Situation } from './situation.ts';
import { isUnit } from './unit.ts';

type Field = Topic['fields'][number];

/** Judges a quantity as a statement about one of the vocabulary's topics, or says that it is none. */
export function judgeFigures(context: ClaimContext): Judgement | undefined {
  const figures = figuresOf(context.quantity);
  if (figures.length === 0 || figures.some((figure) => isOfThread(figure, context.situation)))
    return undefined;
  const judged = figures.map((figure) => judgeFigure(figure, context));
  if (judged.some((judgement) => judgement === undefined)) return undefined;
  // A change is wrong when either of its figures is.
  return judged.find((judgement) => judgement?.status !== 'supported') ?? judged[0];
}

// A date still to come is a proposal, and one on which somebody wrote speaks of the thread: neither claims an event.
function isOfThread(figure: Figure, { asOf, thread }: Situation): boolean {
  if (figure.measure !== 'date') return false;
  const { from, to } = figure;
  if (to >= asOf.slice(0, 10)) return true;
  return thread.some(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to);
}

function judgeFigure(figure: Figure, context: ClaimContext): Judgement | undefined {
  const { vocabulary, situation, quantity } = context;
  const topics = vocabulary.topics.filter(
    (topic) => fieldsFor(topic, figure, quantity, vocabulary).length > 0,
  );
  const known = situation.facts === 'unknown' ? [] : situation.facts;
  const cued = nearestTopic(topics, context);
  const topic = cued ?? topicThatAgrees(topics, figure, known, context);
  if (topic === undefined) return withoutTopic(figure, context);
  const values = valuesOf(topic, figure, known, context);
  const common = {
    kind: topic.claim ?? 'quantity',
    topic: topic.id,
    subject: topic.subject,
  } as const;
  const agreeing = values.find(({ value }) => agrees(figure, value));
  if (agreeing !== undefined) {
    return {
      ...common,
      status: 'supported',
      fact: agreeing.fact.id,
      because: `${topic.title}: as the fact says`,
    };
  }
  const [first] = values;
  if (first === undefined) {
    return {
      ...common,
      status: 'unsupported',
      because: `${topic.title}: no fact says ${quantity.quote}`,
    };
  }
  const said = values.map(({ value }) => format(value)).join(', ');
  return {
    ...common,
    status: 'contradicted',
    fact: first.fact.id,
    because: `${topic.title}: the message says ${quantity.quote}, the facts say ${said}`,
  };
}

// Dates and counts of things that no topic counts are everyday words; money and percentages never are.
function withoutTopic(
  figure: Figure,
  { quantity, vocabulary }: ClaimContext,
): Judgement | undefined {
  const isClaim =
    figure.measure === 'money' ||
    figure.measure === 'percent' ||
    countsUnknown(quantity, vocabulary);
  if (!isClaim) return undefined;
  return {
    kind: 'quantity',
    subject: 'unknown',
    status: 'unsupported',
    because: `no fact says ${quantity.quote}`,
  };
}

function countsUnknown(quantity: Quantity, vocabulary: Vocabulary): boolean {
  return (
    quantity.kind === 'count' &&
    vocabulary.units.some(({ id }) => isUnit(quantity.head, id, vocabulary))
  );
}

function fieldsFor(
  topic: Topic,
  figure: Figure,
  quantity: Quantity,
  vocabulary: Vocabulary,
): Field[] {
  return topic.fields.filter(({ measure, unit }) => {
    if (measure !== figure.measure) return false;
    if (quantity.kind !== 'count' || unit === undefined) return true;
    return isUnit(quantity.head, unit, vocabulary);
  });
}

function valuesOf(
  topic: Topic,
  figure: Figure,
  facts: readonly Fact[],
  { quantity, vocabulary }: ClaimContext,
) {
  const names = fieldsFor(topic, figure, quantity, vocabulary).map(({ name }) => name);
  return facts
    .filter((fact) => fact.topic === topic.id)
    .flatMap((fact) => names.flatMap((name) => pair(fact, fact.values[name])));
}

function pair(fact: Fact, value: FactValue | undefined): { fact: Fact; value: FactValue }[] {
  return value === undefined ? [] : [{ fact, value }];
}

/** The topic whose cue stands closest to the quantity within its sentence. */
function nearestTopic(
  topics: readonly Topic[],
  { sentence, before }: ClaimContext,
): Topic | undefined {
  const distances = topics.map((topic) => ({
    topic,
    distance: distanceTo(topic, sentence, before.length),
  }));
  const near = distances.filter(({ distance }) => distance < Number.POSITIVE_INFINITY);
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.topic;
}

function distanceTo({ cues }: Topic, sentence: string, at: number): number {
  const positions = cues
    .map((cue) => cuePosition(sentence, cue))
    .filter((position) => position !== -1);
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...positions.map((position) => Math.abs(position - at)),
  );
}

function topicThatAgrees(
  topics: readonly Topic[],
  figure: Figure,
  facts: readonly Fact[],
  context: ClaimContext,
): Topic | undefined {
  return topics.find((topic) =>
    valuesOf(topic, figure, facts, context).some(({ value }) => agrees(figure, value)),
  );
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
