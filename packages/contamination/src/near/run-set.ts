import { runHashes } from './run-hashes.ts';

/** The different runs of `n` words of one text, told apart by the words themselves. */
export type RunSet = {
  readonly words: Uint32Array;
  readonly size: number;
  /** How many of them another text has too. */
  readonly sharedWith: (words: Uint32Array) => number;
};

const EMPTY = -1;

/** Words are given as numbers; equal numbers are equal words. A text of fewer words than `n` is one run. */
export function runSet(words: Uint32Array, n: number): RunSet {
  const length = Math.min(n, words.length);
  const hashes = runHashes(words, n);
  const firsts = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2))).fill(EMPTY);
  const slotOf = (others: Uint32Array, start: number, hash: number): number => {
    let slot = hash & (firsts.length - 1);
    while (
      firsts[slot] !== EMPTY &&
      !isSameRun(words, firsts[slot] as number, others, start, length)
    ) {
      slot = (slot + 1) & (firsts.length - 1);
    }
    return slot;
  };
  let size = 0;
  for (let start = 0; start < hashes.length; start += 1) {
    const slot = slotOf(words, start, hashes[start] as number);
    if (firsts[slot] !== EMPTY) continue;
    firsts[slot] = start;
    size += 1;
  }
  return {
    words,
    size,
    sharedWith: (others) => {
      if (Math.min(n, others.length) !== length) return 0;
      const isSeen = new Uint8Array(firsts.length);
      let shared = 0;
      const otherHashes = runHashes(others, n);
      for (let start = 0; start < otherHashes.length; start += 1) {
        const slot = slotOf(others, start, otherHashes[start] as number);
        if (firsts[slot] === EMPTY || isSeen[slot] === 1) continue;
        isSeen[slot] = 1;
        shared += 1;
      }
      return shared;
    },
  };
}

function isSameRun(
  one: Uint32Array,
  start: number,
  other: Uint32Array,
  otherStart: number,
  length: number,
): boolean {
  for (let at = 0; at < length; at += 1) {
    if (one[start + at] !== other[otherStart + at]) return false;
  }
  return true;
}
