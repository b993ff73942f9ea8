import type { Span } from '@tenacious-bench/schema';
import { isFunctionWord } from './english-words.ts';
import { isAnswer } from './is-answer.ts';
import { compileLeads } from './next-step.ts';
import { offeredThings } from './next-step-wordings.ts';
import type { Reading } from './reading.ts';
import { isTold } from './told.ts';
import type { Word } from './words.ts';

/** One word in common with a brief is chance, and so are a few that are in every brief. */
const enoughTelling = 2;
const enoughShared = 4;

/**
 * Makes the search for what a message says that belongs to its task: a claim that a fact decides, an ask or an offer, words of
 * the brief or of the thread, or an answer to what the reader wrote. None in a text that would be as right under any brief.
 */
export function compileSubstance(): (reading: Reading) => readonly Span[] {
  const findLeads = compileLeads();
  return (reading) => {
    // With unknown facts nobody can tell what belongs to them.
    if (reading.situation.facts === 'unknown') return [{ start: 0, end: 0 }];
    const decided = reading.claims.filter(({ fact }) => fact !== undefined);
    if (decided.length > 0) return decided.map(({ span }) => span);
    const shared = sharedWords(reading);
    if (isNoChance(shared, reading)) return shared.map(({ span }) => span);
    const leads = offersSomething(reading) ? findLeads(reading) : [];
    if (leads.length > 0 || !isAnswer(reading)) return leads;
    return acknowledgements(reading).map(({ span }) => span);
  };
}

function isNoChance(shared: readonly Word[], { familiar }: Reading): boolean {
  const stems = new Set(shared.map(({ stem }) => stem));
  const telling = [...stems].filter((stem) => !familiar.has(stem));
  return telling.length >= enoughTelling || stems.size >= enoughShared;
}

// A name is in every greeting, so it shows nothing.
function sharedWords({ words, known, names }: Reading): Word[] {
  const called = new Set([...names.sender, ...names.recipient].flat());
  return words.filter(
    (word) =>
      isTold(word) &&
      word.text.length > 2 &&
      !isFunctionWord(word.text) &&
      !called.has(word.text) &&
      known.has(word.stem),
  );
}

// "Let me know" asks for nothing.
function offersSomething({ words }: Reading): boolean {
  return words.some((word) => isTold(word) && offeredThings.has(word.text));
}

const acknowledging = new Set(
  'thanks thank understood noted agreed sorry apologies apologise apologize appreciated appreciate glad gladly will shall wish regret'.split(
    ' ',
  ),
);

function acknowledgements({ words }: Reading): Word[] {
  return words.filter((word) => isTold(word) && acknowledging.has(word.text));
}
