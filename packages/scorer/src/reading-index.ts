import type { Quantity } from '@tenacious-bench/text';
import type { Clause } from './clauses.ts';
import type { WordingMatch } from './wordings.ts';
import type { Word } from './words.ts';

/** Where things of a reading are, so that nobody has to search a long message for them. */
export type ReadingIndex = {
  /** The clause of each word, by the word's index. */
  readonly clauseOf: readonly (Clause | undefined)[];
  /** The clauses, wordings and quantities of a sentence, by its number. */
  readonly clausesIn: ReadonlyMap<number, readonly Clause[]>;
  readonly wordingsIn: ReadonlyMap<number, readonly WordingMatch[]>;
  /** The wordings of a rule, by its name. */
  readonly wordingsOf: ReadonlyMap<string, readonly WordingMatch[]>;
  readonly quantitiesIn: ReadonlyMap<number, readonly Quantity[]>;
  /** Indexes of the words that are part of a figure or date, without the noun that a count counts. */
  readonly inFigure: ReadonlySet<number>;
  /** Indexes of the words that a rule has its own opinion of. */
  readonly accused: ReadonlySet<number>;
};

type Read = {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
  readonly wordings: readonly WordingMatch[];
};

/** Makes the index of a reading in one walk over each of its lists. */
export function indexReading({ words, clauses, quantities, wordings }: Read): ReadingIndex {
  const { quantitiesIn, inFigure } = placeQuantities(words, quantities);
  return {
    clauseOf: clausesOfWords(clauses),
    clausesIn: grouped(clauses, ({ sentence }) => sentence),
    wordingsIn: grouped(wordings, ({ first }) => words[first]?.sentence ?? -1),
    wordingsOf: grouped(wordings, ({ rule }) => rule),
    quantitiesIn,
    inFigure,
    accused: accusedWords(wordings),
  };
}

/** The clause that a word belongs to. */
export function clauseAt({ index }: { readonly index: ReadingIndex }, at: number) {
  return index.clauseOf[at];
}

/** The wordings of a rule that a message holds. */
export function wordingsOf({ index }: { readonly index: ReadingIndex }, rule: string) {
  return index.wordingsOf.get(rule) ?? noWordings;
}

/** The wordings of a rule that begin at one of some words, in the order in which they were found. */
export function wordingsBetween(
  { index, words }: { readonly index: ReadingIndex; readonly words: readonly Word[] },
  rule: string,
  { first, end }: { readonly first: number; readonly end: number },
): WordingMatch[] {
  const all = wordingsOf({ index }, rule);
  const sentenceOf = (match: WordingMatch | undefined) => words[match?.first ?? -1]?.sentence ?? -1;
  const [from, to] = [words[Math.max(0, first)]?.sentence ?? -1, words[end - 1]?.sentence ?? -1];
  const found: WordingMatch[] = [];
  // Wordings are found sentence by sentence.
  let at = firstWhere(all.length, (place) => sentenceOf(all[place]) >= from);
  for (; at < all.length && sentenceOf(all[at]) <= to; at++) {
    const match = all[at] as WordingMatch;
    if (match.first >= first && match.first < end) found.push(match);
  }
  return found;
}

/** The words of the sentence that a word belongs to. */
export function sentenceAround(
  { index, words }: { readonly index: ReadingIndex; readonly words: readonly Word[] },
  at: number,
): { first: number; end: number } {
  const clauses = index.clausesIn.get(words[at]?.sentence ?? -1);
  return { first: clauses?.[0]?.first ?? at, end: clauses?.at(-1)?.end ?? at };
}

/** The items that begin at one of some words, of items in order. */
export function startingBetween<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => number,
  { first, end }: { readonly first: number; readonly end: number },
): Item[] {
  const found: Item[] = [];
  let at = firstWhere(items.length, (place) => placeOf(items[place] as Item) >= first);
  for (; at < items.length && placeOf(items[at] as Item) < end; at++) found.push(items[at] as Item);
  return found;
}

/** The first place that is one, where all places behind it are; the length where there is none. */
export function firstWhere(length: number, isIt: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isIt(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const noWordings: readonly WordingMatch[] = [];

/** Index of the first word that ends behind a place in the text; the number of words where there is none. */
export function wordFrom(words: readonly Word[], place: number): number {
  return firstWhere(words.length, (at) => (words[at] as Word).span.end > place);
}

/** Items by what they have in common, in the order in which they come. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key) {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function clausesOfWords(clauses: readonly Clause[]): Clause[] {
  const clauseOf: Clause[] = [];
  for (const clause of clauses)
    for (let word = clause.first; word < clause.end; word++) clauseOf.push(clause);
  return clauseOf;
}

function placeQuantities(words: readonly Word[], quantities: readonly Quantity[]) {
  const inFigure = new Set<number>();
  const quantitiesIn = grouped(
    quantities,
    ({ span }) => words[wordFrom(words, span.start)]?.sentence ?? -1,
  );
  for (const quantity of quantities) {
    // "SOC 2" and "ISO 27001" are names.
    if (quantity.kind === 'identifier') continue;
    const end = quantity.kind === 'count' ? quantity.nounSpan.start : quantity.span.end;
    for (let at = wordFrom(words, quantity.span.start); at < words.length; at++) {
      if ((words[at] as Word).span.end > end) break;
      inFigure.add(at);
    }
  }
  return { quantitiesIn, inFigure };
}

function accusedWords(wordings: readonly WordingMatch[]): ReadonlySet<number> {
  const accused = new Set<number>();
  for (const { accuses, first, end } of wordings)
    if (accuses) for (let at = first; at < end; at++) accused.add(at);
  return accused;
}
