import { type Automaton, buildAutomaton } from './phrase-automaton.ts';
import { type NotationOptions, type PhraseWord, readPhrase } from './phrase-notation.ts';

/** A phrase to look for; `gap` words that are none of `stops` may stand between two of its own. */
export type PhraseEntry<Key> = NotationOptions & {
  readonly phrase: string;
  readonly gap: number;
  readonly stops?: ReadonlySet<string>;
  readonly key: Key;
};

/** Numbers of the words that may stand at a place of a phrase. */
type Word = { readonly ids: readonly number[] | 'number'; readonly isLoose: boolean };
/** A phrase in the numbers of its words. */
export type Entry<Key> = PhraseEntry<Key> & {
  readonly words: readonly Word[];
  /** The spellings of its longest word. */
  readonly rarest: readonly number[];
};
/** All phrases by the word that they begin with. */
export type PhraseEntries<Key> = {
  readonly automaton: Automaton;
  readonly byFirstWord: readonly (readonly Entry<Key>[] | undefined)[];
};
/** More spellings than this of a phrase without spaces, and only the plainest is looked for. */
const mostCompounds = 64;

/** Numbers the words of all phrases, in every spelling, and sorts the phrases by their first. */
export function compileEntries<Key>(entries: readonly PhraseEntry<Key>[]): PhraseEntries<Key> {
  const ids = new Map<string, number>();
  const byFirstWord: (Entry<Key>[] | undefined)[] = [];
  for (const entry of entries) {
    for (const phrase of readPhrase(entry.phrase, entry)) {
      const compound = { spellings: compoundsOf(phrase), isLoose: false };
      addEntry(entry, phrase, ids, byFirstWord);
      if (phrase.length > 1) addEntry(entry, [compound], ids, byFirstWord);
    }
  }
  return { automaton: buildAutomaton([...ids.keys()]), byFirstWord };
}

function addEntry<Key>(
  entry: PhraseEntry<Key>,
  phrase: readonly PhraseWord[],
  ids: Map<string, number>,
  byFirstWord: (Entry<Key>[] | undefined)[],
): void {
  const words = phrase.map(({ spellings, isLoose }) => ({
    ids: spellings === 'number' ? spellings : spellings.map((word) => idOf(word, ids)),
    isLoose,
  }));
  const rarest = longestWord(phrase).map((word) => idOf(word, ids));
  const [first] = words;
  for (const id of first?.ids ?? []) {
    const others = byFirstWord[Number(id)] ?? [];
    others.push({ ...entry, words, rarest });
    byFirstWord[Number(id)] = others;
  }
}

function longestWord(phrase: readonly PhraseWord[]): readonly string[] {
  const written = phrase.flatMap(({ spellings }) => (spellings === 'number' ? [] : [spellings]));
  const byLength = written.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
  return byLength[0] ?? [];
}

function idOf(word: string, ids: Map<string, number>): number {
  const id = ids.get(word) ?? ids.size + 1;
  ids.set(word, id);
  return id;
}

/** `world class` is also written `worldclass`. */
function compoundsOf(phrase: readonly PhraseWord[]): readonly string[] {
  const spellings = phrase.map((word) => (word.spellings === 'number' ? [] : word.spellings));
  const count = spellings.reduce((product, { length }) => product * length, 1);
  const chosen = count <= mostCompounds ? spellings : spellings.map((forms) => forms.slice(0, 1));
  return chosen.reduce<readonly string[]>(
    (heads, forms) => heads.flatMap((head) => forms.map((form) => head + form)),
    [''],
  );
}
