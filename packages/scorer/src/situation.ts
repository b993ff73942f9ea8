import type { Fact, Restrictions, Task, Turn } from '@tenacious-bench/schema';
import { factsAsOf } from '@tenacious-bench/schema/core';

/** What a message is judged against: where it stands in the conversation and what is true there. */
export type Situation = {
  readonly stage: string;
  readonly asOf: string;
  readonly thread: readonly Turn[];
  /** The conversation that the message belongs to; turns of others may have strayed into the thread. */
  readonly conversation: string;
  readonly restrictions: Restrictions;
  /** The facts after the last turn; `unknown` when the caller cannot tell what is true. */
  readonly facts: readonly Fact[] | 'unknown';
};

/** The situation of a task after its whole thread. */
export function situationOf(task: Task, facts: 'known' | 'unknown'): Situation {
  const { stage, asOf, thread, conversation, restrictions = {} } = task;
  const known = facts === 'unknown' ? facts : factsAsOf(task.facts, thread);
  return { stage, asOf, thread, conversation, restrictions, facts: known };
}
