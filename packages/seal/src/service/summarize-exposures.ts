import type { SealCommitment } from '../commitment/seal-commitment.ts';
import { sealCommitmentDigest } from '../commitment/seal-commitment.ts';
import type { ExposureEntry } from './exposure-entry.ts';

/** How often a row was seen. Being shown twice to one is one pair of eyes. */
export type RowExposure = {
  readonly leaf: number;
  readonly shownTo: number;
  /** When it was shown first; none for a fresh row. */
  readonly since?: string;
};

export type ExposureSummary = {
  readonly rows: readonly RowExposure[];
  readonly fresh: number;
  /** The leaves of rows that more than the limit have seen: to be replaced in the next release. */
  readonly retire: readonly number[];
};

export type SummarizeExposuresOptions = {
  readonly commitment: SealCommitment;
  /** How many may see a row before it is proposed for retirement. @default 3 */
  readonly limit?: number;
};

/**
 * Says of each row of a sealed split to how many it was shown, and which should be retired.
 *
 * @example
 * ```ts
 * summarizeExposures([], { commitment: { rows: 2 } }) // => { rows: [{ leaf: 0, shownTo: 0 }, { leaf: 1, shownTo: 0 }], fresh: 2, retire: [] }
 * ```
 */
export function summarizeExposures(
  ledger: readonly ExposureEntry[],
  { commitment, limit = 3 }: SummarizeExposuresOptions,
): ExposureSummary {
  const digest = sealCommitmentDigest(commitment);
  const seen = Array.from({ length: commitment.rows }, () => new Set<string>());
  const since: string[] = [];
  for (const { at, shownTo, leaves } of ledger.filter((entry) => entry.commitment === digest)) {
    for (const leaf of leaves) {
      seen[leaf]?.add(shownTo);
      const known = since[leaf];
      if (known === undefined || at < known) since[leaf] = at;
    }
  }
  const rows = seen.map(({ size }, leaf) => {
    const first = since[leaf];
    return { leaf, shownTo: size, ...(first !== undefined && { since: first }) };
  });
  return {
    rows,
    fresh: rows.filter(({ shownTo }) => shownTo === 0).length,
    retire: rows.filter(({ shownTo }) => shownTo > limit).map(({ leaf }) => leaf),
  };
}
