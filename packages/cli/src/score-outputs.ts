import type { Output, Task, Verdict } from '@tenacious-bench/schema';
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

/** Judges every message against its task. */
export function scoreOutputs(
  policy: CompiledPolicy,
  tasks: readonly Task[],
  outputs: readonly Output[],
  { facts = 'known' }: { facts?: 'known' | 'unknown' } = {},
): ScoredOutput[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return outputs.map((output) => {
    const task = byId.get(output.task);
    if (task === undefined) {
      throw new UnusableInput(
        `an output of ${output.agent} answers task ${output.task}, which is not among the tasks`,
      );
    }
    if (output.outcome.kind !== 'message') return { task, output };
    return { task, output, verdict: score(policy, task, output.outcome.message, { facts }) };
  });
}
