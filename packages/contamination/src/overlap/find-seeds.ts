import { createNgramScanner } from '../ngrams/create-ngram-scanner.ts';
import { locatePosition } from '../ngrams/locate-position.ts';
import type { Row, RowText } from '../rows/row.ts';
import { createTokenReader } from '../words/create-token-reader.ts';
import type { WordRun } from './align-words.ts';
import { createWordCounter } from './count-own-words.ts';
import { createEqualFinder } from './find-equal.ts';
import { createOwnTokens } from './own-tokens.ts';
import type { Lookup, LookupText, TaskIndex } from './task-index.ts';

/** Runs of words that a row shares with one task: among all words, and among those that no template covers. */
export type RowSeeds = {
  readonly words: WordRun[];
  readonly own: WordRun[];
  hasMostWords: boolean;
};

/** What was found of a row by hashes alone, by the number of the task; the words are compared afterwards. */
export type FoundSeeds = ReadonlyMap<number, RowSeeds>;

// A row of one phrase over and over has it somewhere, however often it is looked up.
const mostRepeats = 16;

/**
 * Makes a finder of what rows share with tasks. A row that shares nothing costs a pass over its words and no memory;
 * what is returned is overwritten by the next row. Of a run of words that is repeated, in a task or in a row, the first
 * few places are found.
 */
export function createSeedFinder(index: TaskIndex): (row: Row) => FoundSeeds {
  const reader = createTokenReader();
  const lookups = index.lookups.map(createLookup);
  const inTexts = lookups.filter(({ side }) => side === 'words');
  const tasksWithMost = createWordCounter(index);
  const equal = createEqualFinder(index);
  const ownTokens = createOwnTokens(index);
  const found = new Map<number, RowSeeds>();
  return ({ texts }) => {
    if (found.size > 0) found.clear();
    for (const { clear } of lookups) clear();
    ownTokens.clear();
    equal.clear();
    let size = 0;
    for (let number = 0; number < texts.length; number++) {
      const { text } = texts[number] as RowText;
      const tokens = reader.read(text);
      for (const { collect } of inTexts)
        collect(tokens, found, { side: 'words', offset: size + number });
      ownTokens.add(tokens, text);
      equal.add(tokens);
      size += tokens.length;
    }
    const own = ownTokens.tokens();
    // Parted by templates or into texts, a row has other words in a row than those of its texts.
    const isParted = texts.length > 1 || own.length < size;
    for (const { side, clear, collect } of lookups) {
      if (side === 'words') clear();
      if (isParted || side === 'own') collect(own, found, { side: 'own', offset: 0 });
    }
    for (const task of tasksWithMost(own, size)) seedsOf(found, task).hasMostWords = true;
    for (const task of equal.tasks(own)) seedsOf(found, task);
    return found;
  };
}

function createLookup({ side, n, ngrams, texts }: Lookup) {
  const scanner = createNgramScanner(ngrams, { most: mostRepeats });
  const hasAllOwn = texts.some(({ isAllOwn }) => isAllOwn);
  return {
    side,
    /** Begins the next row, or another side of it. */
    clear: scanner.forget,
    /** Collects the seeds of one side; the words of a task that has no other words are both sides of it. */
    collect(
      tokens: Uint32Array,
      found: Map<number, RowSeeds>,
      { side: collected, offset }: { readonly side: Lookup['side']; readonly offset: number },
    ): void {
      if (collected !== side && !hasAllOwn) return;
      const count = scanner.scan(tokens);
      const { indexed, scanned } = scanner.hits;
      for (let hit = 0; hit < count; hit++) {
        const { text, position } = locatePosition(ngrams, indexed[hit] as number);
        const { task, start, isAllOwn } = texts[text] as LookupText;
        if (collected !== side && !isAllOwn) continue;
        const run = { one: start + position, other: offset + (scanned[hit] as number), length: n };
        seedsOf(found, task)[collected].push(run);
      }
    },
  };
}

function seedsOf(found: Map<number, RowSeeds>, task: number): RowSeeds {
  const seeds = found.get(task) ?? { words: [], own: [], hasMostWords: false };
  found.set(task, seeds);
  return seeds;
}
