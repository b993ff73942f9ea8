import type { Issue, Parsed, Task } from '@tenacious-bench/schema';
import { assignGroups } from './assign-groups.ts';
import { findKin, type KinOptions } from './find-kin.ts';
import { compareTexts } from './precedence.ts';
import { splitGroups } from './split-groups.ts';
import { type SplitReport, splitReport } from './split-report.ts';
import { assertShares, type SplitShares } from './split-shares.ts';
import { repeatedIds } from './task-ids.ts';
import { taskStrata } from './task-strata.ts';

export type SplitOptions = KinOptions & {
  /** @default { train: 0.5, dev: 0.3, held_out: 0.2 } */
  readonly shares?: SplitShares;
  /** @default 1 */
  readonly seed?: number | string;
  /** Names of what each side gets its share of. @default mode, difficulty and what is exercised */
  readonly strata?: (task: Task) => readonly string[];
  /** Whether a task that has a split stays there, with its kin. @default 'keep' */
  readonly assigned?: 'keep' | 'ignore';
};

export type SplitTasks = {
  /** Every task with its side, in the order of their ids. */
  readonly tasks: Task[];
  readonly report: SplitReport;
};

/**
 * Splits tasks so that kin stay together and each side gets its share of every stratum as well as whole groups allow.
 * The same tasks in any order and the same seed give the same split, and tasks that are added later join their kin.
 *
 * @example
 * ```ts
 * const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
 * const task = { policy: { id: 'demo' }, asOf: '2026-05-04', facts: [], thread: [], provenance: { mode: 'trace' } };
 * const tasks = ids.map((id) => ({ ...task, id, family: id < 'c' ? 'kin' : id }));
 * const { report } = splitTasks(tasks, { parties: () => [], ngram: false }).value;
 * report.sides.map(({ tasks }) => tasks) // => [5, 3, 2]
 * report.proof.isDisjoint // => true
 * splitTasks(tasks.slice(0, 1), { parties: () => [] }).issues[0].message // => '1 task cannot be split: there have to be two'
 * ```
 */
export function splitTasks(
  tasks: readonly Task[],
  {
    shares = { train: 0.5, dev: 0.3, held_out: 0.2 },
    seed = 1,
    strata = taskStrata,
    assigned = 'keep',
    ...kin
  }: SplitOptions,
): Parsed<SplitTasks> {
  assertShares(shares);
  const issues = [...tooFew(tasks), ...repeatedIds(tasks)];
  if (issues.length > 0) return { ok: false, issues };
  const isKept = assigned === 'keep';
  const groups = splitGroups(tasks, findKin(tasks, kin), { strata, isKept });
  if (!groups.ok) return groups;
  const sideOf = assignGroups(groups.value, { shares, seed });
  const placed = [...sideOf]
    .flatMap(([group, split]) => group.tasks.map((task) => ({ ...task, split })))
    .sort((one, other) => compareTexts(one.id, other.id));
  const report = splitReport(placed, { seed, shares, sideOf, ...kin });
  return { ok: true, value: { tasks: placed, report } };
}

function tooFew(tasks: readonly Task[]): Issue[] {
  if (tasks.length > 1) return [];
  const message = `${tasks.length} task${tasks.length === 1 ? '' : 's'} cannot be split: there have to be two`;
  return [{ code: 'too_few', path: '', message }];
}
