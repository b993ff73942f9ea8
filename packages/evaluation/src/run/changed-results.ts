import type { Result } from '@tenacious-bench/schema';

/** A try whose result is another one now. */
export type ChangedResult = { readonly before: Result; readonly now: Result };

/** What judging again changed. */
export type ResultChanges = {
  /** Tries with another status: passed, failed or error. */
  readonly statuses: readonly ChangedResult[];
  /** Tries with the same status and another score, decision or set of rules. */
  readonly grades: readonly ChangedResult[];
  /** Tries that only one of both has. */
  readonly added: readonly Result[];
  readonly removed: readonly Result[];
};

/**
 * Compares the results of the same outputs, judged twice: by another policy, a newer scorer or corrected tasks.
 *
 * @example
 * ```ts
 * const before = { agent: 'one', task: 'task-1', trial: 0, status: 'passed', rules: [] };
 * changedResults([before], [{ ...before, status: 'failed', rules: ['price'] }]).statuses.length // => 1
 * changedResults([before], [before]).grades // => []
 * ```
 */
export function changedResults(before: readonly Result[], now: readonly Result[]): ResultChanges {
  const earlier = new Map(before.map((result) => [tryOf(result), result]));
  const later = new Set(now.map(tryOf));
  const pairs = now.flatMap((result) => {
    const found = earlier.get(tryOf(result));
    return found === undefined ? [] : [{ before: found, now: result }];
  });
  const isSameStatus = (pair: ChangedResult) => pair.before.status === pair.now.status;
  return {
    statuses: pairs.filter((pair) => !isSameStatus(pair)),
    grades: pairs.filter(
      (pair) => isSameStatus(pair) && gradeOf(pair.before) !== gradeOf(pair.now),
    ),
    added: now.filter((result) => !earlier.has(tryOf(result))),
    removed: before.filter((result) => !later.has(tryOf(result))),
  };
}

function tryOf({ agent, task, trial }: Result): string {
  return `${agent} ${task} ${trial}`;
}

function gradeOf({ score, decision, rules }: Result): string {
  return JSON.stringify([score, decision, rules]);
}
