import type { Issue, Parsed } from '@tenacious-bench/schema';
import type { Try } from './share-parts.ts';
import { type AgentTally, otherPolicy } from './tally-agent.ts';

/** The tries of both agents at one task. */
export type MatchedTask = {
  readonly task: string;
  readonly family: string;
  readonly candidate: readonly Try[];
  readonly baseline: readonly Try[];
};

/** The tasks that both agents were asked, in the order of their ids. */
export type MatchedTasks = {
  readonly tasks: readonly MatchedTask[];
  readonly onlyCandidate: readonly string[];
  readonly onlyBaseline: readonly string[];
};

/** How many missing tasks are named. */
const named = 5;

/**
 * Puts the tries of two agents side by side. Different sets of tasks are refused unless only the common ones were asked for:
 * whoever leaves out the hard ones would win.
 */
export function matchTasks(
  candidate: AgentTally,
  baseline: AgentTally,
  { isCommonEnough }: { readonly isCommonEnough: boolean },
): Parsed<MatchedTasks> {
  if (candidate.policy.digest !== baseline.policy.digest)
    return { ok: false, issues: [otherPolicy('candidate.policy', candidate, baseline)] };
  const onlyCandidate = missingFrom(baseline, candidate);
  const onlyBaseline = missingFrom(candidate, baseline);
  const matched = [...candidate.tasks.values()].flatMap((own) => {
    const other = baseline.tasks.get(own.task);
    return other === undefined ? [] : [{ own, other }];
  });
  const issues: Issue[] = matched
    .filter(({ own, other }) => own.family !== other.family)
    .slice(0, named)
    .map(({ own, other }) => otherFamily(own.task, own.family, other.family));
  if (!isCommonEnough && onlyCandidate.length + onlyBaseline.length > 0)
    issues.push(differentTasks(candidate.agent, onlyCandidate, baseline.agent, onlyBaseline));
  if (issues.length > 0) return { ok: false, issues };
  // Random flips follow the order of tasks, which must not depend on the order of rows.
  const tasks = matched
    .map(({ own, other }) => ({
      task: own.task,
      family: own.family,
      candidate: own.tries,
      baseline: other.tries,
    }))
    .sort((one, other) => (one.task < other.task ? -1 : 1));
  return { ok: true, value: { tasks, onlyCandidate, onlyBaseline } };
}

function missingFrom({ tasks }: AgentTally, other: AgentTally): string[] {
  return [...other.tasks.keys()].filter((task) => !tasks.has(task)).sort();
}

function otherFamily(task: string, own: string, other: string): Issue {
  const message = `task ${task} belongs to family ${own} with the candidate and to ${other} with the baseline`;
  return { code: 'other_family', path: 'candidate', message };
}

function differentTasks(
  candidate: string,
  onlyCandidate: readonly string[],
  baseline: string,
  onlyBaseline: readonly string[],
): Issue {
  const parts = [missing(baseline, onlyCandidate), missing(candidate, onlyBaseline)];
  const message = `the two were not asked the same tasks: ${parts.filter((part) => part !== '').join('; ')}`;
  return { code: 'different_tasks', path: '', message };
}

function missing(agent: string, tasks: readonly string[]): string {
  if (tasks.length === 0) return '';
  const more = tasks.length > named ? ` and ${tasks.length - named} more` : '';
  return `${agent} lacks ${tasks.length} (${tasks.slice(0, named).join(', ')}${more})`;
}
