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
  const earlier = new Map(before.map((result) => [tryId(result), result]));
  const later = new Set(now.map(tryId));
  const pairs = now.flatMap((result) => {
    const found = earlier.get(tryId(result));
    return found === undefined ? [] : [{ before: found, now: result }];
  });
  return {
    statuses: pairs.filter((pair) => changeOf(pair) === 'status'),
    grades: pairs.filter((pair) => changeOf(pair) === 'grade'),
    added: now.filter((result) => !earlier.has(tryId(result))),
    removed: before.filter((result) => !later.has(tryId(result))),
  };
}

/**
 * What judging a try again changed: its status, or only its score, its decision or its rules; or nothing.
 *
 * @example
 * ```ts
 * const before = { status: 'passed', score: 1, decision: 'send', rules: [] };
 * changeOf({ before, now: { ...before, score: 0.9 } }) // => 'grade'
 * changeOf({ before, now: before }) // => undefined
 * ```
 */
export function changeOf({ before, now }: ChangedResult): 'status' | 'grade' | undefined {
  if (before.status !== now.status) return 'status';
  return gradeOf(before) === gradeOf(now) ? undefined : 'grade';
}

/**
 * What tells one try from every other.
 *
 * @example
 * ```ts
 * tryId({ agent: 'one', task: 'task-1', trial: 0 }) // => 'one task-1 0'
 * ```
 */
export function tryId({ agent, task, trial }: Pick<Result, 'agent' | 'task' | 'trial'>): string {
  // Joined, because a template keeps its parts apart, and there is one for each try.
  return [agent, task, trial].join(' ');
}

function gradeOf({ score, decision, rules }: Result): string {
  return JSON.stringify([score, decision, rules]);
}
