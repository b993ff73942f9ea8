import { createLedger, type Ledger, type LedgerEntry, type LedgerOptions } from './ledger.ts';
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
  const entry: LedgerEntry | undefined = parseOrNothing(line);
  if (typeof entry?.costUsd === 'number' && typeof entry.purpose === 'string') return entry;
  throw new RangeError(
    `${place} is no entry of a ledger: restore the file, what was spent is in it`,
  );
}

function parseOrNothing(line: string) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
