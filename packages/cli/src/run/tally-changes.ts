import {
  type ChangedResult,
  changeOf,
  type ResultChanges,
  tryId,
} from '@tenacious-bench/evaluation';
import type { Result } from '@tenacious-bench/schema';
import type { PackedRows } from '../pack-rows.ts';

/** What judging again changed: how often, and so many examples of each as were asked for. */
export type TalliedChanges = {
  /** How often which status became which, such as `passed → failed`. */
  readonly statuses: ReadonlyMap<string, number>;
  readonly grades: number;
  readonly added: number;
  readonly removed: number;
  readonly examples: ResultChanges;
};

/** Holds new results against earlier ones, one by one. */
export type ChangeTally = {
  add(now: Result): void;
  end(): TalliedChanges;
};

/** Makes the tally; earlier results leave it as their tries are judged again. */
export function tallyChanges(earlier: PackedRows<Result>, { most }: { most: number }): ChangeTally {
  const statuses = new Map<string, number>();
  const [changed, graded, added] = [kept<ChangedResult>(), kept<ChangedResult>(), kept<Result>()];

  function kept<Row>() {
    const rows: Row[] = [];
    let count = 0;
    return {
      rows,
      count: () => count,
      add(row: Row) {
        count += 1;
        if (rows.length < most) rows.push(row);
      },
    };
  }

  return {
    add(now) {
      const id = tryId(now);
      const before = earlier.get(id);
      earlier.delete(id);
      if (before === undefined) return added.add(now);
      const change = changeOf({ before, now });
      if (change === 'grade') graded.add({ before, now });
      if (change !== 'status') return;
      changed.add({ before, now });
      const kind = `${before.status} → ${now.status}`;
      statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
    },
    end() {
      const removed = kept<Result>();
      for (const row of earlier.rows()) removed.add(row);
      return {
        statuses,
        grades: graded.count(),
        added: added.count(),
        removed: removed.count(),
        examples: {
          statuses: changed.rows,
          grades: graded.rows,
          added: added.rows,
          removed: removed.rows,
        },
      };
    },
  };
}
