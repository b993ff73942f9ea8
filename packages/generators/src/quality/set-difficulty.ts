import { groupedBy } from '../grouped-by.ts';
import type { KnownAnswer } from './answer-verdict.ts';

/** How many answers to one task fail. */
export type TaskDifficulty = {
  readonly task: string;
  readonly answers: number;
  readonly agents: number;
  readonly failed: number;
  /** Absent where no answer is known. */
  readonly share?: number;
};

/** How hard the tasks of a set are for the agents that answered. */
export type SetDifficulty = {
  readonly tasks: readonly TaskDifficulty[];
  /** Of all tasks together. They hang together by task and by agent, so there is no simple interval. */
  readonly answers: number;
  readonly failed: number;
  /** Tasks by the share of answers that fail. */
  readonly distribution: Readonly<Record<DifficultyBand, number>>;
  /** Tasks that tell nobody apart, and those about which nothing is known. */
  readonly passedByNone: readonly string[];
  readonly passedByAll: readonly string[];
  readonly notTried: readonly string[];
};

/** Shares of answers that fail; a quarter belongs to the band below it. */
const difficultyBands = ['none', 'up to 25%', 'up to 50%', 'up to 75%', 'most', 'all'] as const;
export type DifficultyBand = (typeof difficultyBands)[number];

/** Counts, for every task, the answers that fail. */
export function setDifficulty(
  ids: readonly string[],
  answers: readonly KnownAnswer[],
): SetDifficulty {
  const byTask = groupedBy(answers, ({ task }) => task);
  const tasks = ids.map((id) => taskDifficulty(id, byTask.get(id) ?? []));
  const named = (holds: (share: number) => boolean) =>
    tasks.filter(({ share }) => share !== undefined && holds(share)).map(({ task }) => task);
  const failed = tasks.reduce((sum, task) => sum + task.failed, 0);
  const count = tasks.reduce((sum, task) => sum + task.answers, 0);
  return {
    tasks,
    answers: count,
    failed,
    distribution: distributionOf(tasks),
    passedByNone: named((share) => share === 1),
    passedByAll: named((share) => share === 0),
    notTried: tasks.filter(({ answers }) => answers === 0).map(({ task }) => task),
  };
}

function taskDifficulty(task: string, answers: readonly KnownAnswer[]): TaskDifficulty {
  const failed = answers.filter(({ pass }) => !pass).length;
  const agents = new Set(answers.map(({ agent }) => agent)).size;
  const counts = { task, answers: answers.length, agents, failed };
  return answers.length === 0 ? counts : { ...counts, share: failed / answers.length };
}

function distributionOf(tasks: readonly TaskDifficulty[]): Record<DifficultyBand, number> {
  const counts = { none: 0, 'up to 25%': 0, 'up to 50%': 0, 'up to 75%': 0, most: 0, all: 0 };
  for (const { share } of tasks) if (share !== undefined) counts[bandOf(share)] += 1;
  return counts;
}

function bandOf(share: number): DifficultyBand {
  if (share === 0) return 'none';
  if (share === 1) return 'all';
  if (share <= 0.25) return 'up to 25%';
  if (share <= 0.5) return 'up to 50%';
  return share <= 0.75 ? 'up to 75%' : 'most';
}
