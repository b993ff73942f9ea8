import type { ToldTask } from '@tenacious-bench/schema';
import { createRandom, type Random } from '@tenacious-bench/stats';
import { composeLetter } from './agent-composition.ts';
import { isTooLong, letterMessage, shortened } from './agent-letter.ts';
import { type PlantedMistake, plantMistakes } from './agent-planted.ts';
import { readSituation } from './agent-situation.ts';
import { carelessVoice } from './agent-voice-careless.ts';
import type { ReferenceAgent } from './reference-agent.ts';

/**
 * The agent that writes fluently and makes one to three of the documented mistakes in every message: too many people,
 * doubtful signals asserted, clients and prices invented, stock phrases, pressure. {@link carelessMistakes} tells which.
 *
 * @example
 * ```ts
 * const { message } = carelessAgent({ seed: 1 }).answer(starterTasks[0]);
 * const [first] = carelessMistakes(starterTasks[0], { seed: 1 });
 * message.body.includes(first.quote) // => true
 * ```
 */
export function carelessAgent({ seed = 1 }: { seed?: number | string } = {}): ReferenceAgent {
  return {
    id: 'careless',
    answer: (task) => {
      const { letter } = carelessLetter(task, seed);
      return { kind: 'message', message: letterMessage(letter, task.channel) };
    },
  };
}

/**
 * The mistakes that the careless agent of a seed makes in its answer to a task, for whoever wants to know how many of
 * them a scorer finds.
 *
 * @example
 * ```ts
 * const [first] = carelessMistakes(starterTasks[0], { seed: 1 });
 * labelledKinds.includes(first.kind) // => true
 * ```
 */
export function carelessMistakes(
  task: ToldTask,
  { seed = 1 }: { seed?: number | string } = {},
): readonly PlantedMistake[] {
  return carelessLetter(task, seed).planted;
}

function carelessLetter(task: ToldTask, seed: number | string) {
  const random: Random = createRandom(seed).fork(`careless ${task.id}`);
  const situation = readSituation(task);
  // One signal is enough for somebody in a hurry, and leaves room for what is wrong.
  const { second: _, ...letter } = composeLetter(situation, carelessVoice, random);
  const { planted, parts, ...spoilt } = plantMistakes(letter, situation, random);
  const short = shortened(spoilt.letter, situation.stage, { keep: parts });
  if (!isTooLong(short, situation.stage)) return { letter: short, planted };
  return { letter: short, planted: [...planted, { kind: 'too_long', quote: '' } as const] };
}
