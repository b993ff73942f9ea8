import type { Result } from '@tenacious-bench/schema';

/** What quality is: whether a try passed (1 or 0), or its grade from 0 to 1. */
export type Metric = 'pass' | 'score';

/** All tries of one agent at one task. */
export type TaskScore = {
  readonly task: string;
  readonly family: string;
  /** Mean of the tries that could be judged; absent where none could. */
  readonly score: number | undefined;
  /** What one try cost and how long it took, errors included: they are paid for too. */
  readonly costUsd: number | undefined;
  readonly durationMs: number | undefined;
};

/** The tries of one agent, task by task. */
export function taskScores(
  results: readonly Result[],
  agent: string,
  metric: Metric,
): Map<string, TaskScore> {
  const byTask = new Map<string, Result[]>();
  for (const result of results.filter((row) => row.agent === agent)) {
    const tries = byTask.get(result.task);
    if (tries === undefined) byTask.set(result.task, [result]);
    else tries.push(result);
  }
  return new Map([...byTask].map(([task, tries]) => [task, scoreOf(task, tries, metric)]));
}

function scoreOf(task: string, tries: readonly Result[], metric: Metric): TaskScore {
  const grades = tries.flatMap((result) => gradeOf(result, metric) ?? []);
  return {
    task,
    family: tries[0]?.family ?? task,
    score: grades.length === 0 ? undefined : total(grades) / grades.length,
    costUsd: meanIfAll(tries.map(({ costUsd }) => costUsd)),
    durationMs: meanIfAll(tries.map(({ durationMs }) => durationMs)),
  };
}

function gradeOf({ status, score }: Result, metric: Metric): number | undefined {
  if (status === 'error') return undefined;
  if (metric === 'score') return score;
  return status === 'passed' ? 1 : 0;
}

// The mean of those that were recorded would flatter whoever records the cheap ones.
function meanIfAll(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length < values.length ? undefined : total(known) / known.length;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
