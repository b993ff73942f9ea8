import type { Fact, FactValue, Task } from '@tenacious-bench/schema';
import { type Passage, turnPassage } from './labelled-tries.ts';

/**
 * What the author of a message knew: the day, the facts and the thread. What the task says of right answers, and how it
 * was made, would tell the rater what to find.
 */
export function contextOf(task: Task): Passage[] {
  const { asOf, stage, channel, language, facts, thread, restrictions } = task;
  const banned = restrictions?.phrases ?? [];
  return [
    { title: 'Situation', text: `${asOf}, ${stage}, ${channel}, ${language}` },
    ...facts.map(factPassage),
    ...(banned.length > 0 ? [{ title: 'Not to be said here', text: banned.join('\n') }] : []),
    ...thread.map(turnPassage),
  ];
}

function factPassage(fact: Fact): Passage {
  const { topic, subject, values, confidence, observedAt, source, disclosure, validUntil } = fact;
  const until = validUntil === undefined ? '' : `, valid until ${validUntil}`;
  const lines = Object.entries(values).map(([name, value]) => `${name}: ${valueText(value)}`);
  return {
    title: `Fact: ${topic} of ${subject}${disclosure === 'internal' ? ' (not for the recipient)' : ''}`,
    text: [...lines, `${confidence} confidence, ${observedAt}, ${source}${until}`].join('\n'),
  };
}

function valueText(value: FactValue): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? `${value.amount} ${value.currency}` : String(value);
}
