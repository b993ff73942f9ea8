import type { Agent } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema/core';

/** What names one answer of a run. */
export type AskedFor = {
  readonly agent: Pick<Agent, 'id' | 'digest'>;
  /** Digest of what the agent is told of the task: of nothing else, as the key goes to the agent. */
  readonly task: string;
  readonly trial: number;
  readonly turn: number;
};

/**
 * What an answer is kept under: another agent behind the same name, another task with the same id, another trial and
 * another turn are each asked anew. What an agent is not told changes no key.
 *
 * @example
 * ```ts
 * const asked = { agent: { id: 'one' }, task: 'sha256:0', trial: 0, turn: 0 };
 * answerKey(asked) === answerKey({ ...asked }) // => true
 * answerKey(asked) === answerKey({ ...asked, trial: 1 }) // => false
 * ```
 */
export function answerKey({ agent, task, trial, turn }: AskedFor): string {
  return digest({ agent: agent.digest ?? agent.id, id: agent.id, task, trial, turn });
}
