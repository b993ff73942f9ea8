import type { Vocabulary } from '@tenacious-bench/schema';
import { isFunctionWord } from './english-words.ts';
import { stemOf, type Word } from './words.ts';

/** For each stem the meanings that it shares with other words. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

/** A word of a gist: what it may be told as, and how telling it is. */
type GistWord = { readonly keys: readonly string[]; readonly weight: number };

/** What a text says in no particular wording, word by word. */
export type Gist = ReadonlyMap<string, GistWord>;

/** What everybody knows, and what the words mean. */
export type Background = {
  readonly known: ReadonlySet<string>;
  readonly familiar: ReadonlySet<string>;
  readonly meanings: Meanings;
};

/** Reads the synonyms of a vocabulary; a word may stand in several lines and means something in each. */
export function compileMeanings({ synonyms = [] }: Pick<Vocabulary, 'synonyms'>): Meanings {
  const meanings = new Map<string, string[]>();
  for (const [index, line] of synonyms.entries()) {
    for (const stem of new Set(line.split(' ').map(stemOf)))
      meanings.set(stem, [...(meanings.get(stem) ?? []), `=${index}`]);
  }
  return meanings;
}

/** The gist of words: a known one says little, one of the trade something, any other one most. */
export function gistOf(words: readonly Word[], { known, familiar, meanings }: Background): Gist {
  const gist = new Map<string, GistWord>();
  for (const [index, word] of words.entries()) {
    const keys = keysAt(words, index, meanings);
    const [name] = keys;
    if (name === undefined) continue;
    const weight = countsSomething(words, index) ? tellingWeight : weightOf(word, known, familiar);
    gist.set(name, { keys, weight });
  }
  return gist;
}

/** What a word weighs that neither the facts nor the trade know. */
const tellingWeight = 2;

function weightOf(
  { stem, text }: Word,
  known: ReadonlySet<string>,
  familiar: ReadonlySet<string>,
): number {
  if (known.has(stem)) return 0.25;
  return familiar.has(stem) || numbers.has(text) ? 1 : tellingWeight;
}

// "14 engineer-months" are news, also where a fact has a 14 of its own: a day, a share, a notice.
function countsSomething(words: readonly Word[], index: number): boolean {
  const [number, noun] = [words[index], words[index + 1]];
  if (number === undefined || noun === undefined || !/^[1-9]\d+$/.test(number.text)) return false;
  if (noun.breakBefore !== 'none' || isFunctionWord(noun.text)) return false;
  // "14 April"
  return !timeUnits.has(noun.stem) && !noun.isCapital;
}

/** All that words may mean. */
export function keysOf(words: readonly Word[], meanings: Meanings): Set<string> {
  return new Set(words.flatMap((_, index) => keysAt(words, index, meanings)));
}

/**
 * What one word may mean: grammar and a bit of a word nothing, and a number in front of a stretch of time is one with it, for 20 minutes
 * are not 20 people.
 */
export function keysAt(words: readonly Word[], index: number, meanings: Meanings): string[] {
  const word = words[index];
  if (word === undefined) return [];
  const { text, stem } = word;
  const number = numbers.get(text) ?? (/^\d/.test(text) ? text : undefined);
  if (number !== undefined) {
    const next = words[index + 1]?.stem ?? '';
    return [timeUnits.has(next) ? `${number} ${next}` : number];
  }
  const shared = meanings.get(stem) ?? [];
  if (isFunctionWord(text)) return [...shared];
  if (text.length < 3) return [];
  // "Replaced" tells a replacement.
  return text.length < rootLetters
    ? [stem, ...shared]
    : [stem, `~${text.slice(0, rootLetters)}`, ...shared];
}

const rootLetters = 6;
const timeUnits = new Set(['minut', 'hour', 'day', 'week', 'month', 'year', 'percent', 'word']);
const numbers: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 1)] as const),
);

/** How much of a gist other words say again: its weight, its share of the whole, and how many telling words. */
export function sharedGist(
  gist: Gist,
  keys: ReadonlySet<string>,
): { readonly weight: number; readonly share: number; readonly telling: number } {
  let total = 0;
  let weight = 0;
  let telling = 0;
  for (const word of gist.values()) {
    total += word.weight;
    if (!word.keys.some((key) => keys.has(key))) continue;
    weight += word.weight;
    if (word.weight === tellingWeight) telling++;
  }
  return { weight, share: total === 0 ? 0 : weight / total, telling };
}
