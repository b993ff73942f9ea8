import { resultOf, turnsOf } from '@tenacious-bench/evaluation';
import { parseTask, type Task } from '@tenacious-bench/schema';
import type { ScoreOutput, SealableRow, SealCommitment } from '@tenacious-bench/seal';
import { counted } from './counted.ts';
import { loadPolicy } from './load-policy.ts';
import { scorerDigest } from './scorer-digest.ts';
import { UnusableInput, type World } from './world.ts';

/** What scores the rows of a split: the policy and the scorer that it was sealed for, and no other. */
export async function sealedScorer(
  rows: readonly SealableRow[],
  { commitment, policy: path }: { commitment: SealCommitment; policy: string | undefined },
  world: World,
): Promise<ScoreOutput> {
  const policy = await loadPolicy(path, world);
  if (commitment.policy !== policy.reference.digest)
    throw new UnusableInput(
      'the split was sealed for another policy: name that one with --policy, or the receipt would not be true',
    );
  if (commitment.scorer !== scorerDigest())
    throw new UnusableInput(
      'the split was sealed for another version of the scorer: use that version of tbench',
    );
  const tasks = tasksOf(rows);
  return ({ id }, output) => {
    const task = tasks.get(id);
    if (task === undefined) return 'unscorable';
    const { status, score = 0 } = resultOf(policy, task, [output]);
    return status === 'error' ? 'unscorable' : { pass: status === 'passed', score };
  };
}

function tasksOf(rows: readonly SealableRow[]): Map<string, Task> {
  const tasks = new Map<string, Task>();
  for (const row of rows) {
    const parsed = parseTask(row);
    // Which row it is, and what of it, is sealed.
    if (!parsed.ok) throw new UnusableInput('the rows are not tasks: only tasks can be scored');
    tasks.set(row.id, parsed.value);
  }
  requireSingleTurns([...tasks.values()]);
  return tasks;
}

function requireSingleTurns(tasks: readonly Task[]): void {
  const continuing = tasks.filter((task) => turnsOf(task) > 1).length;
  if (continuing > 0)
    throw new UnusableInput(
      `the split has ${counted(continuing, 'task')} that ${continuing === 1 ? 'continues' : 'continue'} after an answer: one answer a task is what can be scored here, so nobody is asked and nothing is spent`,
    );
}
