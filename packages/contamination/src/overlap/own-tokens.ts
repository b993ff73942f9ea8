import { createNgramScanner } from '../ngrams/create-ngram-scanner.ts';
import { tokenWords } from '../words/token-words.ts';
import type { TaskIndex } from './task-index.ts';

/** Collects the words of one row that no template covers, as hashes, over memory that it keeps from row to row. */
export type OwnTokens = {
  /** Begins the next row. */
  clear(): void;
  /** Adds what no template covers of one text, given as it stands and as the hashes of its words. */
  add(tokens: Uint32Array, text: string): void;
  /** What was added since the last `clear`, which the next one gives up. */
  tokens(): Uint32Array;
};

export function createOwnTokens({
  templates: { n, ngrams },
  templateNgrams,
}: Pick<TaskIndex, 'templates' | 'templateNgrams'>): OwnTokens {
  const scanner = createNgramScanner(templateNgrams);
  let kept = new Uint32Array(1024);
  let length = 0;

  function keep(tokens: Uint32Array, start: number, end: number): void {
    if (start >= end) return;
    kept.set(start === 0 && end === tokens.length ? tokens : tokens.subarray(start, end), length);
    length += end - start;
  }

  function keepUncovered(tokens: Uint32Array): void {
    const count = scanner.scan(tokens);
    const { scanned } = scanner.hits;
    let next = 0;
    for (let hit = 0; hit < count; hit++) {
      const first = scanned[hit] as number;
      keep(tokens, next, first);
      next = first + n;
    }
    keep(tokens, next, tokens.length);
  }

  return {
    clear() {
      length = 0;
    },
    add(tokens, text) {
      if (length + tokens.length > kept.length) kept = grown(kept, length + tokens.length);
      if (ngrams.size === 0) keep(tokens, 0, tokens.length);
      else if (tokens.length >= n) keepUncovered(tokens);
      else if (!ngrams.has(tokenWords(text).join(' '))) keep(tokens, 0, tokens.length);
    },
    tokens: () => kept.subarray(0, length),
  };
}

function grown(values: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, 2 * values.length));
  larger.set(values);
  return larger;
}
