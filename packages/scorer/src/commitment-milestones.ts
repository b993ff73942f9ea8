import type { Quantity } from '@tenacious-bench/text';
import type { CommitmentGround } from './commitment-ground.ts';
import { ownTurns, type PriorText, readPriorText } from './conversation-text.ts';
import { rememberDated } from './remember.ts';
import type { Word } from './words.ts';

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
    const at = words.findIndex(({ span }) => span.end > quantity.span.start);
    if (day === undefined || at < 0) return [];
    const { sentence } = words[at] as Word;
    const near = [...words.keys()]
      .filter((index) => nouns.has(words[index]?.text ?? '') && isBeside(index, sentence, words))
      .toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
    const [noun] = near;
    if (noun === undefined || Math.abs(noun - at) > farthest) return [];
    const between = words.slice(Math.min(noun, at), Math.max(noun, at));
    if (between.some(({ text }) => ends.has(text))) return [];
    return [{ noun: singular(words[noun]?.text ?? ''), day }];
  });
}

// Within the sentence, or in a next one that looks back.
function isBeside(index: number, sentence: number, words: PriorText['words']): boolean {
  const word = words[index];
  if (word?.sentence === sentence) return true;
  if (word?.sentence !== sentence + 1) return false;
  const behind = words
    .slice(index, index + farthest)
    .filter((one) => one.sentence === word.sentence);
  return behind.some(({ text }) => text === 'then');
}

const farthest = 7;

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
