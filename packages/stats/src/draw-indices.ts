import type { DrawIndex } from './bootstrap-options.ts';
import { nextSfc32, seedSfc32 } from './sfc32.ts';

/** Above this many faces a 16-bit die is rejected too often to be worth throwing. */
export const MOST_FACES = 4096;

/** Fills `indices` with independent draws from 0 to bound - 1. */
export type FillIndices = (indices: Uint32Array, bound: number) => void;

/**
 * The index rule of every bootstrap here. A die of f faces, f up to 4,096, is thrown with 16 random
 * bits: face = (bits * f) >>> 16, thrown again where that would bias it. Up to 64 items, one throw of
 * a die with bound² faces draws an ordered pair of items; up to 4,096 items, each throw draws one;
 * beyond that, each draw takes a whole word.
 */
export function indexFiller(seed: number | string, draw: DrawIndex | undefined): FillIndices {
  if (draw !== undefined) return (indices, bound) => fillByHand(indices, bound, draw);
  const state = seedSfc32(seed);
  return (indices, bound) => {
    if (bound > MOST_FACES) fillFromWords(indices, bound, state);
    else if (bound * bound > MOST_FACES) throwDice(indices, bound, state);
    else fillInPairs(indices, bound, state);
  };
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

function fillInPairs(indices: Uint32Array, bound: number, state: Int32Array): void {
  const pairs = indices.length >> 1;
  throwDice(indices.subarray(0, pairs), bound * bound, state);
  // From the back, so that no pair is overwritten before it is split.
  if (indices.length % 2 === 1) throwDice(indices.subarray(2 * pairs), bound, state);
  for (let pair = pairs - 1; pair >= 0; pair--) {
    const face = indices[pair] as number;
    indices[2 * pair + 1] = face % bound;
    indices[2 * pair] = Math.floor(face / bound);
  }
}

// Two words throw four dice, low half before high half; if any of the four would be biased, both
// words are dropped. What is left of fewer than four takes the low half of a word each.
function throwDice(faces: Uint32Array, count: number, state: Int32Array): void {
  const biased = 65_536 % count;
  let at = 0;
  while (at + 4 <= faces.length) {
    const first = nextSfc32(state);
    const second = nextSfc32(state);
    if (
      throwTwo(faces, at, first, count, biased) &&
      throwTwo(faces, at + 2, second, count, biased)
    ) {
      at += 4;
    }
  }
  while (at < faces.length) {
    const product = (nextSfc32(state) & 0xffff) * count;
    if ((product & 0xffff) >= biased) faces[at++] = product >>> 16;
  }
}

// Refused throws are simply written over by the next two words.
function throwTwo(
  faces: Uint32Array,
  at: number,
  word: number,
  count: number,
  biased: number,
): boolean {
  const low = (word & 0xffff) * count;
  const high = (word >>> 16) * count;
  faces[at] = low >>> 16;
  faces[at + 1] = high >>> 16;
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
