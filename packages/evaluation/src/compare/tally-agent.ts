import type { Issue, Parsed, PolicyReference, Result } from '@tenacious-bench/schema';
import { sharingParts, type Try } from './share-parts.ts';

/** All tries of one agent at one task. */
type TaskTries = {
  readonly task: string;
  readonly family: string;
  readonly tries: Try[];
};

/** One agent's results, by task. */
export type AgentTally = {
  readonly agent: string;
  readonly policy: PolicyReference;
  readonly tasks: ReadonlyMap<string, TaskTries>;
};

/** Which of the two agents rows belong to; it begins the path of each issue. */
export type Side = 'candidate' | 'baseline';

/** How many issues of one side are told; a wrong file would otherwise name every row. */
const told = 20;

/** Gathers the results of one agent, a row at a time, and says what makes them no basis for a comparison. */
export function tallyAgent(rows: Iterable<Result>, side: Side): Parsed<AgentTally> {
  const tasks = new Map<string, TaskTries>();
  const issues: Issue[] = [];
  const keep = sharingParts();
  let first: Result | undefined;
  let row = 0;
  for (const result of rows) {
    first ??= result;
    const found = tasks.get(result.task);
    const issue = problemOf(result, first, found);
    if (issue !== undefined) issues.push({ ...issue, path: `${side}[${row}].${issue.path}` });
    else if (found !== undefined) found.tries.push(keep(result));
    else tasks.set(result.task, taskTries(keep(result)));
    row += 1;
    if (issues.length === told) break;
  }
  if (first === undefined) return { ok: false, issues: [nothing(side)] };
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { agent: first.agent, policy: first.policy, tasks } };
}

function taskTries(one: Try): TaskTries {
  return { task: one.task, family: one.family, tries: [one] };
}

function problemOf(result: Result, first: Result, found: TaskTries | undefined): Issue | undefined {
  const { task, agent, trial, family, policy } = result;
  if (agent !== first.agent)
    return {
      code: 'several_agents',
      path: 'agent',
      message: `a result of ${agent} stands among those of ${first.agent}: choose one agent`,
    };
  if (policy.digest !== first.policy.digest) return otherPolicy('policy', result, first);
  if (found !== undefined && found.family !== family)
    return {
      code: 'other_family',
      path: 'family',
      message: `task ${task} belongs to family ${family} here and to ${found.family} before`,
    };
  if (found?.tries.some((one) => one.trial === trial))
    return {
      code: 'duplicate_id',
      path: 'trial',
      message: `${agent} has a second result for task ${task} in trial ${trial}`,
    };
  return notNumbers(result);
}

/** Two results are judged by different policies, so nothing can be said of the difference. */
export function otherPolicy(path: string, one: HasPolicy, other: HasPolicy): Issue {
  const [mine, theirs] = [one.policy, other.policy].map(
    ({ id, version, digest }) => `${id} ${version} (${digest.slice(0, 19)}…)`,
  );
  return {
    code: 'other_policy',
    path,
    message: `judged by policy ${mine} and by ${theirs}: judge the outputs again by one of them`,
  };
}

type HasPolicy = { readonly policy: PolicyReference };

// A parsed row has none of these; a row that a program made may.
function notNumbers({ task, score, dimensions = {} }: Result): Issue | undefined {
  const wrong = Object.entries({ ...dimensions, ...(score !== undefined && { score }) }).find(
    ([, value]) => !Number.isFinite(value),
  );
  if (wrong === undefined) return undefined;
  const [name, value] = wrong;
  const message = `${name} of task ${task} is ${value}: one such value would spoil the whole result`;
  return { code: 'not_a_number', path: name, message };
}

function nothing(side: Side): Issue {
  return { code: 'no_results', path: side, message: `there is no result of the ${side}` };
}
