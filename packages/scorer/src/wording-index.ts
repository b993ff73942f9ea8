import { endOfPattern } from './pattern-end.ts';
import { stemKey, stepCosts, tellingOf } from './pattern-telling.ts';
import type { PatternStep, PatternSubject, WordPattern, WordStep } from './word-pattern.ts';

/** A pattern with whatever tells its matches from those of others. */
export type PatternEntry<Key> = { readonly pattern: WordPattern; readonly key: Key };

/** A match: indexes of its first word and of the word behind it. */
export type PatternMatch<Key> = {
  readonly key: Key;
  readonly first: number;
  readonly end: number;
};

type Placed<Key> = PatternEntry<Key> & {
  /** The key as a number. */
  readonly number: number;
  /** How many words can stand before the telling one. */
  readonly reach: number;
  /** The number of the list of words that it begins with; -1 where none is listed. */
  readonly opens: number;
  /** The number of a list of words of which one must be near, and where; -1 where there is none. */
  readonly beside: number;
  readonly window: number;
};

/** What a word of a message leads to: patterns that it tells of, and the numbers of the lists that it stands in. */
type Lead<Key> = { readonly entries: Placed<Key>[]; readonly lists: number[] };

/** Makes one search for all patterns. Each is looked for only around its most telling word, and only beside its next. */
export function indexPatterns<Key>(
  entries: readonly PatternEntry<Key>[],
  common: ReadonlySet<string> = new Set(),
) {
  const leads = indexEntries(entries, common);
  const held = new Int32Array(leads.lists.size);
  return (subject: PatternSubject): PatternMatch<Key>[] => {
    const matches: PatternMatch<Key>[] = [];
    const { words } = subject;
    const seen = new Set<number>();
    let end = 0;
    for (let start = 0; start < words.length; start = end) {
      end = start + 1;
      while (end < words.length && words[end]?.breakBefore !== 'hard') end++;
      searchSentence(matches, { subject, held, seen, start, end }, leads);
    }
    return matches;
  };
}

type Leads<Key> = {
  readonly byWord: ReadonlyMap<string, Lead<Key>>;
  readonly byStem: ReadonlyMap<string, Placed<Key>[]>;
  /** Those that only a named thing tells of, by its name: `{money}`. */
  readonly named: readonly { readonly name: string; readonly entries: Placed<Key>[] }[];
  readonly others: readonly Placed<Key>[];
  readonly lists: ReadonlyMap<string, number>;
};

function indexEntries<Key>(
  entries: readonly PatternEntry<Key>[],
  common: ReadonlySet<string>,
): Leads<Key> {
  const byWord = new Map<string, Lead<Key>>();
  const byStem = new Map<string, Placed<Key>[]>();
  const byName = new Map<string, Placed<Key>[]>();
  const others: Placed<Key>[] = [];
  const lists = new Map<string, number>();
  const keys = new Map<Key, number>();
  const cost = stepCosts(common);
  const numberOf = listNumbers({ lists, byWord });
  for (const { pattern, key } of entries) {
    const number = keys.get(key) ?? keys.size;
    keys.set(key, number);
    const { at, reach, beside, window } = tellingOf(pattern, cost);
    const opens = reach === 0 ? -1 : numberOf(pattern[openingStep(pattern)]);
    const nearby = numberOf(pattern[beside]);
    const placed = { pattern, key, number, reach, opens, beside: nearby, window };
    const step = pattern[at];
    if (step?.kind === 'words') {
      for (const word of step.words) leadOf(byWord, word).entries.push(placed);
      for (const stem of step.stems) put(byStem, stem.slice(0, stemKey), placed);
    } else if (pattern[0]?.kind === 'named') put(byName, pattern[0].name, placed);
    else others.push(placed);
  }
  const named = [...byName].map(([name, list]) => ({ name, entries: list }));
  return { byWord, byStem, named, others, lists };
}

type Lists<Key> = { readonly lists: Map<string, number>; readonly byWord: Map<string, Lead<Key>> };

// Many patterns share a list, so each is numbered once.
function listNumbers<Key>(known: Lists<Key>): (step: PatternStep | undefined) => number {
  const numbers = new Map<PatternStep, number>();
  return (step) => {
    if (step?.kind !== 'words' || step.stems.length > 0) return -1;
    const number = numbers.get(step) ?? listOf(step, known);
    numbers.set(step, number);
    return number;
  };
}

function listOf<Key>(step: WordStep, { lists, byWord }: Lists<Key>): number {
  const name = [...step.words].sort().join('|');
  const known = lists.get(name);
  if (known !== undefined) return known;
  const number = lists.size;
  lists.set(name, number);
  for (const word of step.words) leadOf(byWord, word).lists.push(number);
  return number;
}

function leadOf<Key>(byWord: Map<string, Lead<Key>>, word: string): Lead<Key> {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const lead: Lead<Key> = { entries: [], lists: [] };
  byWord.set(word, lead);
  return lead;
}

function openingStep(pattern: WordPattern): number {
  return pattern.findIndex(({ kind }) => kind !== 'anchor');
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

type Sentence = {
  readonly subject: PatternSubject;
  /** For each list the places of its words in the sentence, as bits; places go round after 32. */
  readonly held: Int32Array;
  /** The matches found before, each as a number. */
  readonly seen: Set<number>;
  readonly start: number;
  readonly end: number;
};

function searchSentence<Key>(
  matches: PatternMatch<Key>[],
  sentence: Sentence,
  { byWord, byStem, named, others }: Leads<Key>,
): void {
  const { subject, held, start, end } = sentence;
  const { words } = subject;
  const found: (Lead<Key> | undefined)[] = [];
  held.fill(0);
  for (let index = start; index < end; index++) {
    const lead = byWord.get(words[index]?.text ?? '');
    found.push(lead);
    if (lead !== undefined)
      for (const list of lead.lists) held[list] = (held[list] as number) | (1 << (index & 31));
  }
  for (let index = start; index < end; index++) {
    const lead = found[index - start];
    if (lead !== undefined) matchAll(matches, lead.entries, sentence, index);
    if (byStem.size > 0) {
      const stem = words[index]?.text.slice(0, stemKey) ?? '';
      matchAll(matches, byStem.get(stem) ?? none, sentence, index);
    }
    for (const { name, entries } of named)
      if (subject.lengthOf(name, index) > 0) matchAll(matches, entries, sentence, index);
    if (others.length > 0) matchAll(matches, others, sentence, index);
  }
}

const none: readonly never[] = [];

function matchAll<Key>(
  matches: PatternMatch<Key>[],
  entries: readonly Placed<Key>[],
  { subject, held, seen, start }: Sentence,
  at: number,
): void {
  for (const { pattern, key, number, reach, opens, beside, window } of entries) {
    if (beside >= 0 && ((held[beside] as number) & turned(window, at)) === 0) continue;
    const openings = opens < 0 ? -1 : (held[opens] as number);
    for (let first = Math.max(start, at - reach); first <= at; first++) {
      if (((openings >>> (first & 31)) & 1) === 0) continue;
      const end = endOfPattern(pattern, subject, first);
      if (end > first && isNew(seen, { number, first, end })) matches.push({ key, first, end });
    }
  }
}

function turned(window: number, at: number): number {
  const by = at & 31;
  return by === 0 ? window : (window << by) | (window >>> (32 - by));
}

/** More places than any message has, and more words than any match: together with a key they make one number. */
const mostPlaces = 2 ** 24;
const mostWords = 2 ** 10;

type Found = { readonly number: number; readonly first: number; readonly end: number };

// Two telling words of one pattern side by side find the same match twice.
function isNew(seen: Set<number>, { number, first, end }: Found): boolean {
  const size = seen.size;
  seen.add((number * mostPlaces + first) * mostWords + (end - first));
  return seen.size > size;
}
