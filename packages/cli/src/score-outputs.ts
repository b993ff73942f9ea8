import { judgeOutputs, taskAtTurn } from '@tenacious-bench/evaluation';
import type { Message, Output, Result, Task, Verdict } from '@tenacious-bench/schema';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import { UnusableInput } from './world.ts';

/** An agent's answer to a task, and what came of judging it. */
export type ScoredOutput = {
  /** As it stood when this was answered. */
  readonly task: Task;
  readonly output: Output;
  /** Absent where there is no message to judge: an abstention or an error of the machinery. */
  readonly verdict?: Verdict;
  /** Of the whole try, which this answer ends or is a turn of. */
  readonly result: Result;
};

/** Whether the try that an answer belongs to is right. */
export function isPassed({ result }: ScoredOutput): boolean {
  return result.status === 'passed';
}

/** Judges every answer to its task, message by message, by the same rules as a run. */
export function scoreOutputs(
  policy: CompiledPolicy,
  tasks: readonly Task[],
  outputs: readonly Output[],
  { facts = 'known' }: { facts?: 'known' | 'unknown' } = {},
): ScoredOutput[] {
  const { results, issues } = judgeOutputs(policy, tasks, outputs, { facts, verdicts: true });
  const [issue] = issues;
  if (issue !== undefined) throw new UnusableInput(issue.message);
  const tries = new Map(results.map((result) => [tryOf(result), { result, written: [] }]));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return outputs.flatMap((output) => {
    const [own, task] = [tries.get(tryOf(output)), byId.get(output.task)];
    return own === undefined || task === undefined ? [] : [scoredOutput(task, output, own)];
  });
}

type Try = { readonly result: Result; readonly written: Message[] };

function tryOf({ task, agent, trial }: Pick<Result, 'task' | 'agent' | 'trial'>): string {
  return `${agent} ${task} ${trial}`;
}

function scoredOutput(start: Task, output: Output, { result, written }: Try): ScoredOutput {
  const task = taskAtTurn(start, written);
  if (output.outcome.kind !== 'message') return { task, output, result };
  const verdict = result.verdicts?.[written.length];
  written.push(output.outcome.message);
  return { task, output, result, ...(verdict !== undefined && { verdict }) };
}
