import { createNgramScanner, type NgramScanner } from '../ngrams/create-ngram-scanner.ts';
import { locatePosition } from '../ngrams/locate-position.ts';
import type { Row } from '../rows/row.ts';
import type { Templates } from '../templates/templates.ts';
import { createTokenReader } from '../words/create-token-reader.ts';
import { findTokens } from '../words/find-tokens.ts';
import type { WordRun } from './align-words.ts';
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

/** Makes a finder of what rows share with tasks. A row that shares nothing costs a pass over its words. */
export function createSeedFinder(index: TaskIndex): (row: Row) => FoundSeeds {
  const reader = createTokenReader();
  const lookups = index.lookups.map(createLookup);
  const inTexts = lookups.filter(({ side }) => side === 'words');
  const inOwn = lookups.filter(({ side }) => side === 'own');
  const mostWords = createWordCounter(index);
  const masks = index.templates.ngrams.size > 0;
  const templates = createNgramScanner(index.templateNgrams);
  return ({ texts }) => {
    const tasks = new Map<number, RowSeeds>();
    const kept: Uint32Array[] = [];
    let size = 0;
    for (const [number, { text }] of texts.entries()) {
      const tokens = reader.read(text);
      for (const { collect } of inTexts) collect(tokens, size + number, tasks);
      const own = masks
        ? withoutTemplates(tokens, text, { scanner: templates, templates: index.templates })
        : tokens;
      // What the reader gives is overwritten by the next text.
      if (inOwn.length > 0 || index.ownWords.ngrams.size > 0 || masks)
        kept.push(texts.length > 1 ? own.slice() : own);
      size += tokens.length;
    }
    const own = joined(kept);
    for (const { collect } of inOwn) collect(own, 0, tasks);
    for (const task of mostWords(own)) seedsOf(tasks, task).hasMostWords = true;
    return { tasks, size, own: masks ? own.length : size };
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

// Below this share of a task's own words in one row, no order of them makes a copy.
const most = 0.6;

/** Makes a finder of the tasks with few own words of which a row has most. */
function createWordCounter({
  ownWords: { ngrams, texts },
  tasks,
}: TaskIndex): (own: Uint32Array) => number[] {
  if (ngrams.size === 0) return () => [];
  const scanner = createNgramScanner(ngrams);
  return (own) => {
    const found = new Map<number, number>();
    const counted = new Set<number>();
    const count = scanner.scan(own);
    for (let hit = 0; hit < count; hit++) {
      const position = scanner.hits.indexed[hit] as number;
      if (counted.has(position)) continue;
      counted.add(position);
      const { task } = texts[locatePosition(ngrams, position).text] as Lookup['texts'][number];
      found.set(task, (found.get(task) ?? 0) + 1);
    }
    return [...found].flatMap(([task, words]) =>
      words >= most * (tasks[task]?.own ?? 0) ? [task] : [],
    );
  };
}

function seedsOf(found: Map<number, RowSeeds>, task: number): RowSeeds {
  const seeds = found.get(task) ?? { words: [], own: [], hasMostWords: false };
  found.set(task, seeds);
  return seeds;
}

function withoutTemplates(
  tokens: Uint32Array,
  text: string,
  { scanner, templates: { n, ngrams } }: { scanner: NgramScanner; templates: Templates },
): Uint32Array {
  if (tokens.length < n) return ngrams.has(wordsOf(text)) ? new Uint32Array(0) : tokens;
  const count = scanner.scan(tokens);
  if (count === 0) return tokens;
  const isCovered = new Uint8Array(tokens.length);
  const { scanned } = scanner.hits;
  for (let hit = 0; hit < count; hit++) {
    const first = scanned[hit] as number;
    isCovered.fill(1, first, first + n);
  }
  return tokens.filter((_, at) => isCovered[at] === 0);
}

function wordsOf(text: string): string {
  return findTokens(text)
    .map((token) => token.text)
    .join(' ');
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
