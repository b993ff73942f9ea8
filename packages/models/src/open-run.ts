import { join } from 'node:path';
import type { Cassette } from './cassette.ts';
import type { Ledger } from './ledger.ts';
import { openCassette } from './open-cassette.ts';
import { openLedger } from './open-ledger.ts';

/** What a run asks, answers and spends. */
export type RunFiles = { readonly cassette: Cassette; readonly ledger: Ledger };

/**
 * Opens the cassette and the ledger of a run in a folder. An answer whose cost a crash kept out of the ledger is
 * written down now.
 */
export async function openRun(
  folder: string,
  { budgetUsd }: { budgetUsd?: number } = {},
): Promise<RunFiles> {
  const cassette = await openCassette(join(folder, 'cassette.jsonl'));
  const ledger = await openLedger(join(folder, 'ledger.jsonl'), {
    ...(budgetUsd !== undefined && { budgetUsd }),
  });
  const answered = ledger.entries.filter(({ outcome }) => outcome === 'answered');
  const written = new Set(answered.map(({ call }) => call));
  for (const { key, spent } of cassette.recordings())
    if (spent !== undefined && !written.has(key)) await ledger.settle(spent);
  return { cassette, ledger };
}
