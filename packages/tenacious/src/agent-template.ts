import type { Message, ToldTask } from '@tenacious-bench/schema';
import { createRandom, type Random } from '@tenacious-bench/stats';
import { letterMessage, shortened } from './agent-letter.ts';
import { stackSlots } from './agent-offer.ts';
import { type Signal, signalTopics } from './agent-signals.ts';
import { readSituation, type Situation } from './agent-situation.ts';
import {
  templateGreeting,
  templateGreetings,
  templateMerges,
  templateSignals,
  templateSignatures,
} from './agent-template-wordings.ts';
import { type Slots, speaker } from './agent-wording.ts';
import { numberWord } from './number-word.ts';
import type { ReferenceAgent } from './reference-agent.ts';

/**
 * The agent that fills a form: competent, honest about figures, and the same for everybody. It reads the facts as they
 * stood at the first step of the thread, is as sure of a weak signal as of a strong one, answers no question and never
 * keeps silent.
 *
 * @example
 * ```ts
 * const { message } = templateAgent({ seed: 1 }).answer(starterTasks[0]);
 * message.body.includes('Kelpwright') // => true
 * templateAgent({ seed: 1 }).answer({ ...starterTasks[0], facts: [] }).kind // => 'message'
 * ```
 */
export function templateAgent({ seed = 1 }: { seed?: number | string } = {}): ReferenceAgent {
  return {
    id: 'template',
    answer: (task) => {
      const random = createRandom(seed).fork(`template ${task.id}`);
      return { kind: 'message', message: mergedMessage(task, random) };
    },
  };
}

function mergedMessage(task: ToldTask, random: Random): Message {
  const situation = readSituation(task, { turns: Math.min(1, task.thread.length) });
  const minutes = random.fork('minutes').choice(['15', '20', '30']);
  const say = speaker({ ...situation.slots, minutes }, { random });
  const merge = templateMerges[situation.stage];
  const stack = peopleSlots(situation);
  const signal = firstSignal(situation.signals);
  const letter = {
    subject: subjectOf(say('subject', merge.subject)),
    greeting: say('greeting', templateGreetings) ?? templateGreeting,
    opening: say('lead', merge.lead),
    signal: signal && say('signal', templateSignals[signal.topic], signal.slots),
    offer: stack ? say('offer', merge.offer, stack) : say('page', merge.page),
    ask: say('ask', merge.ask),
    exit: say('exit', merge.exit) ?? '',
    signature: say('signature', templateSignatures) ?? '',
  };
  return letterMessage(shortened(letter, situation.stage), task.channel);
}

/** The first signal that the form has a field for. */
function firstSignal(signals: readonly Signal[]): Signal | undefined {
  return signals.toSorted(
    (one, other) => signalTopics.indexOf(one.topic) - signalTopics.indexOf(other.topic),
  )[0];
}

const mostOffered = 2;

/** The first stack of the list that has people free, and as many of them as the form ever offers. */
function peopleSlots({ capacity }: Situation): Slots | undefined {
  const stack = capacity.find(({ free, startDays }) => free > 0 && startDays !== undefined);
  if (stack === undefined) return undefined;
  const offered = Math.min(mostOffered, stack.free);
  return {
    ...stackSlots(stack),
    offered: numberWord(offered),
    engineers: offered === 1 ? 'engineer' : 'engineers',
  };
}

const subjectLimit = 60;

function subjectOf(subject: string | undefined): string {
  return subject !== undefined && subject.length <= subjectLimit ? subject : 'Engineering capacity';
}
