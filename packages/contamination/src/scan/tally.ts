import type { MatchedTask } from '../overlap/match-row.ts';
import type { TaskIndex } from '../overlap/task-index.ts';
import { byPlace, byText } from '../rows/by-place.ts';
import type { FoundMatch, TaskFindings } from './shard-partial.ts';

/** Counts what the rows of one shard have of each task. */
export type Tally = {
  /** What one row has of the tasks. */
  add(matched: readonly MatchedTask[]): void;
  found(): TaskFindings[];
};

/** Keeps the weightiest matches of each task and counts the rest. */
export function createTally({ tasks }: Pick<TaskIndex, 'tasks'>, most: number): Tally {
  const counts = new Map<number, Count>();
  return {
    add(matched) {
      for (const { task, match, ngrams } of matched) {
        const count: Count = counts.get(task) ?? { matches: [], leftOut: 0, uses: new Map() };
        counts.set(task, count);
        for (const at of ngrams) count.uses.set(at, (count.uses.get(at) ?? 0) + 1);
        if (match !== undefined) count.matches.push(match);
        // Sorted now and then, not for each: a task of boilerplate may match every row of a lake.
        if (count.matches.length >= 2 * most) keepWeightiest(count, most);
      }
    },
    found: () =>
      [...counts]
        .map(([task, count]) => {
          keepWeightiest(count, most);
          const uses = [...count.uses].sort(([one], [other]) => one - other);
          return {
            task: tasks[task]?.digest ?? '',
            matches: count.matches,
            leftOut: count.leftOut,
            uses,
          };
        })
        .sort((one, other) => byText(one.task, other.task)),
  };
}

type Count = { matches: FoundMatch[]; leftOut: number; readonly uses: Map<number, number> };

function keepWeightiest(count: Count, most: number): void {
  count.matches.sort(byWeight);
  count.leftOut += Math.max(0, count.matches.length - most);
  count.matches = count.matches.slice(0, most);
}

/** Leaks first, then what covers most; equal ones in the order of the reference. */
export function byWeight(one: FoundMatch, other: FoundMatch): number {
  return (
    Number(one.verdict === 'review') - Number(other.verdict === 'review') ||
    coveredWords(other) - coveredWords(one) ||
    (other.residual ?? 0) - (one.residual ?? 0) ||
    byPlace(one.reference, other.reference) ||
    byText(one.check, other.check)
  );
}

function coveredWords({ covered }: FoundMatch): number {
  return covered.reduce((sum, [start, end]) => sum + end - start, 0);
}
