import type { Output, Parsed, Result, Task } from '@tenacious-bench/schema';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import { createJudge } from './create-judge.ts';
import type { ResultOptions } from './result-of.ts';
import type { TaskLookup } from './try-ledger.ts';

/**
 * Judges outputs as they are read, and hands out each result as soon as the last output of its try is there: what
 * `judgeOutputs` gives, in the same order, without holding the outputs. A try that never comes to its end holds back those
 * that began after it, because nobody can know that it does not go on.
 *
 * @example
 * ```ts
 * import { compilePolicy, examplePolicy, exampleTask } from '@tenacious-bench/scorer';
 * const policy = compilePolicy(examplePolicy);
 * const outcome = { kind: 'message', message: { channel: 'email', body: 'Your $14M round closed.' } };
 * const row = { schema: 'tenacious-bench/output@1.0', task: exampleTask.id, agent: 'plain', trial: 0, outcome };
 * const judged = [];
 * for await (const one of judgeStream(policy, [exampleTask], [row, { ...row, trial: 1 }, row])) judged.push(one);
 * judged.map(({ ok, value, issues }) => (ok ? value.status : issues[0].code)) // => ['passed', 'passed', 'duplicate_id']
 * ```
 */
export async function* judgeStream(
  policy: CompiledPolicy,
  tasks: readonly Task[] | TaskLookup,
  outputs: Iterable<Output> | AsyncIterable<Output>,
  options: ResultOptions = {},
): AsyncGenerator<Parsed<Result>, void, undefined> {
  const judge = createJudge(policy, 'get' in tasks ? tasks : lookup(tasks), options);
  for await (const output of outputs) yield* judge.take(output);
  yield* judge.end();
}

/** Tasks by their ids. */
export function lookup(tasks: readonly Task[]): TaskLookup {
  return new Map(tasks.map((task) => [task.id, task]));
}
