import type { Estimate } from '@tenacious-bench/stats';
import { groupedBy } from '../grouped-by.ts';
import type { KnownAnswer } from './answer-verdict.ts';
import { correlation } from './correlation.ts';

/** Whether the agents that are better elsewhere are better at this task too. */
export type TaskDiscrimination = {
  readonly task: string;
  /** Tries (an agent with a seed) that answered this task and others. */
  readonly tries: number;
  readonly agents: number;
  /** The corrected item-total correlation: point-biserial, the task itself left out of the total. */
  readonly correlation: Estimate<{ value: number }>;
};

/** How well the tasks of a set tell good agents from bad ones. */
export type SetDiscrimination = {
  readonly tasks: readonly TaskDiscrimination[];
  /** The mean over the tasks for which it can be told. */
  readonly mean: Estimate<{ value: number; tasks: number }>;
  /** Tasks that better agents fail more often than worse ones. */
  readonly negative: readonly string[];
};

/** Fewer tries give a correlation that says nothing: two always lie on a line. */
const fewestTries = 5;

/**
 * Correlates whether a try passes a task with the share of the other tasks that it passes. A try that misses a task
 * is left out of that task alone.
 */
export function setDiscrimination(
  ids: readonly string[],
  answers: readonly KnownAnswer[],
): SetDiscrimination {
  const tries = [...groupedBy(answers, ({ agent, trial }) => `${trial} ${agent}`).values()].map(
    tryOf,
  );
  const tasks = ids.map((task) => discriminationOf(task, tries));
  const known = tasks.flatMap(({ correlation: one }) => (one.defined ? [one.value] : []));
  return {
    tasks,
    mean:
      known.length === 0
        ? { defined: false, reason: 'no task has a correlation' }
        : { defined: true, value: meanOf(known), tasks: known.length },
    negative: tasks
      .filter(({ correlation: one }) => one.defined && one.value < 0)
      .map(({ task }) => task),
  };
}

type Try = {
  readonly agent: string;
  readonly passes: ReadonlyMap<string, boolean>;
  readonly passed: number;
};

function tryOf(own: readonly KnownAnswer[]): Try {
  return {
    agent: own[0]?.agent ?? '',
    passes: new Map(own.map(({ task, pass }) => [task, pass])),
    passed: own.filter(({ pass }) => pass).length,
  };
}

function discriminationOf(task: string, tries: readonly Try[]): TaskDiscrimination {
  const own = tries.filter(({ passes }) => passes.has(task) && passes.size > 1);
  const agents = new Set(own.map(({ agent }) => agent)).size;
  const correlation = correlationOf(task, own, agents);
  return { task, tries: own.length, agents, correlation };
}

function correlationOf(
  task: string,
  own: readonly Try[],
  agents: number,
): TaskDiscrimination['correlation'] {
  if (own.length < fewestTries)
    return inestimable(`${own.length} tries, and at least ${fewestTries} are needed`);
  if (agents < 2) return inestimable('one agent alone: its tries differ by chance only');
  const passes = own.map((one) => (one.passes.get(task) ? 1 : 0));
  if (new Set(passes).size < 2)
    return inestimable(passes[0] === 1 ? 'every try passes it' : 'no try passes it');
  const rest = own.map((one) => restShare(task, one));
  const value = correlation(passes, rest);
  return value === undefined
    ? inestimable('the tries do not differ on the other tasks')
    : { defined: true, value };
}

function restShare(task: string, { passes, passed }: Try): number {
  return (passed - (passes.get(task) ? 1 : 0)) / (passes.size - 1);
}

function inestimable(reason: string): { defined: false; reason: string } {
  return { defined: false, reason };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
