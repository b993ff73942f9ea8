import type { NamedScores } from './describe-differences.ts';
import type { MatchedTask } from './match-tasks.ts';
import { scoreTasks } from './score-tasks.ts';

/** The scores of each slice of the tasks: stage, mode, difficulty. What all tasks have in common is no slice. */
export function sliceScores(tasks: readonly MatchedTask[], metric: string): NamedScores[] {
  const slices = new Map<string, Map<string, MatchedTask[]>>();
  for (const task of tasks)
    for (const [name, value] of Object.entries(task.candidate[0]?.slices ?? {})) {
      const values = slices.get(name) ?? new Map<string, MatchedTask[]>();
      slices.set(name, values);
      const members = values.get(value);
      if (members === undefined) values.set(value, [task]);
      else members.push(task);
    }
  return [...slices].flatMap(([name, values]) =>
    values.size < 2
      ? []
      : [...values]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([value, members]) => ({ name, value, scored: scoreTasks(members, metric) })),
  );
}
