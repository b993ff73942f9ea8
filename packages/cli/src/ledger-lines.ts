import { readJsonl } from '@tenacious-bench/schema';
import { type Chained, ledgerHead } from '@tenacious-bench/seal';
import { refusalOf } from './seal-refusal.ts';
import type { World } from './world.ts';

/** The entries of a ledger as they stand in its file, unchecked; a file that is not there has none. */
export async function readLedgerLines(path: string, world: World): Promise<unknown[]> {
  if (!(await world.exists(path))) return [];
  const entries: unknown[] = [];
  for await (const row of readJsonl(world.read(path), { file: path })) {
    if (!row.ok) throw refusalOf(path, row.issues);
    entries.push(row.value);
  }
  return entries;
}

/** The head that a ledger says it has: without one from elsewhere it can only be compared with itself. */
export function ownHead(entries: readonly unknown[]): string {
  return ledgerHead(entries.filter(isChained));
}

function isChained(entry: unknown): entry is Chained {
  return typeof entry === 'object' && entry !== null && 'index' in entry && 'previous' in entry;
}
