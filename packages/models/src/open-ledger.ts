import { createLedger, type Ledger, type LedgerOptions } from './ledger.ts';
import { type LedgerEntry, parseLedgerEntry } from './ledger-entry.ts';
import { openLines } from './open-lines.ts';

/** What a ledger in a file may be told besides. */
export type OpenLedgerOptions = Pick<LedgerOptions, 'budgetUsd'>;

/** Opens a ledger in a file; what was spent before counts towards the budget. */
export async function openLedger(
  path: string,
  { budgetUsd }: OpenLedgerOptions = {},
): Promise<Ledger> {
  const { text, append } = await openLines(path);
  const lines = text.split('\n').filter((line) => line !== '');
  return createLedger({
    ...(budgetUsd !== undefined && { budgetUsd }),
    earlier: lines.map((line, index) => readEntry(line, `${path}:${index + 1}`)),
    append: (entry) => append(`${JSON.stringify(entry)}\n`),
  });
}

function readEntry(line: string, place: string): LedgerEntry {
  const entry = parseLedgerEntry(parseOrNothing(line));
  if (entry.ok) return entry.value;
  throw new RangeError(
    `${place} is no entry of a ledger: restore the file, what was spent is in it`,
  );
}

function parseOrNothing(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
