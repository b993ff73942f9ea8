import type { Finding, Outcome, ScoredVerdict, Task } from '@tenacious-bench/schema';
import { type CompiledPolicy, score, standingOf } from '@tenacious-bench/scorer';

/** Whether an answer to a task is right, as far as that can be told, and what shows it. */
export type JudgedAnswer = {
  readonly result: 'passed' | 'failed' | 'unknown';
  /** The rules that it breaks, each once. */
  readonly rules: readonly string[];
  readonly findings: readonly Finding[];
  readonly because: string;
  readonly score?: number;
};

/**
 * Judges what an agent answered by the policy and by what the task calls right (see `standingOf` of the scorer). An error of
 * the machinery, and whatever else nobody can tell, is neither passed nor failed.
 *
 * @example
 * ```ts
 * import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const policy = compilePolicy(examplePolicy);
 * const message = { channel: 'email', body: 'We are a world-class engineering team.' };
 * judgeAnswer(exampleTask, { kind: 'message', message }, { policy }).rules // => ['banned-phrase']
 * const silence = { kind: 'abstention', reason: 'Nothing is known.' };
 * judgeAnswer(exampleTask, silence, { policy }).because // => 'nothing was written where an answer was due'
 * ```
 */
export function judgeAnswer(
  task: Task,
  outcome: Outcome,
  { policy }: { policy: CompiledPolicy },
): JudgedAnswer {
  const verdict = outcome.kind === 'message' ? score(policy, task, outcome.message) : undefined;
  const { status, reason } = standingOf(task, [outcome], verdict === undefined ? [] : [verdict]);
  const result = status === 'error' ? 'unknown' : status;
  if (verdict?.status !== 'scored')
    return { rules: [], findings: [], result, because: reason?.message ?? 'silence is right here' };
  const findings = verdict.findings.filter(({ severity }) => severity !== 'advice');
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const because = reason?.message ?? becauseOf(verdict, rules);
  return { rules, findings, score: verdict.score, result, because };
}

function becauseOf({ pass, dimensions }: ScoredVerdict, rules: readonly string[]): string {
  if (pass) return 'the message may be sent';
  const gates = dimensions.filter(({ met }) => !met).map(({ id }) => id);
  return rules.length > 0 ? rules.join(', ') : `below the gate of ${gates.join(', ')}`;
}
