import type { Decision, Outcome, Parsed, Task } from '@tenacious-bench/schema';
import { type CompiledPolicy, score, standingOf } from '@tenacious-bench/scorer';
import type { Trace } from './trace.ts';

/** What an answer does wrong, without a word of the answer. */
export type FailurePattern = {
  /** The blocking and graded rules that it breaks, sorted, each once. */
  readonly rules: readonly string[];
  /** The dimensions whose gate it misses, sorted. */
  readonly dimensions: readonly string[];
  readonly decision: Decision;
};

/** The name under which silence where a message was owed stands among the broken rules. */
export const needlessAbstention = 'needless-abstention';

/**
 * Judges what a trace answered and keeps only which rules it broke.
 *
 * An abstention breaks none, unless the task expects something else.
 *
 * @example
 * ```ts
 * import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const policy = compilePolicy(examplePolicy);
 * const message = { channel: 'email', body: 'We are a world-class team.' };
 * failurePattern(policy, { task: exampleTask, outcome: { kind: 'message', message } }).value.decision // => 'regenerate'
 * ```
 */
export function failurePattern(
  policy: CompiledPolicy,
  { task, outcome }: Pick<Trace, 'task' | 'outcome'>,
): Parsed<FailurePattern> {
  if (outcome.kind === 'abstention') return { ok: true, value: patternOfSilence(task, outcome) };
  const verdict = score(policy, task, outcome.message);
  if (verdict.status === 'unscorable') {
    const { code } = verdict.reason;
    // The reason itself would repeat a word of the trace.
    const message = 'the policy cannot judge this answer to this task';
    return { ok: false, issues: [{ code, path: '', message }] };
  }
  const { findings, dimensions, decision } = verdict;
  const broken = findings.filter(({ severity }) => severity !== 'advice');
  const missed = dimensions.filter(({ met }) => !met);
  const value = {
    rules: [...new Set(broken.map(({ rule }) => rule))].sort(),
    dimensions: missed.map(({ id }) => id).sort(),
    decision,
  };
  return { ok: true, value };
}

// Where nobody said what is right, a log is no evidence that a message was owed.
function patternOfSilence(task: Task, silence: Outcome): FailurePattern {
  const isWrong =
    task.expected !== undefined && standingOf(task, [silence], []).status === 'failed';
  return { rules: isWrong ? [needlessAbstention] : [], dimensions: [], decision: 'abstain' };
}

/**
 * Whether an answer still fails as it did after it was redacted together with its task.
 *
 * @example
 * ```ts
 * import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const policy = compilePolicy(examplePolicy);
 * const pattern = { rules: ['banned-phrase'], dimensions: [], decision: 'regenerate' };
 * const answer = (body) => ({ task: exampleTask, outcome: { kind: 'message', message: { channel: 'email', body } } });
 * keepsPattern(policy, pattern, answer('We are a world-class team.')) // => true
 * keepsPattern(policy, pattern, answer('Your $14M round closed.')) // => false
 * ```
 */
export function keepsPattern(
  policy: CompiledPolicy,
  pattern: FailurePattern,
  redacted: Pick<Trace, 'task' | 'outcome'>,
): boolean {
  const judged = failurePattern(policy, redacted);
  return judged.ok && patternKey(judged.value) === patternKey(pattern);
}

/** Whether a pattern is a failure at all. */
export function isFailure({ rules, dimensions }: FailurePattern): boolean {
  return rules.length > 0 || dimensions.length > 0;
}

/**
 * Groups what carries a pattern by it: the most frequent first, equally frequent ones by their rules.
 *
 * @example
 * ```ts
 * const pattern = { rules: ['banned'], dimensions: [], decision: 'regenerate' };
 * groupByPattern([{ pattern, id: 1 }, { pattern, id: 2 }]).map(({ members }) => members.length) // => [2]
 * ```
 */
export function groupByPattern<Item extends { readonly pattern: FailurePattern }>(
  items: readonly Item[],
): { readonly pattern: FailurePattern; readonly members: readonly Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = patternKey(item.pattern);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups]
    .sort(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
    .flatMap(([, members]) => members.slice(0, 1).map(({ pattern }) => ({ pattern, members })));
}

function patternKey({ rules, dimensions, decision }: FailurePattern): string {
  return JSON.stringify([rules, dimensions, decision]);
}
