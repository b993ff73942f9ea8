import type { SealableRow } from '../parts/split-rows.ts';
import { emptyTables, type FingerprintTables } from './fingerprint-tables.ts';
import { type LeakFingerprints, sealFingerprints } from './leak-fingerprints.ts';
import { type LeakKey, leakKey } from './leak-key.ts';
import { createPlainReader } from './plain-reader.ts';
import { textsIn } from './row-texts.ts';
import { runKinds } from './run-kind.ts';
import { createRunMac } from './run-mac.ts';
import { createSealedRuns, type SealedRun } from './sealed-runs.ts';

export type FingerprintOptions = {
  /** The fields whose texts are gold. @default [] */
  readonly goldFields?: readonly string[];
  /** Other texts that must not leave, a canary for example. @default [] */
  readonly strings?: readonly string[];
  /** What is public anyway, rows of open splits above all: no run of words in it is looked for. @default [] */
  readonly exclude?: readonly unknown[];
  /** How many letters and digits a text of less than eight words needs to be looked for. @default 20 */
  readonly shortestText?: number;
  /** The same for an id. @default 8 */
  readonly shortestId?: number;
};

export type BuiltFingerprints = {
  readonly fingerprints: LeakFingerprints;
  readonly count: number;
  /** Texts and ids that are too short to be told from any other, so that nothing would notice them leave. */
  readonly leftOut: number;
};

/**
 * Makes fingerprints of sealed rows, by which a scan without the rows finds them in what is about to be published: every
 * eight words in a row, shorter texts as a whole, ids and gold. The key is 32 random bytes that nobody else has.
 *
 * @example
 * ```ts
 * const row = { id: 'row-00017', ask: 'Which of the two ferries to the outer islands leaves first on Sundays?' };
 * const { count, fingerprints } = buildFingerprints([row], new Uint8Array(32).fill(7));
 * count // => 7
 * JSON.stringify(fingerprints).includes('ferries') // => false
 * ```
 */
export function buildFingerprints(
  rows: readonly SealableRow[],
  key: Uint8Array,
  {
    goldFields = [],
    strings = [],
    exclude = [],
    shortestText = 20,
    shortestId = 8,
  }: FingerprintOptions = {},
): BuiltFingerprints {
  const keys = leakKey(key);
  const runs = createSealedRuns(createPlainReader(keys.wordSeed), {
    base: keys.runBase,
    shortest: { text: shortestText, gold: shortestText, id: shortestId, string: shortestId },
  });
  for (const text of strings) runs.add({ text, kind: 'string' });
  for (const { id, ...fields } of rows) {
    runs.add({ text: id, kind: 'id' });
    for (const [field, value] of Object.entries(fields)) {
      const kind = goldFields.includes(field) ? 'gold' : 'text';
      for (const text of textsIn(value)) runs.add({ text, kind });
    }
  }
  for (const value of exclude) for (const text of textsIn(value)) runs.exclude(text);
  const tables = tablesOf(runs.runs(), keys);
  const count = tables.hashes.length;
  return { fingerprints: sealFingerprints(tables, keys), count, leftOut: runs.left };
}

function tablesOf(runs: readonly SealedRun[], { macKey }: LeakKey): FingerprintTables {
  const macOf = createRunMac(macKey);
  const sorted = runs.toSorted((a, b) => a.hash - b.hash);
  const tables = emptyTables(sorted.length);
  sorted.forEach(({ words, length, kind, hash, start }, row) => {
    const [first, second] = macOf(words);
    tables.hashes[row] = hash;
    tables.starts[row] = start;
    tables.macs[0][row] = first;
    tables.macs[1][row] = second;
    tables.lengths[row] = length;
    tables.kinds[row] = runKinds.indexOf(kind);
  });
  return tables;
}
