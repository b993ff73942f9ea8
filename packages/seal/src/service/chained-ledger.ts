import {
  countSchema,
  digest,
  digestSchema,
  type Issue,
  type Parsed,
  type Parser,
} from '@tenacious-bench/schema';

/** The fields that chain an entry to the one before. */
export const chainShape = { index: countSchema, previous: digestSchema };
export type Chained = { readonly index: number; readonly previous: string };

/**
 * The digest of all entries of a ledger so far. Whoever keeps it elsewhere, in a receipt for example, finds out when
 * an entry is changed, moved or taken away, the last included.
 *
 * @example
 * ```ts
 * ledgerHead([]) // => 'sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'
 * ```
 */
export function ledgerHead(entries: readonly Chained[]): string {
  return digest(entries.at(-1) ?? []);
}

/** Where the next entry stands. */
export function nextLink(entries: readonly Chained[]): Chained {
  return { index: entries.length, previous: ledgerHead(entries) };
}

/** The first entry that is not what the one after it, or the head, says. */
function chainIssues(entries: readonly Chained[], head: string): Issue[] {
  const at = entries.findIndex((entry, place) => {
    const before = entries.slice(Math.max(0, place - 1), place);
    return entry.index !== place || entry.previous !== ledgerHead(before);
  });
  if (at >= 0) {
    const message =
      'it does not follow from the entry before: one of them was changed, moved or removed';
    return [{ code: 'broken_chain', path: `entries[${at}]`, message }];
  }
  if (ledgerHead(entries) === head) return [];
  const message = 'the ledger does not end as it should: entries were changed, removed or added';
  return [{ code: 'other_head', path: 'entries', message }];
}

/** Reads entries and follows their chain up to the head. */
export function parseLedger<Entry extends Chained>(
  inputs: readonly unknown[],
  { head, parse }: { readonly head: string; readonly parse: Parser<Entry> },
): Parsed<readonly Entry[]> {
  const parsed = inputs.map(parse);
  const issues = parsed.flatMap((entry, place) => (entry.ok ? [] : inEntry(place, entry.issues)));
  if (issues.length > 0) return { ok: false, issues };
  const entries = parsed.flatMap((entry) => (entry.ok ? [entry.value] : []));
  const broken = chainIssues(entries, head);
  return broken.length > 0 ? { ok: false, issues: broken } : { ok: true, value: entries };
}

function inEntry(place: number, issues: readonly Issue[]): Issue[] {
  const owner = `entries[${place}]`;
  return issues.map((issue) => ({
    ...issue,
    path: issue.path === '' ? owner : `${owner}.${issue.path}`,
  }));
}
