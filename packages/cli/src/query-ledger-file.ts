import {
  parseQueryLedger,
  type QueryEntry,
  type SealCommitment,
  sealCommitmentDigest,
  verifyReceipt,
} from '@tenacious-bench/seal';
import { ownHead, readLedgerLines } from './ledger-lines.ts';
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
  const lines = await readLedgerLines(path, world);
  const parsed = parseQueryLedger(lines, { head: head ?? ownHead(lines) });
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
