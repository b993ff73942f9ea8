import { readJsonl } from '@tenacious-bench/schema';
import {
  type Chained,
  ledgerHead,
  parseQueryLedger,
  type QueryEntry,
  type SealCommitment,
  sealCommitmentDigest,
  verifyReceipt,
} from '@tenacious-bench/seal';
import { refusalOf } from './seal-refusal.ts';
import { UnusableInput, type World } from './world.ts';

export type LedgerExpectation = {
  readonly commitment: SealCommitment;
  /** The public key of the service. */
  readonly service: string;
  /** The head that was printed when the last entry was added. */
  readonly head: string | undefined;
};

/** The queries so far, each following from the one before; a file that is not there has none. */
export async function readQueryLedger(
  path: string,
  { commitment, service, head }: LedgerExpectation,
  world: World,
): Promise<readonly QueryEntry[]> {
  const rows = await readEntries(path, world);
  // Without a head from elsewhere the ledger can only be compared with itself.
  const parsed = parseQueryLedger(rows, { head: head ?? ledgerHead(rows.filter(isChained)) });
  if (!parsed.ok) throw refusalOf(path, parsed.issues);
  for (const { index, previous, receipt } of parsed.value) {
    if (receipt.ledger !== previous) throw changed(path, index);
    if (receipt.commitment !== sealCommitmentDigest(commitment)) continue;
    if (!verifyReceipt(receipt, { service, commitment }).ok) throw changed(path, index);
  }
  return parsed.value;
}

function changed(path: string, index: number): UnusableInput {
  return new UnusableInput(
    `${path}: entry ${index + 1} was changed, or signed with another key: nothing is scored on it`,
  );
}

async function readEntries(path: string, world: World): Promise<unknown[]> {
  if (!(await world.exists(path))) return [];
  const entries: unknown[] = [];
  for await (const row of readJsonl(world.read(path), { file: path })) {
    if (!row.ok) throw refusalOf(path, row.issues);
    entries.push(row.value);
  }
  return entries;
}

function isChained(entry: unknown): entry is Chained {
  return typeof entry === 'object' && entry !== null && 'index' in entry && 'previous' in entry;
}
