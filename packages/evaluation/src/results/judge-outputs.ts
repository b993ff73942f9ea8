import type { Issue, Output, Parsed, Result, Task } from '@tenacious-bench/schema';
import type { CompiledPolicy } from '@tenacious-bench/scorer';
import { createJudge } from './create-judge.ts';
import { lookup } from './judge-stream.ts';
import type { ResultOptions } from './result-of.ts';

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
  const judge = createJudge(policy, lookup(tasks), options);
  const results: Result[] = [];
  const issues: Issue[] = [];
  const keep = (judged: Iterable<Parsed<Result>>) => {
    for (const one of judged)
      if (one.ok) results.push(one.value);
      else issues.push(...one.issues);
  };
  for (const output of outputs) keep(judge.take(output));
  keep(judge.end());
  return { results, issues };
}
