import { countSchema, digest, digestSchema, type Issue } from '@tenacious-bench/schema';

/** The fields that chain an entry to the one before. */
export const chainShape = { index: countSchema, previous: digestSchema };
export type Chained = { readonly index: number; readonly previous: string };

/**
 * The digest of all entries of a register so far. Whoever keeps it elsewhere, in a commit or a letter, finds out when an
 * entry is changed, moved or taken away, the last included.
 *
 * @example
 * ```ts
 * registerHead([]) // => 'sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'
 * ```
 */
export function registerHead(entries: readonly Chained[]): string {
  return digest(entries.at(-1) ?? []);
}

/** Where the next entry stands. */
export function nextLink(entries: readonly Chained[]): Chained {
  return { index: entries.length, previous: registerHead(entries) };
}

/** The first entry that is not what the one after it, or the head, says. */
export function chainIssues(entries: readonly Chained[], head: string | undefined): Issue[] {
  const at = entries.findIndex((entry, place) => {
    const before = entries.slice(Math.max(0, place - 1), place);
    return entry.index !== place || entry.previous !== registerHead(before);
  });
  if (at >= 0) {
    const message =
      'it does not follow from the entry before: one of them was changed, moved or removed';
    return [{ code: 'broken_chain', path: `[${at}]`, message }];
  }
  if (head === undefined || registerHead(entries) === head) return [];
  const message = 'the register does not end as it should: entries were changed, removed or added';
  return [{ code: 'other_head', path: '', message }];
}
