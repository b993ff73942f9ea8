import type { Comparison, Run } from '@tenacious-bench/schema';
import type { Deviation } from './register-entry.ts';
import type { RegisteredPlan } from './registered-plan.ts';

/** Every way in which a comparison is not the one that was planned. */
export function deviationsOf(
  plan: RegisteredPlan,
  comparison: Comparison,
  { runs, look }: { readonly runs: readonly Run[]; readonly look: number },
): Deviation[] {
  const planned = plan.looks[look];
  return [
    differs('other_candidate', plan.candidate, comparison.candidate.agent),
    differs('other_baseline', plan.baseline, comparison.baseline.agent),
    differs('other_metrics', metricsOf(plan.metrics), metricsOf(comparison.decided)),
    differs('other_policy', plan.policy.digest, comparison.policy.digest),
    ...runs.map(({ tasks }) => differs('other_tasks', plan.tasks, tasks.digest)),
    ...[plan.candidate, plan.baseline].map((agent) => unknownRun(agent, runs)),
    ...(planned === undefined ? [furtherLook(plan, look)] : againstLook(plan, planned, comparison)),
    otherTest(plan),
  ].filter((deviation) => deviation !== undefined);
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

function furtherLook({ looks }: RegisteredPlan, look: number): Deviation {
  return { code: 'further_look', planned: `${looks.length} in all`, done: `number ${look + 1}` };
}

function againstLook(
  { alpha }: RegisteredPlan,
  look: RegisteredPlan['looks'][number],
  { settings, decided }: Comparison,
): (Deviation | undefined)[] {
  const counts = (key: 'pairs' | 'families') =>
    [...new Set(decided.map((one) => one[key]))].join(', ');
  return [
    differs('other_alpha', String(look.alpha ?? alpha), String(settings.alpha)),
    differs('other_n', `${look.pairs} tasks`, `${counts('pairs')} tasks`),
    differs('other_families', `${look.families} families`, `${counts('families')} families`),
  ];
}

// The document of a comparison knows one test that decides.
function otherTest({ tests }: RegisteredPlan): Deviation | undefined {
  return differs('other_test', tests.toSorted().join(', '), 'sign-flip');
}
