import { createParser, type Parsed } from '@tenacious-bench/schema';
import { parseLedger } from './chained-ledger.ts';
import { type QueryEntry, queryEntrySchema } from './query-entry.ts';

const parseEntry = createParser(queryEntrySchema);

/**
 * Reads a ledger of queries from JSON that was parsed already, and compares it with its head.
 *
 * @example
 * ```ts
 * parseQueryLedger([], { head: ledgerHead([]) }) // => { ok: true, value: [] }
 * ```
 */
export function parseQueryLedger(
  entries: readonly unknown[],
  { head }: { readonly head: string },
): Parsed<readonly QueryEntry[]> {
  return parseLedger(entries, { head, parse: parseEntry });
}
