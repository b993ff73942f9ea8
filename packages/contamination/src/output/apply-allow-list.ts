import type { ContaminationMatch } from '@tenacious-bench/schema';
import { readMoment } from '../time-shift/moment.ts';
import type { AllowEntry } from './read-allow-list.ts';

export type AllowedMatches = {
  /** All matches, in their order; those that an entry names are `allowed`. */
  readonly matches: readonly ContaminationMatch[];
  /** Entries that no longer count. */
  readonly expired: readonly AllowEntry[];
  /** Entries that would count, but name no match. */
  readonly unused: readonly AllowEntry[];
};

/**
 * Marks the matches that somebody has looked at and allowed until today or longer, and says which entries have expired
 * or are of no use.
 *
 * @example
 * ```ts
 * const [task, reference] = ['t1', 'r9'].map((id) => ({ id, file: 'a.jsonl', row: 1 }));
 * const match = { check: 'exact', verdict: 'leak', raw: 1, task, reference, spans: [], because: 'equal' };
 * const entry = { task: 't1', reference: 'r9', reason: 'a public quotation', until: '2026-12-31' };
 * applyAllowList([match], [entry], { today: '2026-12-31' }).matches[0].verdict // => 'allowed'
 * applyAllowList([match], [entry], { today: '2027-01-01' }).matches[0].verdict // => 'leak'
 * ```
 */
export function applyAllowList(
  matches: readonly ContaminationMatch[],
  entries: readonly AllowEntry[],
  { today }: { readonly today: string },
): AllowedMatches {
  const now = readMoment(today).start;
  if (Number.isNaN(now))
    throw new RangeError(
      `today is ${today}: without a date no entry can be told from an expired one`,
    );
  const isLive = ({ until }: AllowEntry) => readMoment(until).end >= now;
  const live = new Map(entries.filter(isLive).map((entry) => [pairOf(entry), entry]));
  const named = new Set(
    matches.map(({ task, reference }) => pairOf({ task: task.id, reference: reference.id })),
  );
  return {
    matches: matches.map((match) => allow(match, live)),
    expired: entries.filter((entry) => !isLive(entry)),
    unused: entries.filter((entry) => isLive(entry) && !named.has(pairOf(entry))),
  };
}

function allow(
  match: ContaminationMatch,
  live: ReadonlyMap<string, AllowEntry>,
): ContaminationMatch {
  const entry = live.get(pairOf({ task: match.task.id, reference: match.reference.id }));
  if (entry === undefined) return match;
  const { reason, until } = entry;
  return { ...match, verdict: 'allowed', allowed: { reason, until } };
}

function pairOf({ task, reference }: Pick<AllowEntry, 'task' | 'reference'>): string {
  return JSON.stringify([task, reference]);
}
