import type { SealableRow } from '../parts/split-rows.ts';
import { emptyTables, type FingerprintTables } from './fingerprint-tables.ts';
import { type LeakFingerprints, sealFingerprints } from './leak-fingerprints.ts';
import { type LeakKey, leakKey } from './leak-key.ts';
import { createPlainReader, type PlainReader } from './plain-reader.ts';
import { textsIn } from './row-texts.ts';
import { runHash } from './run-hash.ts';
import { runKinds } from './run-kind.ts';
import { createRunMac } from './run-mac.ts';
import { createSealedRuns, longestRun, type SealedRun } from './sealed-runs.ts';
import { startHash } from './start-filter.ts';

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
  const reader = createPlainReader(keys.wordSeed);
  const runs = createSealedRuns(reader, {
    ...{ text: shortestText, gold: shortestText },
    ...{ id: shortestId, string: shortestId },
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
  const tables = tablesOf(runs.runs(), { keys, reader });
  const count = tables.hashes.length;
  return { fingerprints: sealFingerprints(tables, keys), count, leftOut: runs.left };
}

type Made = { readonly run: SealedRun; readonly hash: number; readonly start: number };

function tablesOf(
  runs: readonly SealedRun[],
  { keys, reader }: { keys: LeakKey; reader: PlainReader },
): FingerprintTables {
  const macOf = createRunMac(keys.macKey);
  const made = runs
    .map((run) => hashesOf(run, keys.runBase, reader))
    .sort((a, b) => a.hash - b.hash);
  const tables = emptyTables(made.length);
  made.forEach(({ run, hash, start }, row) => {
    const [first, second] = macOf(run.words);
    tables.hashes[row] = hash;
    tables.starts[row] = start;
    tables.macs[0][row] = first;
    tables.macs[1][row] = second;
    tables.lengths[row] = run.length;
    tables.kinds[row] = runKinds.indexOf(run.kind);
  });
  return tables;
}

function hashesOf(run: SealedRun, base: number, reader: PlainReader): Made {
  const { hashes } = reader.readText(run.words);
  const { length } = run;
  const hash = runHash(hashes, { at: 0, length, base });
  const [first = 0, second] = hashes.subarray(0, length);
  return { run, hash, start: length === longestRun ? 0 : startHash(first, second, base) };
}
