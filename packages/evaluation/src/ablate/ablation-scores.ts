import type { Issue, Parsed, Result } from '@tenacious-bench/schema';
import { type Metric, type TaskScore, taskScores } from './task-scores.ts';

/** Which agent plays which part. */
export type AblationRoles = {
  /** The agent with the component that is measured. */
  readonly component: string;
  /** The same agent without it. */
  readonly baseline: string;
  /** The same agent with the knowledge of the component in its prompt instead. */
  readonly promptOnly?: string | undefined;
};

/** A part whose tries could not all be judged. */
export type RoleErrors = {
  readonly agent: string;
  readonly tries: number;
  readonly errors: number;
  /** Tasks without one try that could be judged: they are in no pair. */
  readonly tasks: readonly string[];
};

/** The scores of one agent, task by task, in an order that all parts share. */
export type RoleScores = {
  readonly agent: string;
  readonly scores: readonly (number | undefined)[];
  readonly bounds: readonly { readonly low: number; readonly high: number }[];
  readonly errors: RoleErrors;
};

/** Everything an ablation is computed from. */
export type AblationScores = {
  readonly tasks: readonly string[];
  readonly families: readonly string[];
  readonly component: RoleScores;
  readonly baseline: RoleScores;
  readonly promptOnly: RoleScores | undefined;
};

/** The scores of the parts of an ablation, or every reason why they cannot be compared. */
export function ablationScores(
  results: readonly Result[],
  { component, baseline, promptOnly }: AblationRoles,
  metric: Metric,
): Parsed<AblationScores> {
  const agents = [component, baseline, ...(promptOnly === undefined ? [] : [promptOnly])];
  const rows = results.filter(({ agent }) => agents.includes(agent));
  const issues = [...roleIssues(agents), ...repeated(rows), ...policyIssues(rows)];
  const byAgent = new Map(agents.map((agent) => [agent, taskScores(rows, agent, metric)]));
  const tasks = [...(byAgent.get(component)?.keys() ?? [])].sort();
  for (const agent of agents) issues.push(...taskIssues(agent, tasks, byAgent.get(agent)));
  if (issues.length > 0) return { ok: false, issues };
  const scoresOf = (agent: string) => roleScores(agent, tasks, byAgent.get(agent) ?? new Map());
  const own = byAgent.get(component);
  return {
    ok: true,
    value: {
      tasks,
      families: tasks.map((task) => own?.get(task)?.family ?? task),
      component: scoresOf(component),
      baseline: scoresOf(baseline),
      promptOnly: promptOnly === undefined ? undefined : scoresOf(promptOnly),
    },
  };
}

function roleIssues(agents: readonly string[]): Issue[] {
  if (new Set(agents).size === agents.length) return [];
  return [issue('same_agent', 'one agent plays two parts; compared with itself it shows nothing')];
}

function repeated(rows: readonly Result[]): Issue[] {
  const seen = new Set<string>();
  const twice = rows.filter(({ agent, task, trial }) => {
    const key = JSON.stringify([agent, task, trial]);
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice;
  });
  return twice.map(({ agent, task, trial }) =>
    issue('duplicate_id', `${agent} has two results for try ${trial} at ${task}`),
  );
}

function policyIssues(rows: readonly Result[]): Issue[] {
  const digests = new Set(rows.map(({ policy }) => policy.digest));
  if (digests.size < 2) return [];
  const message = `the results were judged by ${digests.size} policies; judge them all by one`;
  return [issue('different_policies', message)];
}

function taskIssues(
  agent: string,
  tasks: readonly string[],
  own: ReadonlyMap<string, TaskScore> | undefined,
): Issue[] {
  if (own === undefined || own.size === 0)
    return [issue('unknown_agent', `there is no result of ${agent}`)];
  const missing = tasks.filter((task) => !own.has(task));
  const expected = new Set(tasks);
  const extra = [...own.keys()].filter((task) => !expected.has(task));
  if (missing.length + extra.length === 0) return [];
  const first = missing[0] ?? extra[0];
  const message = `${agent} has other tasks than the component: ${missing.length} missing, ${extra.length} more, for example ${first}`;
  return [issue('different_tasks', message)];
}

function roleScores(
  agent: string,
  tasks: readonly string[],
  own: ReadonlyMap<string, TaskScore>,
): RoleScores {
  const rows = tasks.flatMap((task) => own.get(task) ?? []);
  const sum = (count: (row: TaskScore) => number) =>
    rows.reduce((before, row) => before + count(row), 0);
  return {
    agent,
    scores: rows.map(({ score }) => score),
    bounds: rows.map(({ bounds }) => bounds),
    errors: {
      agent,
      tries: sum(({ tries }) => tries),
      errors: sum(({ errors }) => errors),
      tasks: rows.filter(({ score }) => score === undefined).map(({ task }) => task),
    },
  };
}

function issue(code: string, message: string): Issue {
  return { code, path: '', message };
}
