import { createNgramScanner } from '../ngrams/create-ngram-scanner.ts';
import { locatePosition } from '../ngrams/locate-position.ts';
import type { Row, RowText } from '../rows/row.ts';
import { createTokenReader } from '../words/create-token-reader.ts';
import type { WordRun } from './align-words.ts';
import { createWordCounter } from './count-own-words.ts';
import { createOwnTokens } from './own-tokens.ts';
import type { Lookup, TaskIndex } from './task-index.ts';

/** Runs of words that a row shares with one task: among all words, and among those that no template covers. */
export type RowSeeds = {
  readonly words: WordRun[];
  readonly own: WordRun[];
  hasMostWords: boolean;
};

/** What was found of a row by hashes alone; the words are compared afterwards. */
export type FoundSeeds = {
  /** By the number of the task. */
  readonly tasks: ReadonlyMap<number, RowSeeds>;
  /** How many words the row has, and how many of them no template covers. */
  readonly size: number;
  readonly own: number;
};

/**
 * Makes a finder of what rows share with tasks. A row that shares nothing costs a pass over its words and no memory;
 * what is returned is overwritten by the next row.
 */
export function createSeedFinder(index: TaskIndex): (row: Row) => FoundSeeds {
  const reader = createTokenReader();
  const lookups = index.lookups.map(createLookup);
  const inTexts = lookups.filter(({ side }) => side === 'words');
  const inOwn = lookups.filter(({ side }) => side === 'own');
  const mostWords = createWordCounter(index);
  const masks = index.templates.ngrams.size > 0;
  const readsOwn = masks || inOwn.length > 0 || index.ownWords.ngrams.size > 0;
  const ownTokens = createOwnTokens(index);
  const tasks = new Map<number, RowSeeds>();
  return ({ texts }) => {
    if (tasks.size > 0) tasks.clear();
    ownTokens.clear();
    let size = 0;
    for (let number = 0; number < texts.length; number++) {
      const { text } = texts[number] as RowText;
      const tokens = reader.read(text);
      for (const { collect } of inTexts) collect(tokens, size + number, tasks);
      if (readsOwn) ownTokens.add(tokens, text);
      size += tokens.length;
    }
    if (!readsOwn) return { tasks, size, own: size };
    const own = ownTokens.tokens();
    for (const { collect } of inOwn) collect(own, 0, tasks);
    for (const task of mostWords(own)) seedsOf(tasks, task).hasMostWords = true;
    return { tasks, size, own: own.length };
  };
}

function createLookup({ side, n, ngrams, texts }: Lookup) {
  const scanner = createNgramScanner(ngrams);
  return {
    side,
    collect(tokens: Uint32Array, offset: number, found: Map<number, RowSeeds>): void {
      const count = scanner.scan(tokens);
      const { indexed, scanned } = scanner.hits;
      for (let hit = 0; hit < count; hit++) {
        const { text, position } = locatePosition(ngrams, indexed[hit] as number);
        const { task, start } = texts[text] as Lookup['texts'][number];
        const run = { one: start + position, other: offset + (scanned[hit] as number), length: n };
        seedsOf(found, task)[side].push(run);
      }
    },
  };
}

function seedsOf(found: Map<number, RowSeeds>, task: number): RowSeeds {
  const seeds = found.get(task) ?? { words: [], own: [], hasMostWords: false };
  found.set(task, seeds);
  return seeds;
}
