import { once } from './quantity-once.ts';
import { lowerAt, type TokenList } from './quantity-reader.ts';

/** The words of a phrase and what it says. */
export type Phrase<Value> = { readonly words: readonly string[]; readonly value: Value };

/** Phrases by their first word, the longer ones first. */
export type PhraseTable<Value> = () => ReadonlyMap<string, readonly Phrase<Value>[]>;

/**
 * A table of phrases, written as lists that `|` separates, each with what its phrases say. The
 * words and signs of a phrase are separated by single spaces.
 */
export function phraseTable<Value>(
  lists: readonly (readonly [phrases: string, value: Value])[],
): PhraseTable<Value> {
  return once(() => byFirstWord(lists));
}

function byFirstWord<Value>(
  lists: readonly (readonly [string, Value])[],
): ReturnType<PhraseTable<Value>> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [list, value] of lists) {
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] as string;
      table.set(first, [...(table.get(first) ?? []), { words, value }]);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Every word of every phrase. */
export function phraseWords(table: PhraseTable<unknown>): string[] {
  return [...table().values()].flat().flatMap(({ words }) => words);
}

/** The longest phrase of a table that stands at an index. */
export function phraseAt<Value>(
  list: TokenList,
  index: number,
  table: PhraseTable<Value>,
): Phrase<Value> | null {
  const phrases = table().get(lowerAt(list, index));
  if (phrases === undefined) return null;
  for (const phrase of phrases) if (standsAt(list, index, phrase.words)) return phrase;
  return null;
}

/** Index behind the phrase that stands at an index, else -1. */
export function afterPhrase(list: TokenList, index: number, table: PhraseTable<unknown>): number {
  const phrase = phraseAt(list, index, table);
  return phrase ? index + phrase.words.length : -1;
}

function standsAt(list: TokenList, index: number, words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at += 1) {
    if (lowerAt(list, index + at) !== words[at]) return false;
  }
  return true;
}
