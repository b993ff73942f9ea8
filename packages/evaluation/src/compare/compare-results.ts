import {
  type Comparison,
  digest,
  documentTag,
  type Parsed,
  type Result,
} from '@tenacious-bench/schema';
import { type ComparisonSettings, requireDelta, settleComparison } from './comparison-settings.ts';
import { decideDifferences } from './decide-differences.ts';
import { describeDifferences } from './describe-differences.ts';
import type { IsRight } from './gate-rates.ts';
import { type MatchedTask, type MatchedTasks, matchTasks } from './match-tasks.ts';
import { measureOptions } from './measure-options.ts';
import { metricValue } from './metric-value.ts';
import { otherMetrics, type RegisteredMetric, registerMetrics } from './register-metrics.ts';
import type { Try } from './share-parts.ts';
import { sliceScores } from './slice-scores.ts';
import { type AgentTask, summarizeAgent } from './summarize-agent.ts';
import { type AgentTally, type Side, tallyAgent } from './tally-agent.ts';
import { overallVerdict } from './verdict-of.ts';

/** What was registered before the run, and what else is wanted. */
export type CompareResultsOptions = ComparisonSettings & {
  /** When the comparison is made. */
  readonly now: string;
  /** Holm's correction runs over all of them. @default [{ metric: 'pass' }] */
  readonly metrics?: readonly RegisteredMetric[];
  /** `common` leaves out the tasks that only one of the two was asked; `same` refuses them. @default 'same' */
  readonly tasks?: 'same' | 'common';
  /** The k of pass@k and pass^k. @default 1 and the most tries of a task */
  readonly k?: readonly number[];
  /** What labels say of a message, for the share of right ones that a gate would stop. */
  readonly isRight?: IsRight;
};

/**
 * Compares the results of two agents on the same tasks: pairs by task, families as evidence, errors counted and never dropped
 * in silence. What is no basis for a comparison is returned as issues.
 *
 * @example
 * ```ts
 * const policy = { id: 'demo', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const row = { schema: 'tenacious-bench/result@1.0', trial: 0, policy };
 * const resultsOf = (agent, statuses) =>
 *   statuses.map((status, task) => ({ ...row, agent, status, task: `task-${task}`, family: `family-${task}` }));
 * const careful = resultsOf('careful', Array(12).fill('passed'));
 * const hasty = resultsOf('hasty', [...Array(8).fill('failed'), ...Array(4).fill('passed')]);
 * const compared = compareResults(careful, hasty, { now: '2026-05-04' });
 * compared.value.verdict // => 'better'
 * compared.value.decided[0].test.p // => 0.0078125
 * compareResults(careful, hasty.slice(1), { now: '2026-05-04' }).issues[0].code // => 'different_tasks'
 * ```
 */
export function compareResults(
  candidate: Iterable<Result>,
  baseline: Iterable<Result>,
  {
    now,
    metrics = [{ metric: 'pass' }],
    tasks: wanted = 'same',
    k,
    isRight,
    ...given
  }: CompareResultsOptions,
): Parsed<Comparison> {
  const settings = settleComparison(given);
  requireMetrics(metrics);
  const tallies = tallyBoth(candidate, baseline);
  if (!tallies.ok) return tallies;
  const sides = tallies.value;
  const matched = matchTasks(sides.candidate, sides.baseline, {
    isCommonEnough: wanted === 'common',
  });
  if (!matched.ok) return matched;
  const { tasks } = matched.value;
  const options = measureOptions(settings, tasks.length);
  const registered = registerMetrics(tasks, metrics, options);
  if (!registered.ok) return registered;
  const decided = decideDifferences(registered.value, options);
  const summary = { k, isRight, confidence: options.confidence };
  const describing = { ...options, flips: options.resamples };
  return {
    ok: true,
    value: {
      schema: documentTag('comparison'),
      createdAt: now,
      verdict: overallVerdict(decided.map(({ verdict }) => verdict)),
      candidate: summarizeAgent(sides.candidate.agent, triesOf(tasks, 'candidate'), summary),
      baseline: summarizeAgent(sides.baseline.agent, triesOf(tasks, 'baseline'), summary),
      policy: sides.candidate.policy,
      tasks: countsOf(matched.value),
      data: dataDigest(tasks, metrics),
      settings: { ...settings, generator: 'sfc32' },
      decided,
      described: describeDifferences(otherMetrics(tasks, metrics), describing),
      slices: describeDifferences(sliceScores(tasks, metrics[0]?.metric ?? 'pass'), describing),
    },
  };
}

function requireMetrics(metrics: readonly RegisteredMetric[]): void {
  if (metrics.length === 0)
    throw new RangeError('metrics is empty: without a registered metric nothing can be decided');
  const names = metrics.map(({ metric }) => metric);
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined)
    throw new RangeError(`metric ${repeated} is registered twice: each has one delta`);
  for (const { metric, delta = 0 } of metrics) requireDelta(metric, delta);
}

type Both = { readonly candidate: AgentTally; readonly baseline: AgentTally };

function tallyBoth(candidate: Iterable<Result>, baseline: Iterable<Result>): Parsed<Both> {
  const own = tallyAgent(candidate, 'candidate');
  const other = tallyAgent(baseline, 'baseline');
  if (own.ok && other.ok)
    return { ok: true, value: { candidate: own.value, baseline: other.value } };
  return { ok: false, issues: [own, other].flatMap((side) => (side.ok ? [] : side.issues)) };
}

function triesOf(tasks: readonly MatchedTask[], side: Side): AgentTask[] {
  return tasks.map((task) => ({ family: task.family, tries: task[side] }));
}

function countsOf({ tasks, onlyCandidate, onlyBaseline }: MatchedTasks): Comparison['tasks'] {
  return {
    compared: tasks.length,
    families: new Set(tasks.map(({ family }) => family)).size,
    onlyCandidate: onlyCandidate.length,
    onlyBaseline: onlyBaseline.length,
  };
}

function dataDigest(tasks: readonly MatchedTask[], metrics: readonly RegisteredMetric[]): string {
  const values = (tries: readonly Try[], metric: string) =>
    tries.map((one) => metricValue(one, metric) ?? null);
  return digest(
    tasks.map(({ task, family, candidate, baseline }) => [
      task,
      family,
      ...metrics.map(({ metric }) => [values(candidate, metric), values(baseline, metric)]),
    ]),
  );
}
