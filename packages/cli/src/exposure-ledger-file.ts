import {
  type Exposure,
  type ExposureEntry,
  exposureEntry,
  ledgerHead,
  parseExposureLedger,
} from '@tenacious-bench/seal';
import { ownHead, readLedgerLines } from './ledger-lines.ts';
import { oneChunk } from './one-chunk.ts';
import { readBytes } from './read-bytes.ts';
import { refusalOf } from './seal-refusal.ts';
import type { World } from './world.ts';

/** A ledger of exposures in a file that only grows. */
export type ExposureFile = {
  readonly entries: readonly ExposureEntry[];
  readonly head: string;
  /** Writes an entry for each who is shown some rows. When it ends they are on the disk, and the rows may leave. */
  add(shownTo: readonly string[], exposure: Omit<Exposure, 'shownTo'>): Promise<void>;
};

/** Opens the ledger, which need not be there yet; without a head from elsewhere it is compared with itself. */
export async function openExposureFile(
  path: string,
  head: string | undefined,
  world: World,
): Promise<ExposureFile> {
  await dropCutLine(path, world);
  const lines = await readLedgerLines(path, world);
  const parsed = parseExposureLedger(lines, { head: head ?? ownHead(lines) });
  if (!parsed.ok) throw refusalOf(path, parsed.issues);
  let entries = parsed.value;
  return {
    get entries() {
      return entries;
    },
    get head() {
      return ledgerHead(entries);
    },
    async add(shownTo, exposure) {
      const grown = [...entries];
      for (const name of shownTo) grown.push(exposureEntry(grown, { ...exposure, shownTo: name }));
      const added = grown.slice(entries.length);
      await world.append(path, added.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      entries = grown;
    },
  };
}

// No row leaves before the line that names it is whole, so what a crash cut off names none that was shown.
async function dropCutLine(path: string, world: World): Promise<void> {
  if (!(await world.exists(path))) return;
  const text = new TextDecoder().decode(await readBytes(path, world));
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length === text.length) return;
  await world.write(path, oneChunk(whole), { ownerOnly: [path], updates: [path] });
  world.printError(
    `note: ${path}: its last line was cut off by a crash, before the rows of it were shown; it is taken away`,
  );
}
