import type { Fact, Task } from '@tenacious-bench/schema';
import { documentTag, taskId } from '@tenacious-bench/schema/core';
import { createRandom } from '@tenacious-bench/stats';

const syllables = [
  'bra',
  'lo',
  'min',
  'ster',
  'ka',
  'vel',
  'dor',
  'nu',
  'pi',
  'rag',
  'sol',
  'ti',
  'wen',
  'zu',
];

/** A task of an invented domain: prices that all tasks share, and a story that no other seed has. */
export function poolTask(
  seed: number | string,
  {
    company = `Company ${seed}`,
    story = poolStory(seed),
    ...own
  }: Partial<Task> & { company?: string; story?: string } = {},
): Task {
  const content = {
    policy: { id: 'demo' },
    stage: 'cold',
    channel: 'email',
    language: 'en',
    asOf: '2026-05-04',
    conversation: `conversation-${seed}`,
    facts: [
      poolFact('recipient', { company, name: 'the same clerk everywhere' }),
      poolFact('terms', {
        text: 'parcels are carried on weekdays between eight and five for nine coins each',
      }),
      poolFact('capacity', { carts: 3, drivers: 4, startDays: 10 }),
      poolFact('notes', { text: `${company} says ${story}` }),
    ],
    thread: [],
    ...own,
  };
  const provenance = { mode: 'synthesis' as const };
  const row = { family: `family-${seed}`, provenance, ...content };
  return { schema: documentTag('task'), id: taskId(row), ...row };
}

/** Thirty words that another seed does not put in this order. */
export function poolStory(seed: number | string): string {
  const random = createRandom(`story ${seed}`);
  const word = () => random.choice(syllables) + random.choice(syllables) + random.choice(syllables);
  return Array.from({ length: 30 }, word).join(' ');
}

/** The only name in a task of {@link poolTask}. */
export function poolParties({ facts }: Task): string[] {
  return facts.flatMap(({ values }) =>
    typeof values.company === 'string' ? [values.company] : [],
  );
}

function poolFact(topic: string, values: Fact['values']): Fact {
  return {
    id: topic,
    topic,
    subject: 'recipient',
    values,
    confidence: 'high',
    observedAt: '2026-05-01',
    source: 'records',
    disclosure: 'quotable',
  };
}
