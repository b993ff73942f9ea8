import type { Comparison, Run } from '@tenacious-bench/schema';
import { lastMoment, startOf } from '../../agree/raters/moment.ts';
import type { Deviation, OutcomeEntry } from './register-entry.ts';
import type { RegisteredPlan } from './registered-plan.ts';

/** Every way in which a comparison is not the one that was planned. */
export function deviationsOf(
  plan: RegisteredPlan,
  comparison: Comparison,
  { runs, look }: { readonly runs: readonly Run[]; readonly look: number },
): Deviation[] {
  const alpha = plan.looks[look]?.alpha ?? plan.alpha;
  const deviations = [
    differs('other_candidate', plan.candidate, comparison.candidate.agent),
    differs('other_baseline', plan.baseline, comparison.baseline.agent),
    differs('other_policy', plan.policy.digest, comparison.policy.digest),
    ...runs.map(({ tasks }) => differs('other_tasks', plan.tasks, tasks.digest)),
    ...[plan.candidate, plan.baseline].map((agent) => unknownRun(agent, runs)),
    otherRuns(comparison, runs),
    differs('other_alpha', String(alpha), String(comparison.settings.alpha)),
    otherTest(plan),
  ].filter((deviation) => deviation !== undefined);
  return [...deviations, ...figureDeviations(plan, { figures: comparison.decided, look })];
}

/** The deviations that the figures of an outcome show on their own. */
export function figureDeviations(
  plan: RegisteredPlan,
  {
    figures,
    look,
  }: {
    readonly figures: readonly Pick<
      OutcomeEntry['figures'][number],
      'metric' | 'delta' | 'pairs' | 'families'
    >[];
    readonly look: number;
  },
): Deviation[] {
  const planned = plan.looks[look];
  const counts = (key: 'pairs' | 'families') =>
    [...new Set(figures.map((one) => one[key]))].join(', ');
  const found = [
    differs('other_metrics', metricsOf(plan.metrics), metricsOf(figures)),
    ...(planned === undefined
      ? [furtherLook(plan, look)]
      : [
          differs('other_n', `${planned.pairs} tasks`, `${counts('pairs')} tasks`),
          differs(
            'other_families',
            `${planned.families} families`,
            `${counts('families')} families`,
          ),
        ]),
  ];
  return found.filter((deviation) => deviation !== undefined);
}

function differs(code: string, planned: string, done: string): Deviation | undefined {
  return planned === done ? undefined : { code, planned, done };
}

function metricsOf(
  metrics: readonly { readonly metric: string; readonly delta: number }[],
): string {
  return metrics
    .map(({ metric, delta }) => `${metric} by more than ${delta}`)
    .sort()
    .join(', ');
}

function unknownRun(agent: string, runs: readonly Run[]): Deviation | undefined {
  const isKnown = runs.some(({ agents }) => agents.some(({ id }) => id === agent));
  if (isKnown) return undefined;
  return { code: 'unknown_run', planned: `a run of ${agent}`, done: 'none was given' };
}

// A comparison that is older than its runs is of others.
function otherRuns({ createdAt }: Comparison, runs: readonly Run[]): Deviation | undefined {
  if (runs.every(({ startedAt }) => startOf(startedAt) <= lastMoment(createdAt))) return undefined;
  const done = `made on ${createdAt}, before they began`;
  return { code: 'other_runs', planned: 'a comparison of these runs', done };
}

function furtherLook({ looks }: RegisteredPlan, look: number): Deviation {
  return { code: 'further_look', planned: `${looks.length} in all`, done: `number ${look + 1}` };
}

// The document of a comparison knows one test that decides.
function otherTest({ tests }: RegisteredPlan): Deviation | undefined {
  return differs('other_test', tests.toSorted().join(', '), 'sign-flip');
}
