import { requireFinite } from './require-sample.ts';

/**
 * Mulberry32, kept because published figures were drawn with it: `Math.floor(next() * n)` is their
 * index rule. It repeats after 2^32 draws and skips a third of all words; prefer `createRandom`.
 *
 * @example
 * ```ts
 * const next = mulberry32(42);
 * next() // => 0.6011037519201636
 * next() // => 0.44829055899754167
 * ```
 */
export function mulberry32(seed: number): () => number {
  requireFinite(seed, 'The seed of mulberry32');
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 0x100000000;
  };
}
