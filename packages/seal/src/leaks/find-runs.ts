import type { FingerprintTables } from './fingerprint-tables.ts';
import { createHashFilter, passFilter } from './hash-filter.ts';
import type { LeakKey } from './leak-key.ts';
import { longestRun } from './longest-run.ts';
import { hashRuns, runHash } from './run-hash.ts';
import { createRunMac } from './run-mac.ts';
import { createStartFilter } from './start-filter.ts';
import type { Words } from './word-reader.ts';

/** A sealed run in a text: the row of its fingerprint, and the word that it begins with. */
export type FoundRun = { readonly fingerprint: number; readonly word: number };

/**
 * Makes a function that finds sealed runs in a text. A filter of bits is asked about every word, the tables about what it
 * lets through, and only when all hashes agree is the HMAC made, which decides.
 */
export function createRunFinder(
  tables: FingerprintTables,
  { runBase: base, macKey }: LeakKey,
): (words: Words) => readonly FoundRun[] {
  const macOf = createRunMac(macKey);
  const filter = createHashFilter(
    tables.hashes.filter((_, row) => tables.lengths[row] === longestRun),
  );
  const starts = createStartFilter(tables, base);
  const hasShort = tables.lengths.some((length) => length < longestRun);
  let memory = reserve(1 << 12);

  const isRun = (row: number, words: Words, word: number): boolean => {
    const [first, second] = macOf(words.runOf(word, tables.lengths[row] ?? 0));
    return tables.macs[0][row] === first && tables.macs[1][row] === second;
  };
  const confirm = (words: Words, word: number, length: number, hash: number): FoundRun[] =>
    rowsWith(tables, hash, length)
      .filter((row) => isRun(row, words, word))
      .map((fingerprint) => ({ fingerprint, word }));

  function* longRuns(words: Words) {
    const { hashes, candidates } = memory;
    const options = { count: words.count, length: longestRun, base };
    const count = hashRuns(words.hashes, options, hashes);
    const passed = passFilter(filter, { hashes, count }, memory);
    for (const word of candidates.subarray(0, passed)) {
      yield* confirm(words, word, longestRun, (hashes[word] as number) >>> 0);
    }
  }
  function* shortRuns(words: Words) {
    const passed = starts.pass(words.hashes, words.count, memory.candidates);
    for (const word of memory.candidates.subarray(0, passed)) {
      for (const length of starts.lengthsAt(words.hashes, word)) {
        if (word + length > words.count) continue;
        yield* confirm(words, word, length, runHash(words.hashes, { at: word, length, base }));
      }
    }
  }
  return (words) => {
    if (words.count > memory.hashes.length) memory = reserve(2 * words.count);
    return [...longRuns(words), ...(hasShort ? shortRuns(words) : [])];
  };
}

function reserve(longest: number) {
  return {
    hashes: new Uint32Array(longest),
    found: new Uint32Array(longest),
    candidates: new Uint32Array(longest),
  };
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
