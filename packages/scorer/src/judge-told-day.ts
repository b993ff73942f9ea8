import type { Fact } from '@tenacious-bench/schema';
import { findQuantities, type Quantity } from '@tenacious-bench/text';
import { type ClaimContext, toldClause } from './claim-context.ts';
import { anyOf } from './clause-modality.ts';
import { isFunctionWord, modals } from './english-words.ts';
import type { Judgement } from './judgement.ts';
import { toldFigures } from './told-figures.ts';
import type { Word } from './words.ts';

type Day = Extract<Quantity, { kind: 'date' }>;
type Days = { readonly from: string; readonly to: string };

/** Judges when something happened that a fact tells in words: "published in May", where the fact says October. */
export function judgeToldDay(context: ClaimContext): Judgement | undefined {
  const { quantity, situation } = context;
  if (quantity.kind !== 'date' || situation.facts === 'unknown') return undefined;
  if (quantity.isRelative || !['day', 'month'].includes(quantity.precision)) return undefined;
  const telling = tellingWords(context);
  if (telling.length === 0) return undefined;
  const fact = situation.facts.find((one) => isRetold(one, telling, context));
  // Only now: reading the facts' own texts costs as much as reading the message.
  if (fact === undefined || isKnownDay(quantity, context)) return undefined;
  const { id, topic, subject } = fact;
  const because = `the message says ${quantity.quote}, the fact another time`;
  return { kind: 'quantity', topic, subject, status: 'contradicted', fact: id, because };
}

// A day of any fact, turn or text may be meant.
function isKnownDay(quantity: Day, { situation }: ClaimContext): boolean {
  const own = [quantity, ...quantity.alternatives];
  // "This year" is no day that anybody told.
  const told = toldFigures(situation).flatMap(({ quantity: other }) =>
    other.kind === 'date' && other.precision !== 'year' ? [other, ...other.alternatives] : [],
  );
  const facts = situation.facts === 'unknown' ? [] : situation.facts;
  const days = facts.flatMap(({ values, observedAt }) => [observedAt, ...Object.values(values)]);
  const dated = [...days, ...situation.thread.map(({ at }) => at)]
    .filter((day) => typeof day === 'string' && /^\d{4}-\d\d-\d\d/.test(day))
    .map((day) => String(day).slice(0, 10));
  return [...told, ...dated.map((day) => ({ from: day, to: day }))].some((day: Days) =>
    own.some(({ from, to }) => day.from <= to && from <= day.to),
  );
}

/** So many words in common are no coincidence. */
const fewestShared = 3;

// "In May, two peers published …" goes on in the next clause.
function tellingWords(context: ClaimContext): readonly Word[] {
  const { clause, reading } = context;
  if (clause === undefined || clause.modality === 'asked' || clause.modality === 'conditional')
    return [];
  const { end } = toldClause(context) ?? clause;
  // What could be or will be is no news.
  if (anyOf(reading.words, clause.first, end, modals)) return [];
  return reading.words.slice(clause.first, end);
}

// A fact whose words hold a date, and which the clause tells again.
function isRetold(
  { values }: Fact,
  telling: readonly Word[],
  { situation, reading }: ClaimContext,
): boolean {
  const texts = Object.values(values)
    .flat()
    .filter((value) => typeof value === 'string');
  const known = new Set(reading.readText(texts.join(' ')).map(({ stem }) => stem));
  const shared = telling.filter(
    ({ text, stem }) => text.length > 3 && !isFunctionWord(text) && known.has(stem),
  );
  if (new Set(shared.map(({ stem }) => stem)).size < fewestShared) return false;
  const now = situation.asOf.slice(0, 10);
  return texts
    .filter((text) => text.includes(' '))
    .some((text) => findQuantities(text, { now }).some(({ kind }) => kind === 'date'));
}
