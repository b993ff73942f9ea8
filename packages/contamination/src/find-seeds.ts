import type { WordRun } from './align-words.ts';
import { createNgramScanner, type NgramScanner } from './create-ngram-scanner.ts';
import { createTokenReader } from './create-token-reader.ts';
import { locatePosition } from './locate-position.ts';
import type { Row } from './row.ts';
import type { TaskIndex } from './task-index.ts';

/** Runs of words that a row shares with one task: among all words, and among those that no template covers. */
export type RowSeeds = { readonly words: WordRun[]; readonly own: WordRun[] };

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
  const words = createNgramScanner(index.words);
  const own = createNgramScanner(index.own);
  const templates = createNgramScanner(index.templateNgrams);
  const masks = index.templateNgrams.size > 0;
  return ({ texts }) => {
    const tasks = new Map<number, RowSeeds>();
    let size = 0;
    let ownSize = 0;
    for (const [number, { text }] of texts.entries()) {
      const tokens = reader.read(text);
      collect(words, tokens, (position, other) => {
        const { task, one } = placeOf(index, 'words', position);
        seedsOf(tasks, task).words.push({ one, other: size + number + other, length: index.n });
      });
      const kept = masks ? withoutTemplates(tokens, templates, index.templates.n) : tokens;
      collect(own, kept, (position, other) => {
        const { task, one } = placeOf(index, 'own', position);
        seedsOf(tasks, task).own.push({ one, other: ownSize + number + other, length: index.n });
      });
      size += tokens.length;
      ownSize += kept.length;
    }
    return { tasks, size, own: ownSize };
  };
}

function collect(
  scanner: NgramScanner,
  tokens: Uint32Array,
  found: (position: number, scanned: number) => void,
): void {
  const count = scanner.scan(tokens);
  const { indexed, scanned } = scanner.hits;
  for (let hit = 0; hit < count; hit++) found(indexed[hit] as number, scanned[hit] as number);
}

function placeOf(
  index: TaskIndex,
  side: 'words' | 'own',
  at: number,
): { task: number; one: number } {
  const { text, position } = locatePosition(index[side], at);
  const { task, start, ownStart } = index.texts[text] as TaskIndex['texts'][number];
  return { task, one: (side === 'words' ? start : ownStart) + position };
}

function seedsOf(found: Map<number, RowSeeds>, task: number): RowSeeds {
  const seeds = found.get(task) ?? { words: [], own: [] };
  found.set(task, seeds);
  return seeds;
}

function withoutTemplates(tokens: Uint32Array, templates: NgramScanner, n: number): Uint32Array {
  const count = templates.scan(tokens);
  if (count === 0) return tokens;
  const isCovered = new Uint8Array(tokens.length);
  const { scanned } = templates.hits;
  for (let hit = 0; hit < count; hit++) {
    const first = scanned[hit] as number;
    isCovered.fill(1, first, first + n);
  }
  return tokens.filter((_, at) => isCovered[at] === 0);
}
