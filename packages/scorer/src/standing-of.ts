import type {
  Message,
  Outcome,
  ScoredVerdict,
  Task,
  UnscorableVerdict,
  Verdict,
} from '@tenacious-bench/schema';
import { mostSevere } from '@tenacious-bench/schema/core';

/** Whether a try at a task is right. What the machinery or nobody can tell is an error, and neither passed nor failed. */
export type Standing = {
  readonly status: 'passed' | 'failed' | 'error';
  /** Why it is an error, or what failed besides the rules. */
  readonly reason?: { readonly code: string; readonly message: string };
};

/**
 * Says whether what an agent did about a task is right, from what it did in each turn and the verdicts on what it wrote. It
 * passes when every message passes and the most severe decision is one that the task calls right. Silence passes where the
 * task calls a decision right by which nothing reaches the reader, and fails everywhere else: a task asks for a message.
 *
 * @example
 * ```ts
 * const silence = [{ kind: 'abstention', reason: 'Nothing is known.' }];
 * standingOf(exampleTask, silence, []).reason.code // => 'abstained'
 * const expected = { decisions: ['send', 'abstain'], because: 'readings differ' };
 * standingOf({ ...exampleTask, expected }, silence, []) // => { status: 'passed' }
 * ```
 */
export function standingOf(
  task: Task,
  outcomes: readonly Outcome[],
  verdicts: readonly Verdict[],
): Standing {
  const last = outcomes.at(-1);
  if (last?.kind === 'error')
    return { status: 'error', reason: { code: last.code, message: last.reason } };
  const unscorable = verdicts.find((verdict) => verdict.status === 'unscorable');
  if (unscorable !== undefined) return unjudged(task, unscorable, outcomes);
  const scored = verdicts.filter((verdict) => verdict.status === 'scored');
  return last?.kind === 'abstention' ? silent(task, scored) : answered(task, scored);
}

// A channel or a language that nobody asked for is the agent's own doing; whatever else cannot be judged is not.
function unjudged(
  { language }: Task,
  { reason }: UnscorableVerdict,
  outcomes: readonly Outcome[],
): Standing {
  const isOwnLanguage = messagesOf(outcomes).some((one) => (one.language ?? language) !== language);
  const isOwnDoing =
    reason.code === 'unknown_channel' || (reason.code === 'unknown_language' && isOwnLanguage);
  return { status: isOwnDoing ? 'failed' : 'error', reason };
}

function messagesOf(outcomes: readonly Outcome[]): Message[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'message' ? [outcome.message] : []));
}

// Handing over to a person is silence towards the reader, and so is a message that has to be stopped.
function silent({ expected }: Task, scored: readonly ScoredVerdict[]): Standing {
  const right = expected?.decisions ?? [];
  const isRight = right.some((decision) => decision !== 'send' && decision !== 'regenerate');
  if (isRight) return { status: scored.every(({ pass }) => pass) ? 'passed' : 'failed' };
  const message = 'nothing was written where an answer was due';
  return { status: 'failed', reason: { code: 'abstained', message } };
}

function answered({ expected }: Task, scored: readonly ScoredVerdict[]): Standing {
  if (!scored.every(({ pass }) => pass)) return { status: 'failed' };
  const decision = mostSevere(scored.map((verdict) => verdict.decision));
  if (expected === undefined || expected.decisions.includes(decision)) return { status: 'passed' };
  const message = 'a message was sent where none was due';
  return { status: 'failed', reason: { code: 'not_expected', message } };
}
