import type { FingerprintTables } from './fingerprint-tables.ts';
import { createHashFilter, type HashFilter, passFilter } from './hash-filter.ts';
import type { LeakKey } from './leak-key.ts';
import { hashRuns, runHash } from './run-hash.ts';
import { createRunMac } from './run-mac.ts';
import { longestRun } from './sealed-runs.ts';
import type { Words } from './word-reader.ts';

/** A sealed run in a text: the row of its fingerprint, and the word that it begins with. */
export type FoundRun = { readonly fingerprint: number; readonly word: number };

/** The runs that a filter knows by their first words. */
type Lookup = {
  /** How many words the filter looks at. */
  readonly length: number;
  readonly filter: HashFilter;
  /** How long the runs are that begin with words of a hash. */
  lengthsOf(hash: number): readonly number[];
};

/**
 * Makes a function that finds sealed runs in a text. A filter of bits is asked about every word, the tables about what it
 * lets through, and only when all hashes agree is the HMAC made, which decides.
 */
export function createRunFinder(
  tables: FingerprintTables,
  { runBase: base, macKey }: LeakKey,
): (words: Words) => readonly FoundRun[] {
  const macOf = createRunMac(macKey);
  const lookups = lookupsOf(tables);
  let memory = reserve(1 << 12);

  const isRun = (row: number, words: Words, word: number): boolean => {
    const [first, second] = macOf(words.runOf(word, tables.lengths[row] ?? 0));
    return tables.macs[0][row] === first && tables.macs[1][row] === second;
  };
  const find = (words: Words, word: number, length: number, hash: number): FoundRun[] =>
    rowsWith(tables, hash, length)
      .filter((row) => isRun(row, words, word))
      .map((fingerprint) => ({ fingerprint, word }));

  return (words) => {
    if (words.count > memory.hashes.length) memory = reserve(2 * words.count);
    const { hashes, candidates } = memory;
    const found: FoundRun[] = [];
    for (const { length: looked, filter, lengthsOf } of lookups) {
      const options = { count: words.count, length: looked, base };
      const count = hashRuns(words.hashes, options, hashes);
      const passed = passFilter(filter, { hashes, count }, memory);
      for (let at = 0; at < passed; at += 1) {
        const word = candidates[at] as number;
        for (const length of lengthsOf(hashes[word] as number)) {
          if (word + length > words.count) continue;
          const hash =
            length === looked
              ? (hashes[word] as number)
              : runHash(words.hashes, { at: word, length, base });
          found.push(...find(words, word, length, hash));
        }
      }
    }
    return found;
  };
}

function reserve(longest: number) {
  return {
    hashes: new Uint32Array(longest),
    found: new Uint32Array(longest),
    candidates: new Uint32Array(longest),
  };
}

function lookupsOf({ hashes, starts, lengths }: FingerprintTables): readonly Lookup[] {
  const rows = Array.from(hashes.keys());
  const long = rows.filter((row) => lengths[row] === longestRun);
  const all: readonly number[] = [longestRun];
  const exact: Lookup = {
    length: longestRun,
    filter: createHashFilter(long.map((row) => hashes[row] ?? 0)),
    lengthsOf: () => all,
  };
  const short = [1, 2].map((length): Lookup => {
    const isStart = (row: number) => Math.min(lengths[row] ?? 0, 2) === length;
    const begun = rows.filter((row) => lengths[row] !== longestRun && isStart(row));
    const byStart = new Map<number, Set<number>>();
    for (const row of begun) {
      const start = starts[row] ?? 0;
      byStart.set(start, (byStart.get(start) ?? new Set()).add(lengths[row] ?? 0));
    }
    const lists = new Map(Array.from(byStart, ([start, set]) => [start, [...set]] as const));
    return {
      length,
      filter: createHashFilter([...lists.keys()]),
      lengthsOf: (hash) => lists.get(hash) ?? [],
    };
  });
  return [exact, ...short].filter(({ filter }) => filter.some((bits) => bits !== 0));
}

/** The rows of a hash and a length. The table is sorted by hash. */
function rowsWith({ hashes, lengths }: FingerprintTables, hash: number, length: number): number[] {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  const rows: number[] = [];
  for (; hashes[low] === hash; low += 1) if (lengths[low] === length) rows.push(low);
  return rows;
}
