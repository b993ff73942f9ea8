import type { NgramIndex } from './build-ngram-index.ts';
import { filterBits } from './filter-bits.ts';
import { hashNgrams } from './hash-ngrams.ts';

/** Where the n-grams found by the last scan begin; what is beyond its number of hits is left from earlier ones. */
export type NgramHits = {
  /** In the scanned text, ascending. */
  readonly scanned: Uint32Array;
  /** In `index.tokens`, ascending where the scanned position is the same: the first one names the n-gram. */
  readonly indexed: Uint32Array;
};

/** Finds the n-grams of an index in one text after another, over memory that it keeps from text to text. */
export type NgramScanner = {
  /** Finds every indexed occurrence of every n-gram of a text, given as token hashes; returns how many. */
  scan(tokens: Uint32Array): number;
  /** Read it anew after each scan: the arrays are replaced as they grow. */
  readonly hits: NgramHits;
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
export function createNgramScanner(index: NgramIndex): NgramScanner {
  let hashes = new Uint32Array(0);
  let candidates = new Uint32Array(0);
  let hits = { scanned: new Uint32Array(64), indexed: new Uint32Array(64) };
  return {
    scan(tokens) {
      if (tokens.length > hashes.length) {
        hashes = new Uint32Array(2 * tokens.length);
        candidates = new Uint32Array(2 * tokens.length);
      }
      // In passes, so that the processor can wait for many words of the filter at a time.
      const ngrams = hashNgrams(tokens, index.n, hashes);
      const count = passFilter(index.filter, hashes, ngrams, candidates);
      let found = 0;
      for (let at = 0; at < count; at++) {
        const position = candidates[at] as number;
        const hash = hashes[position] as number;
        const shift = Math.clz32(index.bucketStarts.length - 2);
        const end = index.bucketStarts[(hash >>> shift) + 1] as number;
        for (let slot = index.bucketStarts[hash >>> shift] as number; slot < end; slot++) {
          if (index.fingerprints[slot] !== (hash & 255)) continue;
          const start = index.positions[slot] as number;
          if (!areEqual(tokens, position, index, start)) continue;
          if (found === hits.scanned.length) hits = grow(hits);
          hits.scanned[found] = position;
          hits.indexed[found++] = start;
        }
      }
      return found;
    },
    get hits() {
      return hits;
    },
  };
}

function passFilter(
  filter: Uint32Array,
  hashes: Uint32Array,
  ngrams: number,
  candidates: Uint32Array,
): number {
  const shift = Math.clz32(filter.length - 1);
  let count = 0;
  for (let position = 0; position < ngrams; position++) {
    const hash = hashes[position] as number;
    const bits = filterBits(hash);
    if (((filter[hash >>> shift] as number) & bits) === bits) candidates[count++] = position;
  }
  return count;
}

function areEqual(
  tokens: Uint32Array,
  position: number,
  index: NgramIndex,
  start: number,
): boolean {
  for (let offset = 0; offset < index.n; offset++) {
    if (tokens[position + offset] !== index.tokens[start + offset]) return false;
  }
  return true;
}

function grow({ scanned, indexed }: NgramHits) {
  const larger = {
    scanned: new Uint32Array(2 * scanned.length),
    indexed: new Uint32Array(2 * indexed.length),
  };
  larger.scanned.set(scanned);
  larger.indexed.set(indexed);
  return larger;
}
