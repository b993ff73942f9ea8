import type { Task } from '@tenacious-bench/schema';
import type { KinOptions } from './find-kin.ts';
import { kinThreshold } from './pool-options.ts';
import { type DisjointProof, proveDisjoint } from './prove-disjoint.ts';
import type { SplitGroup } from './split-groups.ts';
import { type SplitShares, type SplitSide, splitSides } from './split-shares.ts';
import { splitWarnings } from './split-warnings.ts';

/** One side: what it got and what its share would be. */
export type SideReport = {
  readonly split: SplitSide;
  readonly tasks: number;
  readonly groups: number;
  readonly wanted: number;
};

/** One stratum: how many of its tasks each side got, and by how many tasks that misses its share. */
export type StratumReport = {
  readonly stratum: string;
  readonly tasks: number;
  readonly sides: Readonly<
    Record<SplitSide, { readonly tasks: number; readonly deviation: number }>
  >;
};

/** What a split did, in ids and counts: no word of a task is in it. */
export type SplitReport = {
  readonly seed: number | string;
  readonly shares: SplitShares;
  /** The share of own n-grams from which tasks are kin; `false` where texts were not compared. */
  readonly ngram: number | false;
  readonly sides: readonly SideReport[];
  readonly strata: readonly StratumReport[];
  /** Groups of several tasks, and what ties them. */
  readonly groups: readonly {
    readonly split: SplitSide;
    readonly kinds: readonly string[];
    readonly tasks: readonly string[];
  }[];
  readonly proof: DisjointProof;
  readonly warnings: readonly string[];
};

/** Describes a finished split; the proof looks at its rows alone, not at how they came there. */
export function splitReport(
  tasks: readonly Task[],
  {
    seed,
    shares,
    sideOf,
    ...kin
  }: KinOptions & {
    readonly seed: number | string;
    readonly shares: SplitShares;
    readonly sideOf: ReadonlyMap<SplitGroup, SplitSide>;
  },
): SplitReport {
  const groups = [...sideOf];
  const sideReports = splitSides.map((split) => ({
    split,
    tasks: tasks.filter((task) => task.split === split).length,
    groups: groups.filter(([, side]) => side === split).length,
    wanted: rounded(shares[split] * tasks.length),
  }));
  const strata = strataReport(sideOf, shares);
  return {
    seed,
    shares,
    ngram: kin.ngram ?? kinThreshold,
    sides: sideReports,
    strata,
    groups: groups.flatMap(
      ([
        {
          kin: { ties, tasks: ids },
        },
        split,
      ]) =>
        ids.length === 1
          ? []
          : [{ split, kinds: [...new Set(ties.map(({ kind }) => kind))].sort(), tasks: ids }],
    ),
    proof: proveDisjoint(tasks, kin),
    warnings: splitWarnings({ sides: sideReports, strata, shares, groups: [...sideOf.keys()] }),
  };
}

function strataReport(
  sideOf: ReadonlyMap<SplitGroup, SplitSide>,
  shares: SplitShares,
): StratumReport[] {
  const counts = new Map<string, Record<SplitSide, number>>();
  for (const [{ strata }, side] of sideOf) {
    for (const [stratum, count] of strata) {
      const row = counts.get(stratum) ?? { train: 0, dev: 0, held_out: 0 };
      row[side] += count;
      counts.set(stratum, row);
    }
  }
  return [...counts.keys()].sort().map((stratum) => {
    const row = counts.get(stratum) ?? { train: 0, dev: 0, held_out: 0 };
    const tasks = row.train + row.dev + row.held_out;
    const onSide = (side: SplitSide) => ({
      tasks: row[side],
      deviation: rounded(row[side] - shares[side] * tasks),
    });
    const perSide = { train: onSide('train'), dev: onSide('dev'), held_out: onSide('held_out') };
    return { stratum, tasks, sides: perSide };
  });
}

// Shares such as 0.3 are not exact in binary, and a report says 3.6, not 3.5999999999999996.
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
