import type { DrawIndex } from './bootstrap-options.ts';
import { nextSfc32, seedSfc32 } from './sfc32.ts';

/** Above this bound 16-bit draws are rejected too often to be worth it. */
export const WIDEST_HALF_WORD_BOUND = 4096;

/** Fills `indices` with independent draws from 0 to bound - 1. */
export type FillIndices = (indices: Uint32Array, bound: number) => void;

/**
 * The index rule of every bootstrap here. For bounds up to 4,096: two 32-bit words give four
 * draws, low half before high half, each mapped by (half * bound) >>> 16; if any of the four would
 * bias the result, both words are dropped; what remains of fewer than four comes one word each
 * from the low half. Larger bounds take one whole word per draw.
 */
export function indexFiller(seed: number | string, draw: DrawIndex | undefined): FillIndices {
  if (draw !== undefined) return (indices, bound) => fillByHand(indices, bound, draw);
  const state = seedSfc32(seed);
  return (indices, bound) =>
    bound > WIDEST_HALF_WORD_BOUND
      ? fillFromWords(indices, bound, state)
      : fillFromHalves(indices, bound, state);
}

function fillByHand(indices: Uint32Array, bound: number, draw: DrawIndex): void {
  for (let at = 0; at < indices.length; at++) {
    const index = draw(bound);
    if (!Number.isInteger(index) || index < 0 || index >= bound) {
      throw new RangeError(`The draw function gave ${index} for ${bound} items; no such item.`);
    }
    indices[at] = index;
  }
}

function fillFromHalves(indices: Uint32Array, bound: number, state: Int32Array): void {
  const biased = 65_536 % bound;
  let at = 0;
  while (at + 4 <= indices.length) {
    const first = nextSfc32(state);
    const second = nextSfc32(state);
    if (
      placeTwo(indices, at, first, bound, biased) &&
      placeTwo(indices, at + 2, second, bound, biased)
    ) {
      at += 4;
    }
  }
  while (at < indices.length) {
    const product = (nextSfc32(state) & 0xffff) * bound;
    if ((product & 0xffff) >= biased) indices[at++] = product >>> 16;
  }
}

// Refused places are simply written again by the next two words.
function placeTwo(
  indices: Uint32Array,
  at: number,
  word: number,
  bound: number,
  biased: number,
): boolean {
  const low = (word & 0xffff) * bound;
  const high = (word >>> 16) * bound;
  indices[at] = low >>> 16;
  indices[at + 1] = high >>> 16;
  return (low & 0xffff) >= biased && (high & 0xffff) >= biased;
}

function fillFromWords(indices: Uint32Array, bound: number, state: Int32Array): void {
  const limit = 0x100000000 - (0x100000000 % bound);
  let at = 0;
  while (at < indices.length) {
    const word = nextSfc32(state) >>> 0;
    if (word < limit) indices[at++] = word % bound;
  }
}
