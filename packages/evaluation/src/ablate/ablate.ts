import type { Comparison, Issue, Parsed, Result } from '@tenacious-bench/schema';
import { type CompareResultsOptions, compareResults } from '../compare/compare-results.ts';

/** Which agent plays which part. */
export type AblationRoles = {
  /** The agent with the component that is measured. */
  readonly component: string;
  /** The same agent without it. */
  readonly baseline: string;
  /** The same agent with the knowledge of the component in its prompt instead. */
  readonly promptOnly?: string | undefined;
};

/** A figure that somebody published for a similar agent. */
export type PublicFigure = {
  readonly value: number;
  /** Where it stands: a leaderboard, a paper, a card. */
  readonly source: string;
};

/** How an ablation is computed: as a comparison on one metric. */
export type AblationOptions = Omit<CompareResultsOptions, 'metrics' | 'k' | 'isRight'> & {
  /** `pass`, `score` or a dimension of the policy. @default 'pass' */
  readonly metric?: string;
  /** The difference that has to be exceeded, fixed before the run. @default 0 */
  readonly delta?: number;
  readonly publicFigure?: PublicFigure | undefined;
};

/** A difference to a figure of another experiment. */
export type InformationalDelta = PublicFigure & {
  readonly estimate: number;
  readonly verdict: 'informational';
  readonly because: string;
};

/** What a component adds. */
export type Ablation = {
  /** With the component against the baseline. */
  readonly deltaA: Comparison;
  /** With the component against its prompt-only version. */
  readonly deltaB: Comparison | undefined;
  /** With the component against a public figure. */
  readonly deltaC: InformationalDelta | undefined;
};

/**
 * Measures what one component adds: against the same agent without it (delta A), against the same knowledge in the
 * prompt (delta B), and beside a public figure (delta C, which nothing can test). A and B are two questions, and each
 * may be wrong with the chance alpha.
 *
 * @example
 * ```ts
 * const policy = { id: 'p', version: '1.0.0', digest: `sha256:${'0'.repeat(64)}` };
 * const row = (agent, index, status) =>
 *   ({ schema: 'tenacious-bench/result@1.0', task: `t${index}`, agent, trial: 0, family: `t${index}`, policy, status });
 * const rows = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((index) => [
 *   row('gate', index, 'passed'),
 *   row('plain', index, index === 0 ? 'passed' : 'failed'),
 * ]);
 * const { deltaA, deltaB } = ablate(rows, { component: 'gate', baseline: 'plain' }, { now: '2026-05-04' }).value;
 * [deltaA.decided[0].wins, deltaA.decided[0].p, deltaA.verdict, deltaB] // => [7, 0.015625, 'better', undefined]
 * ablate(rows, { component: 'gate', baseline: 'other' }, { now: '2026-05-04' }).issues[0].code // => 'unknown_agent'
 * ```
 */
export function ablate(
  results: readonly Result[],
  { component, baseline, promptOnly }: AblationRoles,
  { metric = 'pass', delta = 0, publicFigure, ...options }: AblationOptions,
): Parsed<Ablation> {
  const agents = [component, baseline, ...(promptOnly === undefined ? [] : [promptOnly])];
  const issues = roleIssues(agents, results);
  if (issues.length > 0) return { ok: false, issues };
  const rowsOf = (name: string) => results.filter(({ agent }) => agent === name);
  const against = (other: string) =>
    compareResults(rowsOf(component), rowsOf(other), { ...options, metrics: [{ metric, delta }] });
  const deltaA = against(baseline);
  if (!deltaA.ok) return deltaA;
  const deltaB = promptOnly === undefined ? undefined : against(promptOnly);
  if (deltaB?.ok === false) return deltaB;
  const deltaC = publicFigure && informational(deltaA.value, publicFigure);
  return { ok: true, value: { deltaA: deltaA.value, deltaB: deltaB?.value, deltaC } };
}

function roleIssues(agents: readonly string[], results: readonly Result[]): Issue[] {
  if (new Set(agents).size < agents.length) {
    const message = 'one agent plays two parts; compared with itself it shows nothing';
    return [{ code: 'same_agent', path: '', message }];
  }
  const known = new Set(results.map(({ agent }) => agent));
  return agents
    .filter((agent) => !known.has(agent))
    .map((agent) => {
      return { code: 'unknown_agent', path: '', message: `there is no result of ${agent}` };
    });
}

function informational({ decided }: Comparison, figure: PublicFigure): InformationalDelta {
  const own = decided[0]?.candidate ?? Number.NaN;
  return {
    ...figure,
    estimate: own - figure.value,
    verdict: 'informational',
    because:
      'the public figure comes from other tasks and another setting, so nothing is paired: there is no test and no verdict',
  };
}
