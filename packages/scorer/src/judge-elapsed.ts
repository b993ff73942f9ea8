import type { Fact, Topic } from '@tenacious-bench/schema';
import { type ClaimContext, toldClause } from './claim-context.ts';
import { cuedTopics } from './cued-topics.ts';
import type { Judgement } from './judgement.ts';
import { wordFrom } from './reading-index.ts';
import type { Situation } from './situation.ts';

const afterElapsed = new Set(['into', 'after', 'since', 'later', 'on', 'old', 'in']);
const stretches = new Set(['first', 'next', 'last', 'opening']);
const notYet = new Set(['a', 'an', 'any', 'you', 'your', 'we', 'that', 'signing', 'notice']);
const millisecondsOfDay = 86_400_000;

/** Judges how long ago something is said to be: "seven weeks into the role", "sixteen months old", "a year ago". */
export function judgeElapsed(context: ClaimContext): Judgement | undefined {
  const { quantity, situation } = context;
  const elapsed = elapsedOf(context);
  if (elapsed === undefined) return undefined;
  const topic = cuedTopics(context).find(({ day }) => day !== undefined);
  if (topic === undefined || situation.facts === 'unknown') return undefined;
  const facts = situation.facts.filter((fact) => fact.topic === topic.id);
  const fact = facts.find((one) => fits(one, topic, elapsed, situation));
  const [first] = facts;
  if (first === undefined || (fact === undefined && isOfAnotherDay(elapsed, situation)))
    return undefined;
  const said = String(first.values[topic.day ?? '']);
  return {
    kind: 'quantity',
    topic: topic.id,
    subject: topic.subject,
    ...(fact === undefined
      ? {
          status: 'contradicted',
          fact: first.id,
          because: `${topic.title}: the message says ${quantity.quote}, the fact says ${said}`,
        }
      : { status: 'supported', fact: fact.id, because: `${topic.title}: as the fact says` }),
  };
}

/** Days that have gone by, and whether they are counted from now only. */
type Elapsed = { readonly low: number; readonly high: number; readonly isFromNow: boolean };

function elapsedOf(context: ClaimContext): Elapsed | undefined {
  const { quantity, reading, situation } = context;
  if (quantity.kind === 'date') {
    const { offset, from, to } = quantity;
    if (offset === null || offset.high >= 0) return undefined;
    if (toldClause(context)?.tense !== 'past' && !followsEvent(context)) return undefined;
    const [low, high] = [daysBetween(to, situation.asOf), daysBetween(from, situation.asOf)];
    return high < 7 ? undefined : { low, high, isFromNow: true };
  }
  if (quantity.kind !== 'duration' || quantity.minutes.high < 7 * 1440) return undefined;
  const next = reading.words[wordFrom(reading.words, quantity.span.end)];
  if (next === undefined || !afterElapsed.has(next.text) || next.breakBefore !== 'none')
    return undefined;
  // "The first ninety days in such a role" are a stretch of anybody's, whenever it began.
  const before = reading.words[wordFrom(reading.words, quantity.span.start) - 1]?.text ?? '';
  if (stretches.has(before)) return undefined;
  // "Twelve days after a decision" counts from something that has not happened.
  const since = reading.words[wordFrom(reading.words, quantity.span.end) + 1]?.text ?? '';
  if (notYet.has(since)) return undefined;
  const { low, high } = quantity.minutes;
  return { low: low / 1440, high: high / 1440, isFromNow: false };
}

// "The appointment eighteen days ago is why I write": the noun tells what is past.
function followsEvent({ at, reading, vocabulary }: ClaimContext): boolean {
  const dated = new Set(vocabulary.topics.flatMap(({ id, day }) => (day ? [`topic:${id}`] : [])));
  const own = reading.index.wordingsIn.get(reading.words[at]?.sentence ?? -1) ?? [];
  return own.some(({ rule, end }) => end === at && dated.has(rule));
}

function fits(
  { values }: Fact,
  { day = '' }: Topic,
  { low, high, isFromNow }: Elapsed,
  situation: Situation,
): boolean {
  const date = values[day];
  if (typeof date !== 'string') return false;
  // Elapsed until now, or until another day that the message may be speaking of.
  return (isFromNow ? [situation.asOf] : daysToldIn(situation)).some((until) => {
    const age = Math.abs(daysBetween(date, until));
    const slack = Math.max(8, age * 0.15);
    return age >= low - slack && age <= high + slack;
  });
}

/** Whether it is as long since something else that the facts or the thread know. */
function isOfAnotherDay({ low, high }: Elapsed, situation: Situation): boolean {
  const { facts, asOf } = situation;
  const windows = facts === 'unknown' ? [] : facts.flatMap(({ values }) => values.windowDays ?? []);
  const ages = [...windows, ...daysToldIn(situation).map((day) => daysBetween(day, asOf))];
  return ages.some((age) => {
    const days = Number(age);
    return days > 0 && days >= low - 4 && days <= high + 4;
  });
}

function daysBetween(from: string, to: string): number {
  const difference = Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10));
  return Math.round(difference / millisecondsOfDay);
}

function daysToldIn({ asOf, thread, facts }: Situation): string[] {
  const values = facts === 'unknown' ? [] : facts.flatMap((fact) => Object.values(fact.values));
  const dates = values.filter((value) => typeof value === 'string');
  const days = dates.filter((value) => /^\d{4}-\d\d-\d\d/.test(value));
  return [asOf, ...thread.map(({ at }) => at), ...days];
}
