import type {
  Message,
  Output,
  Result,
  ScoredVerdict,
  Task,
  UnscorableVerdict,
  Verdict,
} from '@tenacious-bench/schema';
import { documentTag, mostSevere } from '@tenacious-bench/schema/core';
import { type CompiledPolicy, score } from '@tenacious-bench/scorer';
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
 * Judges one try at a task. It passes when every message passes and the last decision is one that the task calls right; an
 * abstention passes where the task calls abstaining, or handing over to a person, right, and fails everywhere else.
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
    ...standing(task, turns, judged),
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

type Standing = Pick<Result, 'status' | 'reason' | 'score' | 'decision' | 'dimensions' | 'rules'>;

function standing(task: Task, turns: readonly Output[], verdicts: readonly Verdict[]): Standing {
  const last = turns.at(-1)?.outcome;
  if (last?.kind === 'error')
    return { status: 'error', reason: { code: last.code, message: last.reason } };
  const unscorable = verdicts.find((verdict) => verdict.status === 'unscorable');
  if (unscorable !== undefined) return unjudged(task, unscorable, turns);
  const scored = verdicts.filter((verdict) => verdict.status === 'scored');
  if (last?.kind === 'abstention') return abstained(task, scored);
  if (turns.length < turnsOf(task))
    return { status: 'error', reason: { code: 'unfinished', message: unfinished(task, turns) } };
  return answered(task, scored);
}

// A channel or a language that nobody asked for is the agent's own doing; whatever else cannot be judged is not.
function unjudged(
  { language }: Task,
  { reason }: UnscorableVerdict,
  turns: readonly Output[],
): Standing {
  const isOwnLanguage = turns.some(
    ({ outcome }) =>
      outcome.kind === 'message' && (outcome.message.language ?? language) !== language,
  );
  const isOwnDoing =
    reason.code === 'unknown_channel' || (reason.code === 'unknown_language' && isOwnLanguage);
  return isOwnDoing
    ? { status: 'failed', reason, score: 0, decision: 'block' }
    : { status: 'error', reason };
}

function unfinished(task: Task, turns: readonly Output[]): string {
  return `${turns.length} of ${turnsOf(task)} messages were written`;
}

function abstained(task: Task, scored: readonly ScoredVerdict[]): Standing {
  const right = task.expected?.decisions ?? [];
  const isRight = right.includes('abstain') || right.includes('route_to_human');
  const isPassed = isRight && scored.every(({ pass }) => pass);
  const reason = { code: 'abstained', message: 'nothing was written where an answer was due' };
  return {
    status: isPassed ? 'passed' : 'failed',
    ...(!isRight && { reason }),
    ...lowest(scored),
    score: isRight ? (lowest(scored).score ?? 1) : 0,
    decision: mostSevere(['abstain', ...scored.map(({ decision }) => decision)]),
  };
}

function answered(task: Task, scored: readonly ScoredVerdict[]): Standing {
  const right = task.expected?.decisions;
  const decision = mostSevere(scored.map((verdict) => verdict.decision));
  const isClean = scored.every(({ pass }) => pass);
  const isWanted = right === undefined || right.includes(decision);
  const reason = { code: 'not_expected', message: 'a message was sent where none was due' };
  return {
    status: isClean && isWanted ? 'passed' : 'failed',
    ...(isClean && !isWanted && { reason }),
    ...lowest(scored),
    decision,
  };
}

function lowest(
  scored: readonly ScoredVerdict[],
): Pick<Standing, 'score' | 'dimensions' | 'rules'> {
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
