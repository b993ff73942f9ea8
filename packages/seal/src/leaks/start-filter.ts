import type { FingerprintTables } from './fingerprint-tables.ts';
import { longestRun } from './longest-run.ts';

/** Knows where runs shorter than the longest may begin. */
export type StartFilter = {
  /** Writes the words at which one may begin, and returns how many there are. */
  pass(words: Uint32Array, count: number, candidates: Uint32Array): number;
  /** How long the runs are that begin with this word, or with it and the next. */
  lengthsAt(words: Uint32Array, word: number): readonly number[];
};

/** What a short run is filed under: its first two words, or its only one. */
export function startHash(first: number, second: number | undefined, base: number): number {
  if (second === undefined) return first >>> 0;
  return Math.imul(Math.imul(first, base) + second, 0x9e3779b1) >>> 0;
}

export function createStartFilter(tables: FingerprintTables, base: number): StartFilter {
  const ones = lengthsByStart(tables, (length) => length === 1);
  const twos = lengthsByStart(tables, (length) => length > 1 && length < longestRun);
  const one = bitsOf([...ones.keys()]);
  const two = bitsOf([...twos.keys()]);
  const oneShift = Math.clz32(32 * one.length - 1);
  const twoShift = Math.clz32(32 * two.length - 1);
  return {
    pass(words, count, candidates) {
      let passed = 0;
      for (let at = 0; at < count; at += 1) {
        const word = words[at] as number;
        const pair = startHash(word, words[at + 1] as number, base);
        const oneBit = word >>> oneShift;
        const twoBit = pair >>> twoShift;
        const found =
          ((one[oneBit >>> 5] as number) >>> (oneBit & 31)) |
          ((two[twoBit >>> 5] as number) >>> (twoBit & 31));
        if ((found & 1) === 1) candidates[passed++] = at;
      }
      return passed;
    },
    lengthsAt(words, word) {
      const first = words[word] ?? 0;
      const single = ones.get(first);
      const pair = twos.get(startHash(first, words[word + 1] ?? 0, base));
      return single === undefined ? (pair ?? none) : [...single, ...(pair ?? none)];
    },
  };
}

const none: readonly number[] = [];

function lengthsByStart(
  { starts, lengths }: FingerprintTables,
  isWanted: (length: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, Set<number>>();
  lengths.forEach((length, row) => {
    if (!isWanted(length)) return;
    const start = starts[row] ?? 0;
    found.set(start, (found.get(start) ?? new Set()).add(length));
  });
  return new Map(Array.from(found, ([start, set]) => [start, [...set]] as const));
}

/** Of 64 bits or more one is set for each hash, named by its upper bits. */
function bitsOf(hashes: readonly number[]): Uint32Array {
  let length = 32;
  while (length < 2 * hashes.length) length *= 2;
  const bits = new Uint32Array(length);
  const shift = Math.clz32(32 * length - 1);
  for (const hash of hashes) {
    const bit = hash >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return bits;
}
