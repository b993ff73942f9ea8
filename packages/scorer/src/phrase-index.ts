import type { Atom } from './atoms.ts';
import {
  compileEntries,
  type Entry,
  type PhraseEntries,
  type PhraseEntry,
} from './phrase-entries.ts';
import { readPhrase } from './phrase-notation.ts';
import type { WordPlace } from './phrase-pieces.ts';
import { holdsAnyOf, type PhraseText, readText, wordsFrom } from './phrase-text.ts';

/** Where a phrase stands in the normalised text. */
export type PhraseMatch<Key> = {
  readonly key: Key;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
};

/** How far a match has come. */
type Place = Pick<WordPlace, 'last' | 'end'>;

/** More than this between two words of a phrase and they belong to different paragraphs. */
const widestSeparator = 3;

const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens'.split(
    ' ',
  ),
);

/**
 * Makes one search for all phrases: whole words in any spacing, hyphenation or none, also spelled out, with signs and
 * digits for letters or with accents. A message is walked once however many phrases there are, and letter by letter
 * only as far as some phrase goes.
 */
export function indexPhrases<Key>(
  entries: readonly PhraseEntry<Key>[],
): (atoms: readonly Atom[]) => PhraseMatch<Key>[] {
  const index = compileEntries(entries);
  return (atoms) => findMatches(atoms, index);
}

/** The words of a phrase in their plainest spelling; a phrase without any is a mistake in the policy. */
export function phraseWords(phrase: string): string[] {
  const [words = []] = readPhrase(phrase);
  return words.map(({ spellings }) => (spellings === 'number' ? '#' : (spellings[0] as string)));
}

function findMatches<Key>(
  atoms: readonly Atom[],
  { automaton, byFirstWord }: PhraseEntries<Key>,
): PhraseMatch<Key>[] {
  const text = readText(atoms, automaton);
  const matches: PhraseMatch<Key>[] = [];
  for (const place of text.places) addMatches(matches, byFirstWord, text, place);
  return matches;
}

function addMatches<Key>(
  matches: PhraseMatch<Key>[],
  byFirstWord: PhraseEntries<Key>['byFirstWord'],
  text: PhraseText,
  place: WordPlace,
): void {
  const entries = byFirstWord[place.word];
  if (entries === undefined) return;
  for (const entry of entries) {
    // Most phrases begin like any sentence, and their rarest word is nowhere in the message.
    if (holdsAnyOf(text, entry.rarest)) addMatch(matches, entry, text, place);
  }
}

function addMatch<Key>(
  matches: PhraseMatch<Key>[],
  entry: Entry<Key>,
  text: PhraseText,
  first: WordPlace,
): void {
  const { key, phrase } = entry;
  const { start } = first;
  const end = endOfPhrase(text, entry, 1, first);
  if (end < 0) return;
  // `top talent` is two words and one in two pieces; both begin at one place.
  for (let index = matches.length - 1; (matches[index]?.start ?? -1) >= start; index--) {
    const match = matches[index] as PhraseMatch<Key>;
    const isSamePlace = match.start === start && match.end === end;
    if (isSamePlace && match.key === key && match.phrase === phrase) return;
  }
  matches.push({ key, phrase, start, end });
}

/** The end of a phrase whose first `done` words lead to a place; -1 when the rest does not follow. */
function endOfPhrase(text: PhraseText, entry: Entry<unknown>, done: number, from: Place): number {
  const word = entry.words[done];
  if (word === undefined) return from.end;
  for (let at = from.last + 1; at <= from.last + 1 + entry.gap; at++) {
    if (!isReached(text.atoms, at)) return -1;
    for (const place of placesOf(text, word, at)) {
      const end = endOfPhrase(text, entry, done + 1, place);
      if (end >= 0) return end;
    }
    if (entry.gap === 0 || (!word.isLoose && isStop(text, entry, at))) return -1;
    if (endsSentence(text.atoms, at - 1) || endsSentence(text.atoms, at)) return -1;
  }
  return -1;
}

function isReached(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  const atom = atoms[at];
  return before !== undefined && atom !== undefined && atom.start - before.end <= widestSeparator;
}

function placesOf(
  text: PhraseText,
  { ids }: Entry<unknown>['words'][number],
  at: number,
): readonly Place[] {
  if (ids === 'number') return numberAt(text.atoms, at);
  return wordsFrom(text, at).filter(({ word }) => ids.includes(word));
}

function isStop({ atoms }: PhraseText, { stops }: Entry<unknown>, at: number): boolean {
  return stops !== undefined && stops.size > 0 && stops.has((atoms[at] as Atom).text);
}

/** `1,200`, `500+` and `twenty-five` are several atoms and one number. */
function numberAt(atoms: readonly Atom[], at: number): readonly Place[] {
  let last = at - 1;
  while (isNumber(atoms[last + 1]) && last < at + 2) last++;
  return last < at ? [] : [{ last, end: (atoms[last] as Atom).end }];
}

function isNumber(atom: Atom | undefined): boolean {
  return atom !== undefined && (/^\d[\dol]*k?$/.test(atom.text) || numberWords.has(atom.text));
}

/** Whether a sentence or a paragraph ends after an atom: no gap reaches across. */
function endsSentence(atoms: readonly Atom[], at: number): boolean {
  const { source, end } = atoms[at] as Atom;
  const next = atoms[at + 1];
  if (next === undefined || next.start - end < 2) return false;
  return /^(?:[.!?;][^a-z0-9]|\n\s*\n)/.test(source.slice(end, next.start));
}
