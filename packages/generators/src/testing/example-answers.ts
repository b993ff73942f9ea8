import type { Task } from '@tenacious-bench/schema';
import { exampleTask } from '@tenacious-bench/scorer';
import type { AnswerVerdict } from '../quality/answer-verdict.ts';

/** Tasks of that many names, each in a family of its own and with other words. */
export function exampleTasks(ids: readonly string[]): Task[] {
  return ids.map((id) => ({ ...exampleTask, id, family: `family-${id}` }));
}

/** Answers written as a grid: a row for each try, `agent trial`, and a column for each task: 1, 0, or ? for unknown. */
export function exampleAnswers(
  ids: readonly string[],
  grid: Readonly<Record<string, string>>,
): AnswerVerdict[] {
  return Object.entries(grid).flatMap(([name, marks]) => {
    const [agent = '', trial = '0'] = name.split(' ');
    return ids.map((task, index) => {
      const answer = { task, agent, trial: Number(trial) };
      const mark = marks.charAt(index);
      if (mark === '?') return { ...answer, rules: [] };
      return { ...answer, pass: mark === '1', rules: mark === '1' ? [] : ['banned-phrase'] };
    });
  });
}
