import type { Span } from '@tenacious-bench/schema';
import { normalize } from '@tenacious-bench/text';
import { atomsOf } from './atoms.ts';
import type { Situation } from './situation.ts';

type Word = { readonly text: string; readonly isCapital: boolean; readonly opens: boolean };

/** The words of one text that the recipient wrote or that says something about the recipient. */
export type OwnedText = readonly Word[];

/** So many words around a phrase are looked at. */
const nearby = 3;
/** A text of at most so many words is a name and no sentence. */
const longestName = 4;

/** Words that stand beside everything, so that standing beside them gives no sense. */
const commonWords = new Set(
  'a an the our my this that these those of to for from on in at by with and or but as is are was were be we you i it they your their its no not so'.split(
    ' ',
  ),
);

/** Everything that the facts about the recipient say and that the recipient wrote. */
export function recipientWords({ facts, thread }: Situation): readonly OwnedText[] {
  const known = facts === 'unknown' ? [] : facts;
  const stated = known
    .filter(({ subject, disclosure }) => subject !== 'sender' && disclosure === 'quotable')
    .flatMap(({ values }) => Object.values(values).flat())
    .filter((value) => typeof value === 'string');
  const said = thread.flatMap((turn) =>
    turn.kind === 'message' && turn.from === 'recipient' ? [turn.message.body] : [],
  );
  return [...stated, ...said].map(wordsOf);
}

/** Whether a phrase is a proper name in one of the texts: `Guru Logistics`. */
export function isNameOf(owned: readonly OwnedText[], text: string, span: Span): boolean {
  if (owned.length === 0) return false;
  const { before, words, after } = wordsAround(text, span);
  const [head] = words;
  // A name has a capital, or begins with a number: 10x Genomics.
  if (head === undefined || !(head.isCapital || /^\d/.test(head.text))) return false;
  const around = [...before, ...words, ...after];
  const first = before.length;
  const last = first + words.length;
  return owned.some((known) =>
    namesIn(known).some((name) => isPartOfName(around, first, last, name)),
  );
}

/** Whether one of the texts uses a word beside the same neighbour, or the word is said of what is theirs. */
export function isSenseOf(owned: readonly OwnedText[], text: string, span: Span): boolean {
  const { before, words, after } = wordsAround(text, span);
  const sought = words.map((word) => word.text).join('');
  const left = before.at(-1)?.text ?? '';
  const right = after[0]?.text ?? '';
  return owned.some((known) =>
    known.some((word, index) => {
      if (!isSameNoun(word.text, sought)) return false;
      if (left === 'your') return true;
      // "A wizard for onboarding" is an onboarding wizard.
      const around = known.slice(Math.max(0, index - nearby), index + nearby + 1);
      return around.some((other) => isTelling(left, other) || isTelling(right, other));
    }),
  );
}

function isSameNoun(one: string, other: string): boolean {
  return one === other || one === `${other}s` || `${one}s` === other;
}

function isTelling(word: string, other: Word | undefined): boolean {
  return word !== '' && word === other?.text && !commonWords.has(word);
}

function wordsAround(text: string, { start, end }: Span) {
  return {
    before: wordsOf(text.slice(Math.max(0, start - 60), start)).slice(-nearby),
    words: wordsOf(text.slice(start, end)),
    after: wordsOf(text.slice(end, end + 60)).slice(0, nearby),
  };
}

function wordsOf(text: string): Word[] {
  const { text: comparable, toOriginal } = normalize(text);
  return atomsOf(comparable).map((atom, index) => {
    const first = text.slice(toOriginal(atom.start, atom.end).start).charAt(0);
    const opens = index === 0 || /[.!?:\n]\s*$/.test(comparable.slice(0, atom.start));
    return { text: atom.text, isCapital: first !== first.toLowerCase(), opens };
  });
}

/** Everything short, and in sentences every run of words with capitals that does not only open one. */
function namesIn(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length <= longestName) return words.some(({ isCapital }) => isCapital) ? [words] : [];
  const names: Word[][] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    // Loupe 10x
    if (before?.isCapital === true && isNumbered(word)) names.at(-1)?.push(word);
    if (!word.isCapital) continue;
    if (before?.isCapital === true) names.at(-1)?.push(word);
    // 10x Genomics
    else if (before !== undefined && isNumbered(before)) names.push([before, word]);
    else names.push([word]);
  }
  return names.filter((name) => name.length > 1 || name[0]?.opens === false);
}

function isNumbered({ text }: Word): boolean {
  return /^\d+\p{L}/u.test(text);
}

// `Ninja Van` is NinjaVan, Guru Logistics is called Guru for short, and the LMAX Disruptor the Disruptor.
function isPartOfName(
  around: readonly Word[],
  first: number,
  last: number,
  name: readonly Word[],
): boolean {
  const whole = name.map(({ text }) => text).join('');
  const shorts = name.filter(({ isCapital }) => isCapital).map(({ text }) => text);
  for (let from = Math.max(0, first - nearby); from <= first; from++) {
    for (let to = last; to <= Math.min(around.length, last + nearby); to++) {
      const joined = around
        .slice(from, to)
        .map(({ text }) => text)
        .join('');
      if (
        joined === whole ||
        (from === first && to === last && shorts.some((short) => isShort(joined, short)))
      )
        return true;
    }
  }
  return false;
}

function isShort(written: string, name: string): boolean {
  return written === name || written === `${name}s`;
}
