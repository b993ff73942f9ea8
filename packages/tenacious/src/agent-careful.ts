import type { ToldTask } from '@tenacious-bench/schema';
import { createRandom } from '@tenacious-bench/stats';
import { composeLetter } from './agent-composition.ts';
import { letterMessage } from './agent-letter.ts';
import { silenceReason } from './agent-silence.ts';
import { readSituation } from './agent-situation.ts';
import { carefulVoice } from './agent-voice-careful.ts';
import type { ReferenceAgent } from './reference-agent.ts';

/**
 * The agent that follows the policy: it says what is certain, asks about the rest, offers what is free, answers what
 * was asked, and writes nothing where there is nothing to say or nobody wants to hear it.
 *
 * @example
 * ```ts
 * const [task] = starterTasks;
 * const { kind, message } = carefulAgent({ seed: 1 }).answer(task);
 * kind // => 'message'
 * message.body.includes('Kelpwright') // => true
 * const others = { ...task, facts: [] };
 * carefulAgent({ seed: 1 }).answer(others).kind // => 'abstention'
 * ```
 */
export function carefulAgent({ seed = 1 }: { seed?: number | string } = {}): ReferenceAgent {
  return { id: 'careful', answer: (task) => answer(task, seed) };
}

function answer(task: ToldTask, seed: number | string): ReturnType<ReferenceAgent['answer']> {
  const situation = readSituation(task);
  const reason = silenceReason(situation);
  if (reason !== undefined) return { kind: 'abstention', reason };
  const random = createRandom(seed).fork(`careful ${task.id}`);
  const letter = composeLetter(situation, carefulVoice, random);
  return { kind: 'message', message: letterMessage(letter, task.channel) };
}
