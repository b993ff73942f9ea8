import type { Issue, Task } from '@tenacious-bench/schema';
import { taskId } from '@tenacious-bench/schema/core';

/** Tasks that bear the id of another situation: whoever is told of such an id could not say which is meant. */
export function idConflicts(tasks: readonly Task[]): Issue[] {
  const contentOf = new Map<string, string>();
  return tasks.flatMap((task, index) => {
    const content = taskId(task);
    const first = contentOf.get(task.id);
    if (first === undefined) contentOf.set(task.id, content);
    return first === undefined || first === content
      ? []
      : [
          {
            ...repeatedId(task, index),
            message: `${task.id} is the id of another task with other content`,
          },
        ];
  });
}

/** Tasks whose id occurs before: a task given twice would be counted twice. */
export function repeatedIds(tasks: readonly Task[]): Issue[] {
  const seen = new Set<string>();
  return tasks.flatMap((task, index) =>
    seen.has(task.id) ? [repeatedId(task, index)] : seen.add(task.id) && [],
  );
}

function repeatedId({ id }: Task, index: number): Issue {
  return {
    code: 'duplicate_id',
    path: `[${index}].id`,
    message: `${id} occurs before; drop copies first`,
  };
}
