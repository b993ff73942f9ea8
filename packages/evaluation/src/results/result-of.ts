import type {
  Message,
  Output,
  Result,
  ScoredVerdict,
  Task,
  Verdict,
} from '@tenacious-bench/schema';
import { documentTag, mostSevere } from '@tenacious-bench/schema/core';
import { type CompiledPolicy, score, standingOf } from '@tenacious-bench/scorer';
import { taskAtTurn, turnsOf } from '../run/task-at-turn.ts';
import { slicesOf } from './slices-of.ts';

/** How results are made of outputs. */
export type ResultOptions = {
  /** `unknown` judges everything but what would need facts. @default 'known' */
  readonly facts?: 'known' | 'unknown';
  /** Keeps the whole verdicts, which are many times larger than the rest. @default false */
  readonly verdicts?: boolean;
};

/**
 * Judges one try at a task by the policy and by what the task calls right (see `standingOf` of the scorer), and grades it. A
 * try that stops before its last message is an error.
 *
 * @example
 * ```ts
 * import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const policy = compilePolicy(examplePolicy);
 * const output = { schema: 'tenacious-bench/output@1.0', task: exampleTask.id, agent: 'hasty', trial: 0 };
 * const outcome = { kind: 'message', message: { channel: 'email', body: 'We are a world-class team.' } };
 * const { status, decision, rules } = resultOf(policy, exampleTask, [{ ...output, outcome }]);
 * [status, decision, rules] // => ['failed', 'regenerate', ['banned-phrase']]
 * const down = { kind: 'error', code: 'timed_out', reason: 'no answer in 30 s' };
 * resultOf(policy, exampleTask, [{ ...output, outcome: down }]).status // => 'error'
 * ```
 */
export function resultOf(
  policy: CompiledPolicy,
  task: Task,
  turns: readonly Output[],
  { facts = 'known', verdicts: isKept = false }: ResultOptions = {},
): Result {
  const [first] = turns;
  if (first === undefined)
    throw new RangeError(`there is no output for task ${task.id}: a try has at least one`);
  const judged = judgeTurns(policy, task, turns, facts);
  const { agent, trial, at } = first;
  return {
    schema: documentTag('result'),
    task: task.id,
    agent,
    trial,
    family: task.family,
    policy: policy.reference,
    ...graded(task, turns, judged),
    slices: slicesOf(task),
    ...(at !== undefined && { at }),
    ...totals(turns),
    ...(isKept && { verdicts: judged }),
  };
}

function judgeTurns(
  policy: CompiledPolicy,
  task: Task,
  turns: readonly Output[],
  facts: 'known' | 'unknown',
): Verdict[] {
  const written: Message[] = [];
  return turns.flatMap(({ outcome }) => {
    if (outcome.kind !== 'message') return [];
    const verdict = score(policy, taskAtTurn(task, written), outcome.message, { facts });
    written.push(outcome.message);
    return [verdict];
  });
}

type Graded = Pick<Result, 'status' | 'reason' | 'score' | 'decision' | 'dimensions' | 'rules'>;

function graded(task: Task, turns: readonly Output[], verdicts: readonly Verdict[]): Graded {
  const outcomes = turns.map(({ outcome }) => outcome);
  const standing = standingOf(task, outcomes, verdicts);
  if (standing.status === 'error') return standing;
  const scored = verdicts.filter((verdict) => verdict.status === 'scored');
  if (scored.length < verdicts.length) return { ...standing, score: 0, decision: 'block' };
  const decided = scored.map(({ decision }) => decision);
  const grades = lowest(scored);
  if (outcomes.at(-1)?.kind === 'abstention') {
    const score = standing.reason === undefined ? (grades.score ?? 1) : 0;
    return { ...standing, ...grades, score, decision: mostSevere(['abstain', ...decided]) };
  }
  return turns.length < turnsOf(task)
    ? { status: 'error', reason: { code: 'unfinished', message: unfinished(task, turns) } }
    : { ...standing, ...grades, decision: mostSevere(decided) };
}

function unfinished(task: Task, turns: readonly Output[]): string {
  return `${turns.length} of ${turnsOf(task)} messages were written`;
}

function lowest(scored: readonly ScoredVerdict[]): Pick<Graded, 'score' | 'dimensions' | 'rules'> {
  if (scored.length === 0) return {};
  const dimensions: Record<string, number> = {};
  for (const { id, grade } of scored.flatMap((verdict) => verdict.dimensions))
    dimensions[id] = Math.min(dimensions[id] ?? grade, grade);
  const rules = scored.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  return {
    score: Math.min(...scored.map((verdict) => verdict.score)),
    dimensions,
    rules: [...new Set(rules)].sort(),
  };
}

function totals(turns: readonly Output[]): Pick<Result, 'durationMs' | 'costUsd'> {
  const durations = turns.flatMap(({ durationMs }) => durationMs ?? []);
  const costs = turns.flatMap(({ costUsd }) => costUsd ?? []);
  return {
    ...(durations.length > 0 && { durationMs: sum(durations) }),
    ...(costs.length > 0 && { costUsd: sum(costs) }),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}
