import type { Agent, Task } from '@tenacious-bench/schema';
import { identifierSchema } from '@tenacious-bench/schema';
import { digest } from '@tenacious-bench/schema/core';
import type { TaskAgent } from './task-agent.ts';

/** Who is asked what, and how often. */
export type RunPlan = {
  readonly agents: readonly TaskAgent[];
  readonly tasks: readonly Task[];
  /** Tries of each agent at each task. @default 1 */
  readonly trials?: number;
};

/** A plan as data, to tell whether two runs ask the same. */
export type PlanDocument = {
  readonly agents: readonly Agent[];
  readonly tasks: { readonly count: number; readonly digest: string };
  readonly trials: number;
};

/**
 * A plan as data: the tasks by their digest, the agents by whatever decides what they do.
 *
 * @example
 * ```ts
 * const agent = { id: 'one', digest: 'sha256:0', answer: () => ({ kind: 'abstention', reason: 'none' }) };
 * planDocument({ agents: [agent], tasks: [], trials: 2 }).agents // => [{ id: 'one', digest: 'sha256:0' }]
 * ```
 */
export function planDocument({ agents, tasks, trials = 1 }: RunPlan): PlanDocument {
  return {
    agents: agents.map(agentDocument),
    tasks: { count: tasks.length, digest: digest(tasks.map((task) => digest(task))) },
    trials,
  };
}

/**
 * In what a plan differs from an earlier one, in one line; `undefined` where both ask the same.
 *
 * @example
 * ```ts
 * const plan = { agents: [{ id: 'one' }], tasks: { count: 2, digest: 'sha256:0' }, trials: 1 };
 * planDifference(plan, { ...plan, trials: 3 }) // => 'trials were 1 and are 3'
 * planDifference(plan, plan) // => undefined
 * ```
 */
export function planDifference(earlier: PlanDocument, now: PlanDocument): string | undefined {
  if (earlier.trials !== now.trials) return `trials were ${earlier.trials} and are ${now.trials}`;
  if (earlier.tasks.count !== now.tasks.count)
    return `there were ${earlier.tasks.count} tasks and are ${now.tasks.count}`;
  if (earlier.tasks.digest !== now.tasks.digest) return 'the tasks are others, or in another order';
  const [before, after] = [namesOf(earlier), namesOf(now)];
  if (before !== after) return `the agents were ${before} and are ${after}`;
  const changed = now.agents.find((agent, at) => digest(agent) !== digest(earlier.agents[at]));
  return changed && `agent ${changed.id} is another one behind the same name`;
}

/** Refuses a plan whose answers could not be told apart. */
export function checkPlan({ agents, tasks, trials = 1 }: RunPlan): void {
  if (!Number.isInteger(trials) || trials < 1)
    throw new RangeError(
      `trials is ${trials}: each agent is asked a whole number of times, from 1`,
    );
  for (const { id } of agents)
    if (!identifierSchema.safeParse(id).success)
      throw new RangeError(`agent ${JSON.stringify(id)} needs an identifier: no row could name it`);
  const twice = repeated(agents.map(({ id }) => id)) ?? repeated(tasks.map(({ id }) => id));
  if (twice !== undefined)
    throw new RangeError(`${twice} is there twice: its answers could not be told apart`);
}

// Field by field: whatever else an agent holds is its own, a key perhaps.
function agentDocument({ id, title, digest: own, model }: TaskAgent): Agent {
  return {
    id,
    ...(title !== undefined && { title }),
    ...(own !== undefined && { digest: own }),
    ...(model !== undefined && { model }),
  };
}

function namesOf({ agents }: PlanDocument): string {
  return agents.map(({ id }) => id).join(', ');
}

function repeated(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}
