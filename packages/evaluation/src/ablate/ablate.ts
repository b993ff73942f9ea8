import type { Issue, Parsed, Result } from '@tenacious-bench/schema';
import {
  type AblationRoles,
  type AblationScores,
  ablationScores,
  type RoleErrors,
  type RoleScores,
} from './ablation-scores.ts';
import { type PairedDelta, type PairedOptions, pairedDelta } from './paired-delta.ts';
import type { Metric } from './task-scores.ts';

/** A figure that somebody published for a similar agent. */
export type PublicFigure = {
  readonly value: number;
  /** Where it stands: a leaderboard, a paper, a card. */
  readonly source: string;
};

/** How an ablation is computed. */
export type AblationOptions = Omit<PairedOptions, 'families'> & {
  /** @default 'passed' */
  readonly metric?: Metric;
  readonly publicFigure?: PublicFigure | undefined;
};

/** A difference between two parts of an ablation. */
export type AblationDelta = PairedDelta & {
  readonly of: string;
  readonly against: string;
  /** The estimate if every error had gone against the component, and if every one had gone for it. */
  readonly ifErrorsCounted: { readonly low: number; readonly high: number } | undefined;
};

/** A difference to a figure of another experiment. */
export type InformationalDelta = PublicFigure & {
  readonly estimate: number;
  readonly verdict: 'informational';
  readonly because: string;
};

/** What a component adds. */
export type Ablation = {
  readonly metric: Metric;
  readonly tasks: number;
  /** With the component against the baseline. */
  readonly deltaA: AblationDelta;
  /** With the component against its prompt-only version. */
  readonly deltaB: AblationDelta | undefined;
  /** With the component against a public figure. */
  readonly deltaC: InformationalDelta | undefined;
  readonly errors: readonly RoleErrors[];
};

/**
 * Measures what one component adds: against the same agent without it (delta A), against the same knowledge in the
 * prompt (delta B), and beside a public figure (delta C, which nothing can test).
 *
 * @example
 * ```ts
 * const policy = { id: 'p', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const row = (agent, index, status) =>
 *   ({ schema: 'tenacious-bench/result@1.0', task: `t${index}`, agent, trial: 0, family: `t${index}`, policy, status });
 * const rows = [0, 1, 2, 3, 4, 5, 6].flatMap((index) => [
 *   row('gate', index, 'passed'),
 *   row('plain', index, index === 0 ? 'passed' : 'failed'),
 * ]);
 * const { deltaA, deltaB } = ablate(rows, { component: 'gate', baseline: 'plain' }).value;
 * [deltaA.wins, deltaA.p, deltaA.verdict, deltaB] // => [6, 0.03125, 'better', undefined]
 * ablate(rows, { component: 'gate', baseline: 'other' }).issues[0].code // => 'unknown_agent'
 * ```
 */
export function ablate(
  results: readonly Result[],
  roles: AblationRoles,
  { metric = 'passed', publicFigure, ...options }: AblationOptions = {},
): Parsed<Ablation> {
  const scores = ablationScores(results, roles, metric);
  if (!scores.ok) return scores;
  const { component, baseline, promptOnly, families, tasks } = scores.value;
  const tooFew = [baseline, promptOnly].flatMap((other) => tooFewPairs(component, other));
  if (tooFew.length > 0) return { ok: false, issues: tooFew };
  const delta = (other: RoleScores) => deltaBetween(component, other, { ...options, families });
  return {
    ok: true,
    value: {
      metric,
      tasks: tasks.length,
      deltaA: delta(baseline),
      deltaB: promptOnly && delta(promptOnly),
      deltaC: publicFigure && informational(component, publicFigure),
      errors: errorsOf(scores.value),
    },
  };
}

function tooFewPairs(component: RoleScores, other: RoleScores | undefined): Issue[] {
  if (other === undefined || pairsOf(component, other).length >= 2) return [];
  const message = `fewer than 2 tasks have a judged try of both ${component.agent} and ${other.agent}`;
  return [{ code: 'too_few_tasks', path: '', message }];
}

function pairsOf(component: RoleScores, other: RoleScores) {
  return component.scores.flatMap((candidate, index) => {
    const baseline = other.scores[index];
    return candidate === undefined || baseline === undefined
      ? []
      : [{ candidate, baseline, index }];
  });
}

function deltaBetween(
  component: RoleScores,
  other: RoleScores,
  options: PairedOptions & { readonly families: readonly string[] },
): AblationDelta {
  const pairs = pairsOf(component, other);
  return {
    of: component.agent,
    against: other.agent,
    ...pairedDelta(
      pairs.map(({ candidate }) => candidate),
      pairs.map(({ baseline }) => baseline),
      { ...options, families: pairs.map(({ index }) => options.families[index] ?? '') },
    ),
    ifErrorsCounted: boundsBetween(component, other),
  };
}

function boundsBetween(component: RoleScores, other: RoleScores) {
  if (component.errors.errors + other.errors.errors === 0) return undefined;
  const mean = ({ bounds }: RoleScores, end: 'low' | 'high') =>
    bounds.reduce((sum, bound) => sum + bound[end], 0) / bounds.length;
  return {
    low: mean(component, 'low') - mean(other, 'high'),
    high: mean(component, 'high') - mean(other, 'low'),
  };
}

function informational(component: RoleScores, figure: PublicFigure): InformationalDelta {
  const judged = component.scores.filter((score) => score !== undefined);
  return {
    ...figure,
    estimate: judged.reduce((sum, score) => sum + score, 0) / judged.length - figure.value,
    verdict: 'informational',
    because:
      'the public figure comes from other tasks and another setting, so nothing is paired: there is no test and no verdict',
  };
}

function errorsOf({ component, baseline, promptOnly }: AblationScores): RoleErrors[] {
  return [component, baseline, promptOnly].flatMap((role) =>
    role === undefined || role.errors.errors === 0 ? [] : [role.errors],
  );
}
