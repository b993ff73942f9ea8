import type { Issue, Parsed } from '@tenacious-bench/schema';
import type { DecideOptions, Registered } from './decide-differences.ts';
import type { NamedScores } from './describe-differences.ts';
import { examineDifference } from './examine-difference.ts';
import { fewestPairs } from './fewest-pairs.ts';
import type { MatchedTask } from './match-tasks.ts';
import { type ScoredTasks, scoreTasks } from './score-tasks.ts';

/** A metric on which a verdict rests, and the difference that has to be exceeded. */
export type RegisteredMetric = {
  /** `pass`, `score` or a dimension of the policy. */
  readonly metric: string;
  /** @default 0 */
  readonly delta?: number;
};

/** Works out every registered metric; one that no result has, or too few, is an issue. */
export function registerMetrics(
  tasks: readonly MatchedTask[],
  metrics: readonly RegisteredMetric[],
  { power, ...options }: DecideOptions & { readonly power: number },
): Parsed<Registered[]> {
  const scored = metrics.map((one) => ({ ...one, ...scoreTasks(tasks, one.metric) }));
  const issues = scored.flatMap((one) => problemOf(one, tasks, options.alpha));
  if (issues.length > 0) return { ok: false, issues };
  // Holm may ask as much as this of each of several tests, so plans do.
  const planned = { ...options, power, planAlpha: options.alpha / metrics.length };
  const value = scored.map(({ metric, delta = 0, scores, missing, worst, best }) => {
    const examined = examineDifference(scores, { metric, delta }, planned);
    return { examined, missing, worst, best };
  });
  return { ok: true, value };
}

/** The metrics that nobody registered. */
export function otherMetrics(
  tasks: readonly MatchedTask[],
  registered: readonly RegisteredMetric[],
): NamedScores[] {
  const known = new Set(registered.map(({ metric }) => metric));
  return metricsOf(tasks)
    .filter((name) => !known.has(name))
    .map((name) => ({ name, scored: scoreTasks(tasks, name) }));
}

function metricsOf(tasks: readonly MatchedTask[]): string[] {
  const dimensions = new Set<string>();
  for (const { candidate, baseline } of tasks)
    for (const one of [...candidate, ...baseline])
      for (const name of Object.keys(one.dimensions ?? {})) dimensions.add(name);
  return ['pass', 'score', ...[...dimensions].sort()];
}

function problemOf(
  { metric, scores, missing }: { readonly metric: string } & ScoredTasks,
  tasks: readonly MatchedTask[],
  alpha: number,
): Issue[] {
  if (!metricsOf(tasks).includes(metric)) {
    const message = `no result has a ${metric}: there are ${metricsOf(tasks).join(', ')}`;
    return [{ code: 'unknown_metric', path: 'metrics', message }];
  }
  const pairs = scores.candidate.length;
  if (pairs >= fewestPairs(alpha)) return [];
  const lost = missing.tasksLeftOut === 0 ? '' : `, ${missing.tasksLeftOut} more have no value`;
  const message = `${pairs} tasks can be compared on ${metric}${lost}: with fewer than ${fewestPairs(alpha)} no outcome reaches ${alpha}`;
  return [{ code: 'too_few_pairs', path: '', message }];
}
