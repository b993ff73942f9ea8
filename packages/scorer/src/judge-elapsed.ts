import type { Fact, Topic } from '@tenacious-bench/schema';
import type { ClaimContext } from './claim-context.ts';
import { cuedTopics } from './cued-topics.ts';
import type { Judgement } from './judgement.ts';
import { wordFrom } from './reading-index.ts';

const afterElapsed = new Set(['into', 'after', 'since', 'later', 'on', 'old', 'in']);
const notYet = new Set(['a', 'an', 'any', 'you', 'your', 'we', 'that', 'signing', 'notice']);
const millisecondsOfDay = 86_400_000;

/** Judges how long ago something is said to be: "seven weeks into the role", "sixteen months old". */
export function judgeElapsed(context: ClaimContext): Judgement | undefined {
  const { quantity, reading, situation } = context;
  if (quantity.kind !== 'duration' || quantity.minutes.high < 7 * 1440) return undefined;
  const next = reading.words[wordFrom(reading.words, quantity.span.end)];
  if (next === undefined || !afterElapsed.has(next.text) || next.breakBefore !== 'none')
    return undefined;
  // "Twelve days after a decision" counts from something that has not happened.
  const since = reading.words[wordFrom(reading.words, quantity.span.end) + 1]?.text ?? '';
  if (notYet.has(since)) return undefined;
  const topic = cuedTopics(context).find(({ day }) => day !== undefined);
  if (topic === undefined || situation.facts === 'unknown') return undefined;
  const facts = situation.facts.filter((fact) => fact.topic === topic.id);
  const fact = facts.find((one) => fits(one, topic, context));
  const [first] = facts;
  if (first === undefined || (fact === undefined && isOfAnotherDay(context))) return undefined;
  const said = String(first.values[topic.day ?? '']);
  return {
    kind: 'quantity',
    topic: topic.id,
    subject: topic.subject,
    ...(fact === undefined
      ? {
          status: 'contradicted',
          fact: first.id,
          because: `${topic.title}: the message says ${quantity.quote} ${next.text}, the fact says ${said}`,
        }
      : { status: 'supported', fact: fact.id, because: `${topic.title}: as the fact says` }),
  };
}

function fits(
  { values }: Fact,
  { day = '' }: Topic,
  { quantity, situation }: ClaimContext,
): boolean {
  const date = values[day];
  if (typeof date !== 'string' || quantity.kind !== 'duration') return false;
  const { low, high } = quantity.minutes;
  // Elapsed until now, or until another day that the message may be speaking of.
  return daysToldIn(situation).some((until) => {
    const age = Math.abs(Date.parse(until.slice(0, 10)) - Date.parse(date)) / millisecondsOfDay;
    const slack = Math.max(8, age * 0.15);
    return age >= low / 1440 - slack && age <= high / 1440 + slack;
  });
}

/** Whether it is as long since something else that the facts or the thread know. */
function isOfAnotherDay({ quantity, situation }: ClaimContext): boolean {
  if (quantity.kind !== 'duration') return false;
  const { low, high } = quantity.minutes;
  const now = Date.parse(situation.asOf.slice(0, 10));
  return daysToldIn(situation).some((day) => {
    const age = Math.abs(now - Date.parse(day.slice(0, 10))) / millisecondsOfDay;
    return age > 0 && age >= low / 1440 - 4 && age <= high / 1440 + 4;
  });
}

function daysToldIn({ asOf, thread, facts }: ClaimContext['situation']): string[] {
  const values = facts === 'unknown' ? [] : facts.flatMap((fact) => Object.values(fact.values));
  const dates = values.filter((value) => typeof value === 'string');
  const days = dates.filter((value) => /^\d{4}-\d\d-\d\d/.test(value));
  return [asOf, ...thread.map(({ at }) => at), ...days];
}
