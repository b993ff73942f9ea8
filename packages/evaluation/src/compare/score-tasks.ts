import type { DecidedDifference } from '@tenacious-bench/schema';
import type { MatchedTask } from './match-tasks.ts';
import { metricValue } from './metric-value.ts';
import type { Try } from './share-parts.ts';

/** The scores of two agents, task by task, and the family of each task. */
export type PairedScores = {
  readonly candidate: readonly number[];
  readonly baseline: readonly number[];
  readonly families: readonly string[];
};

/** One metric of all tasks: the scores that are there, and what is missing. */
export type ScoredTasks = {
  readonly scores: PairedScores;
  readonly missing: Omit<DecidedDifference['missing'], 'bounds' | 'holds'>;
  /** All tasks, with whatever is missing counted against the candidate, or for it. */
  readonly worst: () => PairedScores;
  readonly best: () => PairedScores;
};

/** Averages the tries at each task. A task with no value of one of the two is left out and counted. */
export function scoreTasks(tasks: readonly MatchedTask[], metric: string): ScoredTasks {
  const scores = scoresOf(tasks, metric);
  return {
    scores,
    missing: { ...missingOf(tasks, metric), tasksLeftOut: tasks.length - scores.families.length },
    worst: () => scoresOf(tasks, metric, rangeOf(tasks, metric)),
    best: () => scoresOf(tasks, metric, rangeOf(tasks, metric).toReversed()),
  };
}

// Plain loops: with ten thousand tasks and a dozen metrics and slices, lists of lists would be most of the memory.
function scoresOf(
  tasks: readonly MatchedTask[],
  metric: string,
  [forCandidate, forBaseline]: readonly number[] = [],
): PairedScores {
  const scores = { candidate: [] as number[], baseline: [] as number[], families: [] as string[] };
  for (const { candidate, baseline, family } of tasks) {
    const own = meanOf(candidate, metric, forCandidate);
    const other = meanOf(baseline, metric, forBaseline);
    if (own === undefined || other === undefined) continue;
    scores.candidate.push(own);
    scores.baseline.push(other);
    scores.families.push(family);
  }
  return scores;
}

function meanOf(
  tries: readonly Try[],
  metric: string,
  instead: number | undefined,
): number | undefined {
  let [sum, count] = [0, 0];
  for (const one of tries) {
    const value = metricValue(one, metric) ?? instead;
    if (value === undefined) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}

// Results do not say how far the scale of a dimension reaches, so what was seen has to do.
function rangeOf(tasks: readonly MatchedTask[], metric: string): number[] {
  if (metric === 'pass' || metric === 'score') return [0, 1];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { candidate, baseline } of tasks)
    for (const one of [...candidate, ...baseline]) {
      const value = metricValue(one, metric);
      if (value === undefined) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  return [low, high];
}

function missingOf(
  tasks: readonly MatchedTask[],
  metric: string,
): Omit<ScoredTasks['missing'], 'tasksLeftOut'> {
  const reasons = new Map<string, { candidate: number; baseline: number }>();
  const [all, missing] = [none(), none()];
  for (const task of tasks)
    for (const side of ['candidate', 'baseline'] as const)
      for (const one of task[side]) {
        all[side] += 1;
        if (metricValue(one, metric) !== undefined) continue;
        missing[side] += 1;
        const code = one.status === 'error' ? (one.reason?.code ?? 'error') : 'not_graded';
        const counts = reasons.get(code) ?? none();
        counts[side] += 1;
        reasons.set(code, counts);
      }
  return {
    tries: missing,
    reasons: [...reasons].map(([code, counts]) => ({ code, ...counts })),
    share: Math.max(
      shareOf(missing.candidate, all.candidate),
      shareOf(missing.baseline, all.baseline),
    ),
  };
}

function none(): { candidate: number; baseline: number } {
  return { candidate: 0, baseline: 0 };
}

function shareOf(count: number, all: number): number {
  return all === 0 ? 0 : count / all;
}
