import type { Message, Task, Verdict } from '@tenacious-bench/schema';
import { documentTag } from '@tenacious-bench/schema/core';
import type { CompiledPolicy } from './compile-policy.ts';
import { judgeReading } from './judge-reading.ts';
import { readMessage } from './reading.ts';
import { unscorableReason } from './unscorable-reason.ts';

/**
 * Judges a message against its task: what holds, what does not, where it says so and which fact decides.
 *
 * @example
 * ```ts
 * const policy = compilePolicy(examplePolicy);
 * const verdict = score(policy, exampleTask, { channel: 'email', body: 'We are a world-class team.' });
 * verdict.pass // => false
 * verdict.decision // => 'regenerate'
 * verdict.findings[0].quote // => 'world-class'
 * score(policy, exampleTask, { channel: 'email', body: 'Your $14M round closed.' }).pass // => true
 * ```
 */
export function score(
  compiled: CompiledPolicy,
  task: Task,
  message: Message,
  { facts = 'known' }: { facts?: 'known' | 'unknown' } = {},
): Verdict {
  const { policy, reference, tools } = compiled;
  const reason = unscorableReason(policy, task, message);
  if (reason !== undefined)
    return {
      schema: documentTag('verdict'),
      task: task.id,
      policy: reference,
      status: 'unscorable',
      reason,
    };
  return judgeReading(compiled, task.id, readMessage(task, message, tools, facts));
}
