import type { Task } from '@tenacious-bench/schema';
import { declaredTies } from './declared-ties.ts';
import { disjointSets } from './disjoint-sets.ts';
import type { KinKind } from './kin-keys.ts';
import { kinThreshold, type PoolNames } from './pool-options.ts';
import { byPrecedence, compareTexts } from './precedence.ts';
import { textTies } from './text-ties.ts';

/** What ties tasks of a group together. */
export type KinTie = {
  readonly kind: KinKind;
  readonly key: string;
  readonly tasks: readonly string[];
};

/** Tasks that belong on one side of every split, directly or through others. */
export type KinGroup = { readonly tasks: readonly string[]; readonly ties: readonly KinTie[] };

export type KinOptions = PoolNames & {
  /** The share of own n-grams that makes two tasks kin; `false` leaves texts out. @default 0.5 */
  readonly ngram?: number | false;
};

/**
 * Finds which tasks are kin: one family, one seed task, one trace, one cell of a sweep, one company, or texts that are
 * alike. Kin of kin are kin, also through a parent that is not among the tasks.
 *
 * @example
 * ```ts
 * const task = { facts: [], thread: [], policy: { id: 'demo' }, asOf: '2026-05-04' };
 * const one = { ...task, id: 'a', family: 'first', provenance: { mode: 'synthesis', parents: ['seed'] } };
 * const other = { ...task, id: 'b', family: 'second', provenance: { mode: 'trace', parents: ['seed'] } };
 * findKin([one, other], { parties: () => [], ngram: false })
 * // => [{ tasks: ['a', 'b'], ties: [{ kind: 'seed_task', key: 'seed', tasks: ['a', 'b'] }] }]
 * ```
 */
export function findKin(
  tasks: readonly Task[],
  { ngram = kinThreshold, ...pool }: KinOptions,
): KinGroup[] {
  const ordered = byPrecedence(tasks);
  const ties = [
    ...declaredTies(ordered, pool),
    ...(ngram === false ? [] : textTies(ordered, { ngram, ...pool }).ties),
  ];
  const sets = disjointSets(ordered.length);
  for (const { members } of ties) sets.joinAll(members);
  const groups = new Map<number, { tasks: string[]; ties: KinTie[] }>();
  for (const [index, { id }] of ordered.entries()) {
    const group = groups.get(sets.setOf(index));
    if (group === undefined) groups.set(sets.setOf(index), { tasks: [id], ties: [] });
    else group.tasks.push(id);
  }
  for (const { kind, key, members } of ties.filter(({ members: { length } }) => length > 1)) {
    const tied = members.map((member) => (ordered[member] as Task).id).sort();
    groups.get(sets.setOf(members[0] as number))?.ties.push({ kind, key, tasks: tied });
  }
  return [...groups.values()]
    .map(({ tasks: ids, ties: own }) => ({ tasks: ids.sort(), ties: own }))
    .sort(byFirstTask);
}

function byFirstTask(one: KinGroup, other: KinGroup): number {
  return compareTexts(one.tasks[0] ?? '', other.tasks[0] ?? '');
}
