import { factsAsOf } from '@tenacious-bench/schema';
import { feedback } from '@tenacious-bench/scorer';
import type { ScoredOutput } from './score-outputs.ts';
import type { World } from './world.ts';

/** What to tell the model that answered; nothing where the machinery failed. */
export function feedbackFor({ task, verdict, result }: ScoredOutput): string[] {
  const lines =
    verdict === undefined ? [] : feedback(verdict, { facts: factsAsOf(task.facts, task.thread) });
  const instead = insteadOf.get(result.reason?.code ?? '');
  return lines.length > 0 || instead === undefined ? lines : [instead];
}

const insteadOf = new Map([
  ['abstained', 'Write a message: one is due here.'],
  ['not_expected', 'Write nothing to the reader: no message is due here.'],
]);

/** Prints the instructions for the model that answered. */
export function printFeedback(scored: ScoredOutput, world: World): void {
  if (scored.output.outcome.kind === 'error') return;
  const lines = feedbackFor(scored);
  world.print('');
  world.print(lines.length === 0 ? 'feedback: nothing to change' : 'feedback:');
  for (const line of lines) world.print(`- ${line}`);
}
