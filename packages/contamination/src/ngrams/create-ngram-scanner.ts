import type { NgramIndex } from './build-ngram-index.ts';
import { hashNgrams } from './hash-ngrams.ts';
import { passFilter, type ScanMemory } from './pass-filter.ts';

/** Where the n-grams found by the last scan begin. The arrays are longer than `count`, and replaced as they grow. */
export type NgramHits = {
  readonly count: number;
  /** In the scanned text, ascending. */
  readonly scanned: Uint32Array;
  /** In `index.tokens`, ascending where the scanned position is the same: the first one names the n-gram. */
  readonly indexed: Uint32Array;
};

/** Finds the n-grams of an index in one text after another, over memory that it keeps from text to text. */
export type NgramScanner = {
  /** Finds every indexed occurrence of every n-gram of a text, given as token hashes; returns how many. */
  scan(tokens: Uint32Array): number;
  /** What the last scan found; the next one writes over it. */
  readonly hits: NgramHits;
  /** Counts repeated n-grams anew: the next text is no part of what the last ones are. */
  forget(): void;
};

export type NgramScannerOptions = {
  /**
   * How often an n-gram is found until the scanner forgets. A word repeated a thousand times in both texts would be found
   * a million times.
   * @default every time
   */
  readonly most?: number;
};

/**
 * Makes a scanner over an index. A hit is exact on the hashes of all n tokens; whether the words are the same is left
 * to the caller, who has them.
 *
 * @example
 * ```ts
 * const reader = createTokenReader();
 * const index = buildNgramIndex([reader.read('we never quote a price').slice()], { n: 3 });
 * const scanner = createNgramScanner(index);
 * scanner.scan(reader.read('Please quote a price.')) // => 1
 * [scanner.hits.scanned[0], scanner.hits.indexed[0]] // => [1, 2]
 * ```
 */
export function createNgramScanner(
  index: NgramIndex,
  { most = Infinity }: NgramScannerOptions = {},
): NgramScanner {
  const repeats = most === Infinity ? undefined : createRepeats(most);
  const hits = { count: 0, scanned: new Uint32Array(64), indexed: new Uint32Array(64) };
  let memory = reserve(1024);
  return {
    hits,
    scan(tokens) {
      const room = memory.hashes.length;
      if (tokens.length > room) memory = reserve(Math.max(tokens.length, 2 * room));
      const { hashes, candidates } = memory;
      const count = passFilter(index.filter, hashNgrams(tokens, index.n, hashes), memory);
      hits.count = 0;
      for (let at = 0; at < count; at++) {
        const position = candidates[at] as number;
        const before = hits.count;
        lookUp(index, hashes[position] as number, (start) => {
          if (!haveSameTokens(index, start, tokens, position)) return true;
          // The first place of an n-gram in the index stands for it.
          if (hits.count === before && repeats?.isTooMany(start)) return false;
          addHit(hits, position, start);
          return true;
        });
      }
      return hits.count;
    },
    forget: () => repeats?.forget(),
  };
}

function reserve(longest: number): ScanMemory {
  return {
    hashes: new Uint32Array(longest),
    words: new Uint32Array(longest),
    candidates: new Uint32Array(longest),
  };
}

/** Counts how often each n-gram was found. */
function createRepeats(most: number) {
  const counts = new Map<number, number>();
  return {
    isTooMany(ngram: number): boolean {
      const count = (counts.get(ngram) ?? 0) + 1;
      counts.set(ngram, count);
      return count > most;
    },
    forget(): void {
      if (counts.size > 0) counts.clear();
    },
  };
}

/** Calls back with each position whose n-gram may have this hash, until it is told to go no further. */
function lookUp(
  { bucketStarts, fingerprints, positions }: NgramIndex,
  hash: number,
  visit: (start: number) => boolean,
): void {
  const bucket = hash >>> Math.clz32(bucketStarts.length - 2);
  const end = bucketStarts[bucket + 1] as number;
  for (let slot = bucketStarts[bucket] as number; slot < end; slot++) {
    if (fingerprints[slot] === (hash & 0xff) && !visit(positions[slot] as number)) return;
  }
}

function haveSameTokens(
  index: NgramIndex,
  start: number,
  tokens: Uint32Array,
  position: number,
): boolean {
  for (let offset = 0; offset < index.n; offset++) {
    if (index.tokens[start + offset] !== tokens[position + offset]) return false;
  }
  return true;
}

function addHit(
  hits: { -readonly [Key in keyof NgramHits]: NgramHits[Key] },
  scanned: number,
  indexed: number,
): void {
  if (hits.count === hits.scanned.length) {
    hits.scanned = grown(hits.scanned);
    hits.indexed = grown(hits.indexed);
  }
  hits.scanned[hits.count] = scanned;
  hits.indexed[hits.count++] = indexed;
}

function grown(values: Uint32Array): Uint32Array {
  const larger = new Uint32Array(2 * values.length);
  larger.set(values);
  return larger;
}
