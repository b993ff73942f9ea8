import type { Parsed } from '@tenacious-bench/schema';
import { applyRepair } from './apply-repair.ts';
import { repairIssues } from './repair-issues.ts';
import { type Repair, type RepairOptions, repairSplits } from './repair-splits.ts';
import type { LeakPair, SplitRow } from './row-ties.ts';

/** Runs the check again on repaired rows and returns the leaks it finds. */
export type Recheck<Row extends SplitRow> = (
  rows: readonly Row[],
) => readonly LeakPair[] | Promise<readonly LeakPair[]>;

/** One repair and the leaks that crossed splits when the check ran on what it left. */
export type RepairRound = { readonly repair: Repair; readonly crossing: readonly LeakPair[] };

export type VerifiedRepair = {
  /** Whether the check found nothing that crosses splits after the last round. */
  readonly isVerified: boolean;
  /** The last round's, from the rows as they were given. */
  readonly repair: Repair;
  /** The leaks that still cross splits. */
  readonly remaining: readonly LeakPair[];
  readonly rounds: readonly RepairRound[];
};

export type VerifyOptions = RepairOptions & {
  /** How often a repair is made and checked before what remains is returned. @default 5 */
  readonly rounds?: number;
};

/**
 * Repairs splits and runs the check again on the result, until it finds nothing that crosses splits: moved rows change
 * what counts as a template, so that a check may find more than it did. Each round starts from the rows as given with
 * every leak known by then.
 *
 * @example
 * ```ts
 * const rows = [{ id: 'a', split: 'train' }, { id: 'b', split: 'dev' }, { id: 'c', split: 'train' }];
 * const recheck = () => [{ one: 'a', other: 'b' }, { one: 'a', other: 'c' }];
 * const { isVerified, rounds } = (await verifyRepair(rows, [{ one: 'a', other: 'b' }], recheck)).value;
 * isVerified // => true
 * rounds.length // => 2
 * ```
 */
export async function verifyRepair<Row extends SplitRow>(
  rows: readonly Row[],
  leaks: readonly LeakPair[],
  recheck: Recheck<Row>,
  { rounds: most = 5, ...options }: VerifyOptions = {},
): Promise<Parsed<VerifiedRepair>> {
  assertRounds(most);
  const known = [...leaks];
  const rounds: RepairRound[] = [];
  for (;;) {
    const repaired = repairSplits(rows, known, options);
    if (!repaired.ok) return repaired;
    const repair = repaired.value;
    const after = applyRepair(rows, repair);
    const found = await recheck(after);
    const issues = repairIssues(rows, { leaks: found, fixedRows: [] });
    if (issues.length > 0) return { ok: false, issues };
    const remaining = crossingLeaks(after, found);
    rounds.push({ repair, crossing: remaining });
    const isVerified = remaining.length === 0;
    if (isVerified || rounds.length === most) {
      return { ok: true, value: { isVerified, repair, remaining, rounds } };
    }
    // Those inside one split bind as well: without them the next repair could part rows that belong together.
    known.push(...found);
  }
}

function crossingLeaks(rows: readonly SplitRow[], leaks: readonly LeakPair[]): LeakPair[] {
  const splitOf = new Map(rows.map(({ id, split }) => [id, split]));
  return leaks.filter(({ one, other }) => {
    const [split, otherSplit] = [splitOf.get(one), splitOf.get(other)];
    // A row that was dropped is in no split, and its leaks are gone with it.
    return split !== undefined && otherSplit !== undefined && split !== otherSplit;
  });
}

function assertRounds(rounds: number): void {
  if (Number.isInteger(rounds) && rounds >= 1) return;
  throw new RangeError(`rounds is ${rounds}: a repair that is never checked is not verified`);
}
