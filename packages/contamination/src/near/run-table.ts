import { runHashes } from './run-hashes.ts';

/** The different runs of words in one text. */
export type RunSet = {
  readonly words: Uint32Array;
  /** Words in each run: fewer than asked for only if the text has no more. */
  readonly length: number;
  /** Where in `words` each different run is first. */
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
};

/** A set of runs that finds those of other sets in itself. */
export type RunTable = { readonly runs: RunSet; readonly countShared: (other: RunSet) => number };

const EMPTY = -1;

/** Words are given as numbers; equal numbers are equal words, and it is they that tell runs apart. */
export function runTable(words: Uint32Array, n: number): RunTable {
  const length = Math.min(n, words.length);
  const hashes = runHashes(words, n);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2))).fill(EMPTY);

  const slotOf = (other: Uint32Array, start: number, hash: number): number => {
    let slot = hash & (slots.length - 1);
    for (let there = slots[slot] as number; there !== EMPTY; there = slots[slot] as number) {
      if (isSameRun(words, there, other, start, length)) break;
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const starts = Uint32Array.from(hashes.keys()).filter((start) => {
    const slot = slotOf(words, start, hashes[start] as number);
    const isFirst = slots[slot] === EMPTY;
    if (isFirst) slots[slot] = start;
    return isFirst;
  });
  return {
    runs: { words, length, starts, hashes: starts.map((start) => hashes[start] as number) },
    countShared: (other) => {
      if (other.length !== length) return 0;
      let shared = 0;
      for (let at = 0; at < other.starts.length; at += 1) {
        const slot = slotOf(other.words, other.starts[at] as number, other.hashes[at] as number);
        if (slots[slot] !== EMPTY) shared += 1;
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
