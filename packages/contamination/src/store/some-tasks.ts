import { indexTasks, type TaskIndex } from '../overlap/task-index.ts';
import type { Row } from '../rows/row.ts';
import type { SemanticSearch } from '../vectors/semantic-search.ts';

/** Some tasks of an index, by their numbers, as an index of their own that finds of them what the whole one would. */
export function someTasks(
  index: TaskIndex,
  tasks: readonly number[],
  semantic: SemanticSearch | undefined,
): { readonly index: TaskIndex; readonly semantic: SemanticSearch | undefined } {
  if (tasks.length === index.tasks.length) return { index, semantic };
  const { n, templates } = index;
  const rows = tasks.map((task) => index.tasks[task]?.row as Row);
  return {
    index: indexTasks(rows, { n, templates, shared: true }),
    semantic: semantic && someOf(semantic, tasks),
  };
}

// Its threshold rests on all tasks, so it is the whole search that is asked.
function someOf(semantic: SemanticSearch, tasks: readonly number[]): SemanticSearch {
  const numbers = new Map(tasks.map((task, number) => [task, number]));
  return {
    ...semantic,
    search: async (rows) => {
      const { pairs, truncated } = await semantic.search(rows);
      const some = pairs.flatMap((pair) => {
        const task = numbers.get(pair.task);
        return task === undefined ? [] : [{ ...pair, task }];
      });
      return { pairs: some, truncated };
    },
  };
}
