import type { Quantity } from '@tenacious-bench/text';
import { type PriorText, readPriorText } from './conversation-text.ts';
import { wordFrom } from './reading-index.ts';
import { rememberDated } from './remember.ts';

/** A day that goes by the name of what happens on it: "the freeze begins on 11 May". */
export type Milestone = { readonly noun: string; readonly day: string };

/** Finds the days that go by one of some nouns. */
export type MilestoneFinder = {
  inWords(read: Pick<PriorText, 'words' | 'quantities'>): readonly Milestone[];
  /** In a text of the thread, as of its day. */
  inPriorText(text: string, at: string): readonly Milestone[];
};

/** Makes the finder of some nouns. Of a text of the thread it keeps what it found there and not the words. */
export function compileMilestones(nouns: ReadonlySet<string>): MilestoneFinder {
  if (nouns.size === 0) return { inWords: () => [], inPriorText: () => [] };
  return {
    inWords: (read) => milestonesIn(read, nouns),
    inPriorText: rememberDated((text, at) => milestonesIn(readPriorText(text, at), nouns)),
  };
}

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
