import type { Task } from '@tenacious-bench/schema';
import { taskId } from '@tenacious-bench/schema/core';
import { haveOtherDecisions } from './are-contrast.ts';
import type { PoolNames } from './pool-options.ts';
import { taskText } from './task-text.ts';

export type DuplicateCheck = 'exact' | 'ngram' | 'embedding';

/** Why a task was dropped. */
export type DroppedTask = {
  readonly task: string;
  /** The task that was kept instead. */
  readonly duplicateOf: string;
  readonly check: DuplicateCheck;
  /** 1 where the two are equal. */
  readonly similarity: number;
  readonly because: string;
};

/** Keeps the first of all tasks that are the same but for the names and dates in them. */
export function dropEqual(
  tasks: readonly Task[],
  { parties, names = parties }: PoolNames,
): { distinct: Task[]; dropped: DroppedTask[] } {
  const firstOf = new Map<string, Task>();
  const dropped: DroppedTask[] = [];
  for (const task of tasks) {
    const text = taskText(task, { names: names(task) });
    const first = firstOf.get(text);
    if (first === undefined) firstOf.set(text, task);
    else dropped.push(equalTo(first, task));
  }
  return { distinct: [...firstOf.values()], dropped };
}

function equalTo(first: Task, task: Task): DroppedTask {
  const same =
    taskId(first) === taskId(task) ? 'the same content' : 'the same but for names and dates';
  const doubt = haveOtherDecisions(first, task)
    ? ', though another decision is expected: one of the two is wrong'
    : '';
  return {
    task: task.id,
    duplicateOf: first.id,
    check: 'exact',
    similarity: 1,
    because: `${same}${doubt}`,
  };
}
