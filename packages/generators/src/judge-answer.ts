import type { Finding, Outcome, Task } from '@tenacious-bench/schema';
import { type CompiledPolicy, score } from '@tenacious-bench/scorer';

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
 * Judges what an agent answered: a message by the policy, silence by what the task expects. An error of the machinery,
 * and whatever else nobody can tell, is neither passed nor failed.
 *
 * @example
 * ```ts
 * import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const policy = compilePolicy(examplePolicy);
 * const message = { channel: 'email', body: 'We are a world-class engineering team.' };
 * judgeAnswer(exampleTask, { kind: 'message', message }, { policy }).rules // => ['banned-phrase']
 * const silence = { kind: 'abstention', reason: 'Nothing is known.' };
 * judgeAnswer(exampleTask, silence, { policy }).because // => 'nobody said whether silence is right here'
 * ```
 */
export function judgeAnswer(
  task: Task,
  outcome: Outcome,
  { policy }: { policy: CompiledPolicy },
): JudgedAnswer {
  switch (outcome.kind) {
    case 'message':
      return judgeMessage(task, outcome.message, policy);
    case 'abstention':
      return judgeSilence(task);
    case 'error':
      return { ...nothing, result: 'unknown', because: outcome.reason };
    default:
      return outcome satisfies never;
  }
}

const nothing = { rules: [], findings: [] } as const;

function judgeMessage(
  task: Task,
  message: Extract<Outcome, { kind: 'message' }>['message'],
  policy: CompiledPolicy,
): JudgedAnswer {
  const verdict = score(policy, task, message);
  if (verdict.status === 'unscorable')
    return { ...nothing, result: 'unknown', because: verdict.reason.message };
  const findings = verdict.findings.filter(({ severity }) => severity !== 'advice');
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const judged = { rules, findings, score: verdict.score };
  if (verdict.pass) return { ...judged, result: 'passed', because: 'the message may be sent' };
  const gates = verdict.dimensions.filter(({ met }) => !met).map(({ id }) => id);
  const because = rules.length > 0 ? rules.join(', ') : `below the gate of ${gates.join(', ')}`;
  return { ...judged, result: 'failed', because };
}

// Handing over to a person is silence towards the reader too, so it is right wherever a message is not.
function judgeSilence({ expected }: Task): JudgedAnswer {
  if (expected === undefined)
    return { ...nothing, result: 'unknown', because: 'nobody said whether silence is right here' };
  const isRight = expected.decisions.some((one) => one !== 'send' && one !== 'regenerate');
  return isRight
    ? { ...nothing, result: 'passed', because: 'silence is right here' }
    : { ...nothing, result: 'failed', because: 'it said nothing where a message was right' };
}
