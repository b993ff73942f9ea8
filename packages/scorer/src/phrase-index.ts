import { normalize } from '@tenacious-bench/text';
import { type Atom, atomsOf } from './atoms.ts';

/** A phrase to look for; `gap` words may stand between two of its own. */
export type PhraseEntry<Key> = {
  readonly phrase: string;
  readonly gap: number;
  readonly key: Key;
};

/** Where a phrase stands in the normalised text. */
export type PhraseMatch<Key> = {
  readonly key: Key;
  readonly start: number;
  readonly end: number;
};

type Entry<Key> = { readonly words: readonly string[]; readonly gap: number; readonly key: Key };

/** More than this between two words of a phrase and they belong to different sentences. */
const widestSeparator = 3;

/**
 * Makes one search for all phrases: whole words in any spacing, hyphenation or none. A message is walked once
 * however many phrases there are, because a word leads straight to the phrases that begin with it.
 */
export function indexPhrases<Key>(
  entries: readonly PhraseEntry<Key>[],
): (atoms: readonly Atom[]) => PhraseMatch<Key>[] {
  const byFirstWord = new Map<string, Entry<Key>[]>();
  for (const entry of entries.flatMap(spellings)) {
    const [first = ''] = entry.words;
    const others = byFirstWord.get(first);
    if (others === undefined) byFirstWord.set(first, [entry]);
    else others.push(entry);
  }
  return (atoms) => findMatches(atoms, byFirstWord);
}

/** The words of a phrase as a message would have them; a phrase without any is a mistake in the policy. */
export function phraseWords(phrase: string): string[] {
  const words = atomsOf(normalize(phrase).text).map(({ text }) => text);
  if (words.length > 0) return words;
  throw new RangeError(`phrase ${JSON.stringify(phrase)} has no word: it can never match`);
}

/** `world class` is also written `worldclass`. */
function spellings<Key>({ phrase, gap, key }: PhraseEntry<Key>): Entry<Key>[] {
  const words = phraseWords(phrase);
  const spaced = { words, gap, key };
  return words.length === 1 ? [spaced] : [spaced, { words: [words.join('')], gap: 0, key }];
}

function findMatches<Key>(
  atoms: readonly Atom[],
  byFirstWord: ReadonlyMap<string, readonly Entry<Key>[]>,
): PhraseMatch<Key>[] {
  const matches: PhraseMatch<Key>[] = [];
  for (let index = 0; index < atoms.length; index++) {
    const first = atoms[index] as Atom;
    for (const { words, gap, key } of byFirstWord.get(first.text) ?? []) {
      const last = lastAtom(atoms, index, words, gap);
      if (last !== undefined) matches.push({ key, start: first.start, end: last.end });
    }
  }
  return matches;
}

function lastAtom(
  atoms: readonly Atom[],
  from: number,
  words: readonly string[],
  gap: number,
): Atom | undefined {
  let at = from;
  for (let word = 1; word < words.length; word++) {
    at = nextAtom(atoms, at, words[word] as string, gap);
    if (at < 0) return undefined;
  }
  return atoms[at];
}

function nextAtom(atoms: readonly Atom[], from: number, word: string, gap: number): number {
  for (let at = from + 1; at <= from + 1 + gap; at++) {
    const before = atoms[at - 1];
    const atom = atoms[at];
    if (before === undefined || atom === undefined) return -1;
    if (atom.start - before.end > widestSeparator) return -1;
    if (atom.text === word) return at;
  }
  return -1;
}
