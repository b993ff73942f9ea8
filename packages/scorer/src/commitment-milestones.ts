import type { Quantity } from '@tenacious-bench/text';
import type { CommitmentGround } from './commitment-ground.ts';
import { ownTurns, type PriorText, readPriorText } from './conversation-text.ts';
import { wordFrom } from './reading-index.ts';
import { rememberDated } from './remember.ts';

/** A day that goes by the name of what happens on it: "the freeze begins on 11 May". */
export type Milestone = { readonly noun: string; readonly day: string };

/** The milestones that the conversation and the message give a day, the last one named last. */
export function findMilestones({ reading, language }: CommitmentGround): Milestone[] {
  const nouns = language.milestones;
  if (nouns.size === 0) return [];
  const { words, quantities, situation } = reading;
  const said = ownTurns(situation).flatMap(({ message, at }) =>
    milestonesIn(readAsOf(`${message.subject ?? ''}\n${message.body}`, at), nouns),
  );
  const today = situation.asOf.slice(0, 10);
  return [...said, ...milestonesIn({ words, quantities }, nouns)].filter(({ day }) => day >= today);
}

const readAsOf = rememberDated(readPriorText);

const ends = new Set(['end', 'ends', 'over', 'until', 'after', 'since', 'last', 'finish']);

// The nearest noun before or behind a day of the same sentence, or of the next one: "our release leaves then".
function milestonesIn(
  { words, quantities }: Pick<PriorText, 'words' | 'quantities'>,
  nouns: ReadonlySet<string>,
): Milestone[] {
  return quantities.flatMap((quantity) => {
    const day = dayOf(quantity);
    if (day === undefined) return [];
    const at = wordFrom(words, quantity.span.start);
    const noun = steps
      .map((step) => at + step)
      .find((index) => nouns.has(words[index]?.text ?? '') && isBeside(index, at, words));
    if (noun === undefined) return [];
    const between = words.slice(Math.min(noun, at), Math.max(noun, at));
    if (between.some(({ text }) => ends.has(text))) return [];
    return [{ noun: singular(words[noun]?.text ?? ''), day }];
  });
}

// The places around a day, the nearest first.
const farthest = 7;
const steps = Array.from({ length: farthest }, (_, index) => [-index - 1, index + 1]).flat();

// Within the sentence, or in a next one that looks back.
function isBeside(index: number, at: number, words: PriorText['words']): boolean {
  const [word, day] = [words[index], words[at]];
  if (word === undefined || day === undefined) return false;
  if (word.sentence !== day.sentence + 1) return word.sentence === day.sentence;
  const behind = words.slice(index, index + farthest);
  return behind.some(({ text, sentence }) => text === 'then' && sentence === word.sentence);
}

/** A noun without its plural. */
export function singular(text: string): string {
  return text.replace(/s$/, '');
}

// The latest day that can be meant.
function dayOf(quantity: Quantity): string | undefined {
  if (quantity.kind !== 'date') return undefined;
  return [quantity, ...quantity.alternatives]
    .map(({ to }) => to)
    .sort()
    .at(-1);
}
