import { once } from './once.ts';
import { lowerAt, type Read, type TokenList } from './quantity-reader.ts';

type Phrase<Value> = { readonly words: readonly string[]; readonly value: Value };

/** Phrases by their first word, the longer ones first. */
export type PhraseTable<Value> = () => ReadonlyMap<string, readonly Phrase<Value>[]>;

/**
 * A table of phrases, written as lists that `|` separates, each with what its phrases say. The
 * words and signs of a phrase are separated by single spaces.
 */
export function phraseTable<Value>(
  lists: readonly (readonly [phrases: string, value: Value])[],
): PhraseTable<Value> {
  return once(() => {
    const table = new Map<string, Phrase<Value>[]>();
    for (const [list, value] of lists) {
      for (const phrase of list.split('|')) addPhrase(table, { words: phrase.split(' '), value });
    }
    for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
    return table;
  });
}

function addPhrase<Value>(table: Map<string, Phrase<Value>[]>, phrase: Phrase<Value>): void {
  const first = phrase.words[0] as string;
  const phrases = table.get(first);
  if (phrases) phrases.push(phrase);
  else table.set(first, [phrase]);
}

/** The longest phrase of a table that stands at an index. */
export function phraseAt<Value>(
  list: TokenList,
  index: number,
  table: PhraseTable<Value>,
): Read<Value> | null {
  const phrases = table().get(lowerAt(list, index));
  if (phrases === undefined) return null;
  for (const { words, value } of phrases) {
    if (standsAt(list, index, words)) return { value, next: index + words.length };
  }
  return null;
}

function standsAt(list: TokenList, index: number, words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at++) {
    if (lowerAt(list, index + at) !== words[at]) return false;
  }
  return true;
}

/** A test for the words of a list that white space separates. */
export function oneOf(list: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(list.split(/\s+/));
    return words.has(word);
  };
}

/** A look-up of the words that a record lists itself: `constructor` is none of them. */
export function lookup<Value>(
  values: Readonly<Record<string, Value>>,
): (word: string) => Value | undefined {
  let byWord: ReadonlyMap<string, Value> | undefined;
  return (word) => {
    byWord ??= new Map(Object.entries(values));
    return byWord.get(word);
  };
}
