import type { TaskAgent } from '@tenacious-bench/generators';
import type { Outcome, Output, Task } from '@tenacious-bench/schema';

/** Outputs as the agents that gave them: one for each agent and trial, which answers what it answered then. */
export function agentsFromOutputs(outputs: readonly Output[]): TaskAgent[] {
  const tries = new Map<string, { id: string; outcomes: Map<string, Outcome> }>();
  for (const { agent, trial, task, outcome } of outputs) {
    const key = `${trial} ${agent}`;
    const own = tries.get(key) ?? { id: agent, outcomes: new Map() };
    own.outcomes.set(task, outcome);
    tries.set(key, own);
  }
  return [...tries.values()].map(({ id, outcomes }) => ({
    id,
    answer: (task: Task) => outcomes.get(task.id) ?? noAnswer,
  }));
}

const noAnswer: Outcome = {
  kind: 'error',
  code: 'no_answer',
  reason: 'it has no answer to this task',
};
