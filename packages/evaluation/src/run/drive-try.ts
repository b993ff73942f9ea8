import type { CancelSignal, Message, Output, Task, ToldTask } from '@tenacious-bench/schema';
import { digest, toldTask } from '@tenacious-bench/schema/core';
import { answerKey } from './answer-key.ts';
import { askAgent } from './ask-agent.ts';
import type { RunJournal } from './run-journal.ts';
import type { TaskAgent } from './task-agent.ts';
import { taskAtTurn, turnsOf } from './task-at-turn.ts';

/** What every try of a run shares. */
export type Conversation = {
  readonly journal: RunJournal;
  readonly retryErrors: boolean;
  /** Whether nothing more is to be asked. */
  readonly isEnding: () => boolean;
  readonly now?: () => number;
  readonly signal?: CancelSignal;
};

/** One agent, one task, once. */
export type OneTry = {
  readonly agent: TaskAgent;
  readonly task: Task;
  /** Digest of what is told of the task before anything is written. */
  readonly toldDigest: string;
  readonly trial: number;
};

/** The answers of a try, as far as it came. */
export type DrivenTry = {
  readonly outputs: readonly Output[];
  readonly isWhole: boolean;
  /** Nothing had to be asked. */
  readonly wasKept: boolean;
};

/** Drives a task turn by turn: each message goes into the next turn's thread; an abstention or an error ends it. */
export async function driveTry(one: OneTry, conversation: Conversation): Promise<DrivenTry> {
  const outputs: Output[] = [];
  const written: Message[] = [];
  let wasKept = true;
  for (let turn = 0; turn < turnsOf(one.task); turn += 1) {
    const told = toldTask(taskAtTurn(one.task, written));
    const key = keyOf(one, told, turn);
    const kept = keptAnswer(key, conversation);
    const output = kept ?? (await freshAnswer(one, { key, turn, told }, conversation));
    if (output === undefined) return { outputs, isWhole: false, wasKept: false };
    wasKept &&= kept !== undefined;
    outputs.push(output);
    if (output.outcome.kind !== 'message') break;
    written.push(output.outcome.message);
  }
  return { outputs, isWhole: true, wasKept };
}

// The key goes to the agent: a digest of anything it is not told would let it try what the rest may be.
function keyOf({ agent, toldDigest, trial }: OneTry, told: ToldTask, turn: number): string {
  return answerKey({ agent, task: turn === 0 ? toldDigest : digest(told), trial, turn });
}

function keptAnswer(key: string, { journal, retryErrors }: Conversation): Output | undefined {
  const kept = journal.find(key);
  return retryErrors && kept?.outcome.kind === 'error' ? undefined : kept;
}

async function freshAnswer(
  { agent, task, trial }: OneTry,
  { key, turn, told }: { key: string; turn: number; told: ToldTask },
  { journal, isEnding, now, signal }: Conversation,
): Promise<Output | undefined> {
  if (isEnding()) return undefined;
  const output = await askAgent(agent, told, {
    trial,
    turn,
    key,
    isOneOfSeveral: turnsOf(task) > 1,
    now,
    ...(signal !== undefined && { signal }),
  });
  // What fails while everything is being ended may have failed for that reason alone: it is asked again.
  if (signal?.aborted === true && output.outcome.kind === 'error') return undefined;
  await journal.add({ key, output });
  return output;
}
