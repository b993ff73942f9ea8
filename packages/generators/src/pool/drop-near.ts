import type { Task } from '@tenacious-bench/schema';
import { areContrast } from './are-contrast.ts';
import type { DroppedTask, DuplicateCheck } from './drop-equal.ts';
import type { NearRows } from './near-rows.ts';
import type { PoolTexts } from './pool-texts.ts';

/** Two tasks that are alike and were both kept, because they ask different questions. */
export type ContrastPair = {
  readonly tasks: readonly [string, string];
  readonly similarity: number;
};

/** The pairs that one check found. */
export type NearCheck = { readonly check: DuplicateCheck; readonly rows: readonly NearRows[] };

type Link = {
  readonly check: DuplicateCheck;
  readonly earlier: number;
  readonly similarity: number;
};

/** Goes through the tasks in order and keeps each that is no copy of one that was kept before. */
export function dropNear(
  tasks: readonly Task[],
  texts: PoolTexts,
  checks: readonly NearCheck[],
): { kept: Task[]; dropped: DroppedTask[]; contrasts: ContrastPair[] } {
  const linksOf = linkRows(checks);
  const isKept = tasks.map(() => false);
  const dropped: DroppedTask[] = [];
  const contrasts: ContrastPair[] = [];
  for (const [index, task] of tasks.entries()) {
    const links = (linksOf.get(index) ?? []).filter(({ earlier }) => isKept[earlier]);
    const isContrast = ({ earlier }: Link) => areContrast(tasks[earlier] as Task, task);
    const copied = links.find((link) => !isContrast(link));
    isKept[index] = copied === undefined;
    if (copied !== undefined) dropped.push(droppedFor(copied, { tasks, index, texts }));
    else contrasts.push(...contrastsOf(links, { tasks, task }));
  }
  return { kept: tasks.filter((_, index) => isKept[index]), dropped, contrasts };
}

/** For each task the earlier ones that it is like: the first check first, then the most alike. */
function linkRows(checks: readonly NearCheck[]): ReadonlyMap<number, Link[]> {
  const linksOf = new Map<number, Link[]>();
  for (const { check, rows } of checks) {
    const ordered = [...rows].sort(
      (one, other) => other.similarity - one.similarity || one.one - other.one,
    );
    for (const pair of ordered) {
      const link = { check, earlier: pair.one, similarity: pair.similarity };
      const links = linksOf.get(pair.other);
      if (links === undefined) linksOf.set(pair.other, [link]);
      else links.push(link);
    }
  }
  return linksOf;
}

function contrastsOf(
  links: readonly Link[],
  { tasks, task }: { tasks: readonly Task[]; task: Task },
): ContrastPair[] {
  const first = new Map<number, Link>();
  for (const link of links) if (!first.has(link.earlier)) first.set(link.earlier, link);
  return [...first.values()].map(({ earlier, similarity }) => ({
    tasks: [(tasks[earlier] as Task).id, task.id],
    similarity: rounded(similarity),
  }));
}

// Engines may differ in the last digit of a logarithm; what is written is the same everywhere.
function rounded(similarity: number): number {
  return Math.round(similarity * 10_000) / 10_000;
}

function droppedFor(
  { check, earlier, similarity }: Link,
  { tasks, index, texts }: { tasks: readonly Task[]; index: number; texts: PoolTexts },
): DroppedTask {
  const [kept, task] = [tasks[earlier] as Task, tasks[index] as Task];
  const measure =
    check === 'ngram' ? 'of its own 3-word runs are shared' : 'cosine of its own words';
  const alike = check === 'ngram' ? `${Math.round(similarity * 100)}%` : similarity.toFixed(2);
  // What is held out is never repeated, not even in a reason.
  const isSecret = kept.split === 'held_out' || task.split === 'held_out';
  const shared = isSecret ? [] : texts.shared(earlier, index).slice(0, 3);
  const such =
    shared.length === 0
      ? ''
      : `, such as ${shared.map((words) => JSON.stringify(words)).join(', ')}`;
  return {
    task: task.id,
    duplicateOf: kept.id,
    check,
    similarity: rounded(similarity),
    because: `${alike} ${measure}${such}`,
  };
}
