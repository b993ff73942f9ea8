import type { DecidedDifference } from '@tenacious-bench/schema';
import type { MatchedTask } from './match-tasks.ts';
import { metricValue } from './metric-value.ts';
import type { Try } from './tally-agent.ts';

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
  const rows = tasks.map(({ family, candidate, baseline }) => ({
    family,
    candidate: valuesOf(candidate, metric),
    baseline: valuesOf(baseline, metric),
  }));
  const complete = rows.filter(
    ({ candidate, baseline }) => candidate.known.length > 0 && baseline.known.length > 0,
  );
  return {
    scores: scoresOf(complete),
    missing: { ...missingOf(tasks, metric), tasksLeftOut: rows.length - complete.length },
    worst: () => filled(rows, metric, ({ low, high }) => [low, high]),
    best: () => filled(rows, metric, ({ low, high }) => [high, low]),
  };
}

type Values = { readonly known: readonly number[]; readonly unknown: number };
type Range = { readonly low: number; readonly high: number };
type Row = { readonly family: string; readonly candidate: Values; readonly baseline: Values };

function valuesOf(tries: readonly Try[], metric: string): Values {
  const known = tries.flatMap((one) => metricValue(one, metric) ?? []);
  return { known, unknown: tries.length - known.length };
}

function filled(
  rows: readonly Row[],
  metric: string,
  choose: (range: Range) => readonly [candidate: number, baseline: number],
): PairedScores {
  const [forCandidate, forBaseline] = choose(rangeOf(metric, rows));
  return scoresOf(
    rows.map(({ family, candidate, baseline }) => ({
      family,
      candidate: fill(candidate, forCandidate),
      baseline: fill(baseline, forBaseline),
    })),
  );
}

function fill({ known, unknown }: Values, value: number): Values {
  return { known: [...known, ...Array<number>(unknown).fill(value)], unknown: 0 };
}

function scoresOf(rows: readonly Row[]): PairedScores {
  return {
    candidate: rows.map(({ candidate }) => meanOf(candidate.known)),
    baseline: rows.map(({ baseline }) => meanOf(baseline.known)),
    families: rows.map(({ family }) => family),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

// Results do not say how far the scale of a dimension reaches, so what was seen has to do.
function rangeOf(metric: string, rows: readonly Row[]): Range {
  if (metric === 'pass' || metric === 'score') return { low: 0, high: 1 };
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { candidate, baseline } of rows)
    for (const value of [...candidate.known, ...baseline.known]) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  return low <= high ? { low, high } : { low: 0, high: 0 };
}

function missingOf(
  tasks: readonly MatchedTask[],
  metric: string,
): Omit<ScoredTasks['missing'], 'tasksLeftOut'> {
  const reasons = new Map<string, { candidate: number; baseline: number }>();
  const shares = (['candidate', 'baseline'] as const).map((side) => {
    const tries = tasks.flatMap((task) => task[side]);
    const without = tries.filter((one) => metricValue(one, metric) === undefined);
    for (const one of without) {
      const code = one.status === 'error' ? (one.reason?.code ?? 'error') : 'not_graded';
      const counts = reasons.get(code) ?? { candidate: 0, baseline: 0 };
      counts[side] += 1;
      reasons.set(code, counts);
    }
    return { count: without.length, share: without.length / Math.max(1, tries.length) };
  });
  const [candidate, baseline] = shares;
  return {
    tries: { candidate: candidate?.count ?? 0, baseline: baseline?.count ?? 0 },
    reasons: [...reasons].map(([code, counts]) => ({ code, ...counts })),
    share: Math.max(...shares.map(({ share }) => share)),
  };
}
