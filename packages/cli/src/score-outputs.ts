import { taskAtTurn, turnsOf } from '@tenacious-bench/evaluation';
import type { Message, Output, Task, Verdict } from '@tenacious-bench/schema';
import { type CompiledPolicy, score } from '@tenacious-bench/scorer';
import { UnusableInput } from './world.ts';

/** An agent's answer to a task, and what came of judging it. */
export type ScoredOutput = {
  readonly task: Task;
  readonly output: Output;
  /** Absent where there is no message to judge: an abstention or an error of the machinery. */
  readonly verdict?: Verdict;
};

/** Whether there is a message and it passes. */
export function isPassed({ verdict }: ScoredOutput): boolean {
  return verdict?.status === 'scored' && verdict.pass;
}

/** Judges every message against its task, as it stood when the message was written. */
export function scoreOutputs(
  policy: CompiledPolicy,
  tasks: readonly Task[],
  outputs: readonly Output[],
  { facts = 'known' }: { facts?: 'known' | 'unknown' } = {},
): ScoredOutput[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const tries = new Map<string, Message[]>();
  return outputs.map((output) => {
    const { outcome } = output;
    const written = writtenBefore(output, tries);
    const task = taskOf(output, written, byId);
    if (outcome.kind !== 'message') return { task, output };
    written.push(outcome.message);
    return { task, output, verdict: score(policy, task, outcome.message, { facts }) };
  });
}

function writtenBefore({ task, agent, trial }: Output, tries: Map<string, Message[]>): Message[] {
  const key = `${agent} ${task} ${trial}`;
  const written = tries.get(key) ?? [];
  tries.set(key, written);
  return written;
}

function taskOf(
  { task: id, agent, turn = 0 }: Output,
  written: readonly Message[],
  tasks: ReadonlyMap<string, Task>,
): Task {
  const task = tasks.get(id);
  if (task === undefined)
    throw new UnusableInput(
      `an output of ${agent} answers task ${id}, which is not among the tasks`,
    );
  if (turn === 0) return task;
  if (turn !== written.length || turn >= turnsOf(task))
    throw new UnusableInput(
      `an output of ${agent} answers turn ${turn} of task ${id}, where turn ${written.length} of ${turnsOf(task)} is next`,
    );
  return taskAtTurn(task, written);
}
