import type { Issue, Output, Result, Task } from '@tenacious-bench/schema';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import { turnsOf } from '../run/task-at-turn.ts';
import { type ResultOptions, resultOf } from './result-of.ts';

/** Results, and what is wrong with the outputs: an unknown task, a turn twice. */
export type JudgedOutputs = {
  readonly results: readonly Result[];
  readonly issues: readonly Issue[];
};

/**
 * Judges every output against its task, in the order in which the tries begin. Old outputs can be judged again by
 * another policy or a newer scorer without asking any agent.
 *
 * @example
 * ```ts
 * import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const policy = compilePolicy(examplePolicy);
 * const output = { schema: 'tenacious-bench/output@1.0', task: exampleTask.id, agent: 'plain', trial: 0 };
 * const outcome = { kind: 'message', message: { channel: 'email', body: 'Your $14M round closed.' } };
 * const { results, issues } = judgeOutputs(policy, [exampleTask], [{ ...output, outcome }]);
 * [results[0].status, issues] // => ['passed', []]
 * judgeOutputs(policy, [], [{ ...output, outcome }]).issues[0].code // => 'unknown_task'
 * ```
 */
export function judgeOutputs(
  policy: CompiledPolicy,
  tasks: readonly Task[],
  outputs: Iterable<Output>,
  options: ResultOptions = {},
): JudgedOutputs {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const tries = new Map<string, { task: Task; turns: Output[] }>();
  const issues: Issue[] = [];
  let row = 0;
  for (const output of outputs) {
    const task = byId.get(output.task);
    const issue = task === undefined ? unknownTask(output, row) : place(tries, task, output, row);
    if (issue !== undefined) issues.push(issue);
    row += 1;
  }
  const results = [...tries.values()]
    .filter(({ turns }) => turns.length > 0)
    .map(({ task, turns }) => resultOf(policy, task, turns, options));
  return { results, issues };
}

function unknownTask({ task, agent }: Output, row: number): Issue {
  const message = `an output of ${agent} answers task ${task}, which is not among the tasks`;
  return { code: 'unknown_task', path: `[${row}].task`, message };
}

function place(
  tries: Map<string, { task: Task; turns: Output[] }>,
  task: Task,
  output: Output,
  row: number,
): Issue | undefined {
  const { agent, trial, turn = 0 } = output;
  const key = `${agent} ${task.id} ${trial}`;
  const found = tries.get(key) ?? { task, turns: [] };
  tries.set(key, found);
  if (turn === found.turns.length && turn < turnsOf(task)) {
    found.turns.push(output);
    return undefined;
  }
  const isRepeated = turn < found.turns.length;
  return {
    code: isRepeated ? 'duplicate_id' : 'turn_order',
    path: `[${row}]`,
    message: isRepeated
      ? `${agent} answers turn ${turn} of task ${task.id} in trial ${trial} twice`
      : `${agent} answers turn ${turn} of task ${task.id} in trial ${trial}, where turn ${found.turns.length} is next of ${turnsOf(task)}`,
  };
}
