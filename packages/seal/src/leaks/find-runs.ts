import type { FingerprintTables } from './fingerprint-tables.ts';
import { createHashFilter, passFilter } from './hash-filter.ts';
import { createHashRows } from './hash-rows.ts';
import type { LeakKey } from './leak-key.ts';
import { longestRun } from './longest-run.ts';
import { hashRuns, runHash } from './run-hash.ts';
import { createRunMac } from './run-mac.ts';
import { createStartFilter } from './start-filter.ts';
import type { Words } from './word-reader.ts';

/** A sealed run in a text: the row of its fingerprint, and the word that it begins with. */
export type FoundRun = { readonly fingerprint: number; readonly word: number };

type Candidate = {
  readonly words: Words;
  readonly word: number;
  readonly length: number;
  readonly hash: number;
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
  const filter = createHashFilter(
    tables.hashes.filter((_, row) => tables.lengths[row] === longestRun),
  );
  const starts = createStartFilter(tables, base);
  const rows = createHashRows(tables.hashes);
  const hasShort = tables.lengths.some((length) => length < longestRun);
  let memory = reserve(1 << 12);

  const isRun = (row: number, words: Words, word: number): boolean => {
    const [first, second] = macOf(words.runOf(word, tables.lengths[row] ?? 0));
    return tables.macs[0][row] === first && tables.macs[1][row] === second;
  };
  const confirm = ({ words, word, length, hash }: Candidate, found: FoundRun[]) => {
    for (let row = rows.firstOf(hash); row >= 0; row = rows.nextOf(row)) {
      if (tables.lengths[row] === length && isRun(row, words, word)) {
        found.push({ fingerprint: row, word });
      }
    }
  };
  const longRuns = (words: Words, found: FoundRun[]) => {
    const { hashes, candidates } = memory;
    const options = { count: words.count, length: longestRun, base };
    const count = hashRuns(words.hashes, options, hashes);
    const passed = passFilter(filter, { hashes, count }, memory);
    for (let at = 0; at < passed; at += 1) {
      const word = candidates[at] as number;
      confirm({ words, word, length: longestRun, hash: hashes[word] as number }, found);
    }
  };
  const shortRuns = (words: Words, found: FoundRun[]) => {
    const { candidates } = memory;
    const passed = starts.pass(words.hashes, words.count, candidates);
    for (let at = 0; at < passed; at += 1) {
      const word = candidates[at] as number;
      for (const length of starts.lengthsAt(words.hashes, word)) {
        if (word + length > words.count) continue;
        const hash = runHash(words.hashes, { at: word, length, base });
        confirm({ words, word, length, hash }, found);
      }
    }
  };
  return (words) => {
    if (words.count > memory.hashes.length) memory = reserve(2 * words.count);
    const found: FoundRun[] = [];
    longRuns(words, found);
    if (hasShort) shortRuns(words, found);
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
