import type { Message, Task } from '@tenacious-bench/schema';
import { compilePolicy, score } from '@tenacious-bench/scorer';
import { tenaciousPolicy } from '../policy.ts';
import { taskFromBrief } from '../task-from-brief.ts';

const policy = compilePolicy(tenaciousPolicy);

/** What the policy finds in a message; a message that cannot be scored fails the test. */
export function policyFindings(task: Task, message: Message) {
  const verdict = score(policy, task, message);
  if (verdict.status !== 'scored') throw new Error(verdict.reason.message);
  return verdict.findings;
}

/** The task of a brief; a brief that cannot be read fails the test. */
export function briefTask(brief: unknown): Task {
  const task = taskFromBrief(brief);
  if (!task.ok) throw new Error(JSON.stringify(task.issues));
  return task.value;
}
