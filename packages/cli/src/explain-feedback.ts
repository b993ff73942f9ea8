import { factsAsOf } from '@tenacious-bench/schema';
import { feedback } from '@tenacious-bench/scorer';
import type { ScoredOutput } from './score-outputs.ts';
import type { World } from './world.ts';

/** What to tell the model that wrote a message; nothing where there is no message. */
export function feedbackFor({ task, verdict }: ScoredOutput): string[] {
  if (verdict === undefined) return [];
  return feedback(verdict, { facts: factsAsOf(task.facts, task.thread) });
}

/** Prints the instructions for the model that wrote a message. */
export function printFeedback(scored: ScoredOutput, world: World): void {
  const lines = feedbackFor(scored);
  world.print('');
  world.print(lines.length === 0 ? 'feedback: nothing to change' : 'feedback:');
  for (const line of lines) world.print(`- ${line}`);
}
