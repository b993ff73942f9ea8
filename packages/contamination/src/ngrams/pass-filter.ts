import { filterBits } from './filter-bits.ts';

/** What a scan works in; every part has room for all the n-grams of a text. */
export type ScanMemory = {
  readonly hashes: Uint32Array;
  /** The word of the filter that each hash leads to. */
  readonly words: Uint32Array;
  /** Which n-grams the filter lets through. */
  readonly candidates: Uint32Array;
};

/** Writes which of the first n-grams in memory may be in the index, and returns how many. */
export function passFilter(
  filter: Uint32Array,
  ngrams: number,
  { hashes, words, candidates }: ScanMemory,
): number {
  const shift = Math.clz32(filter.length - 1);
  // Words are fetched ahead, for a loop without a question waits for many of them at a time: with ten million n-grams
  // this takes half the time, and with few it costs little.
  for (let ngram = 0; ngram < ngrams; ngram++) {
    words[ngram] = filter[(hashes[ngram] as number) >>> shift] as number;
  }
  let count = 0;
  for (let ngram = 0; ngram < ngrams; ngram++) {
    const bits = filterBits(hashes[ngram] as number);
    if (((words[ngram] as number) & bits) === bits) candidates[count++] = ngram;
  }
  return count;
}
