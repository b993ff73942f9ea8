import { roundUsd } from './call-cost.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** What calls of one kind took. */
export type LedgerLine = {
  readonly calls: number;
  readonly replayed: number;
  readonly failed: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
  /** The part of it that failed calls cost. */
  readonly failedUsd: number;
};

/** All calls, and those of each purpose. */
export type LedgerSummary = {
  readonly total: LedgerLine;
  readonly purposes: Readonly<Record<string, LedgerLine>>;
};

/**
 * Adds a ledger up, by purpose and over all.
 *
 * @example
 * ```ts
 * const entry = { at: '2026-05-04T09:00:00Z', call: 'sha256:0', purpose: 'judge', model: 'm', inputTokens: 10, outputTokens: 2, costUsd: 0.5, outcome: 'failed' };
 * const { total, purposes } = summarizeLedger([entry, { ...entry, outcome: 'answered' }]);
 * total.costUsd // => 1
 * purposes.judge.failedUsd // => 0.5
 * ```
 */
export function summarizeLedger(entries: readonly LedgerEntry[]): LedgerSummary {
  const purposes = [...new Set(entries.map(({ purpose }) => purpose))].sort();
  return {
    total: lineOf(entries),
    purposes: Object.fromEntries(
      purposes.map((purpose) => [
        purpose,
        lineOf(entries.filter((one) => one.purpose === purpose)),
      ]),
    ),
  };
}

function lineOf(entries: readonly LedgerEntry[]): LedgerLine {
  const failed = entries.filter(({ outcome }) => outcome === 'failed');
  const sum = (list: readonly LedgerEntry[], of: (entry: LedgerEntry) => number) =>
    list.reduce((total, entry) => total + of(entry), 0);
  return {
    calls: entries.length,
    replayed: entries.filter(({ outcome }) => outcome === 'replayed').length,
    failed: failed.length,
    inputTokens: sum(entries, ({ inputTokens }) => inputTokens),
    outputTokens: sum(entries, ({ outputTokens }) => outputTokens),
    costUsd: roundUsd(sum(entries, ({ costUsd }) => costUsd)),
    failedUsd: roundUsd(sum(failed, ({ costUsd }) => costUsd)),
  };
}
