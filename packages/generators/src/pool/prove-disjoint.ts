import type { Task } from '@tenacious-bench/schema';
import { groupedBy } from '../grouped-by.ts';
import { declaredTies, type Tie } from './declared-ties.ts';
import type { KinOptions } from './find-kin.ts';
import type { KinKind } from './kin-keys.ts';
import { kinThreshold } from './pool-options.ts';
import type { SplitSide } from './split-shares.ts';
import { textTies } from './text-ties.ts';

/** Something that two sides of a split share. */
export type Crossing = {
  readonly kind: KinKind | 'id';
  /** Absent where a held-out task has it: it may be a name out of that task. */
  readonly key?: string;
  readonly tasks: readonly { readonly task: string; readonly split: SplitSide }[];
};

export type DisjointCheck = {
  readonly kind: Crossing['kind'];
  /** How many keys of this kind the tasks have: of texts, how many pairs that are alike. */
  readonly keys: number;
  /** How many of them several tasks share. */
  readonly shared: number;
  readonly crossing: number;
};

export type DisjointProof = {
  readonly isDisjoint: boolean;
  readonly checks: readonly DisjointCheck[];
  readonly crossings: readonly Crossing[];
  /** How many tasks have so few words of their own that only a nearly equal text could tie them. */
  readonly comparedAsWhole: number;
};

/**
 * Shows that nothing ties two sides of a split: every id, family, seed task, trace, cell, company and pair of like
 * texts is looked up in the finished rows, whoever split them and however.
 *
 * @example
 * ```ts
 * const task = { facts: [], thread: [], policy: { id: 'demo' }, asOf: '2026-05-04', provenance: { mode: 'trace' } };
 * const rows = [{ ...task, id: 'a', family: 'one', split: 'train' }, { ...task, id: 'b', family: 'one', split: 'dev' }];
 * const { isDisjoint, crossings } = proveDisjoint(rows, { parties: () => [], ngram: false });
 * isDisjoint // => false
 * crossings[0] // => { kind: 'family', key: 'one', tasks: [{ task: 'a', split: 'train' }, { task: 'b', split: 'dev' }] }
 * ```
 */
export function proveDisjoint(
  tasks: readonly Task[],
  { ngram = kinThreshold, ...pool }: KinOptions,
): DisjointProof {
  const rows = tasks.map(placedRow);
  const declared = declaredTies(tasks, pool);
  const texts = ngram === false ? undefined : textTies(tasks, { ngram, ...pool });
  const found: [Crossing['kind'], readonly Pick<Tie, 'key' | 'members'>[]][] = [
    ['id', idTies(rows)],
    ...declaredKinds.map((name): [KinKind, Tie[]] => [
      name,
      declared.filter(({ kind }) => kind === name),
    ]),
    ...(texts === undefined ? [] : [['text', texts.ties] satisfies [KinKind, Tie[]]]),
  ];
  const checked = found.map(([kind, ties]) => check(kind, ties, rows));
  const crossings = checked.flatMap((one) => one.crossings);
  return {
    isDisjoint: crossings.length === 0,
    checks: checked.map((one) => one.check),
    crossings,
    comparedAsWhole: (texts?.comparedAsWhole ?? []).length,
  };
}

const declaredKinds = ['family', 'seed_task', 'trace', 'sweep_cell', 'party'] as const;

type Row = { readonly task: string; readonly split: SplitSide };

function placedRow({ id, split }: Task): Row {
  if (split !== undefined) return { task: id, split };
  throw new RangeError(`${id} has no split, so nothing can be said about its side`);
}

function idTies(rows: readonly Row[]): Pick<Tie, 'key' | 'members'>[] {
  const members = groupedBy([...rows.keys()], (index) => rows[index]?.task ?? '');
  return [...members].map(([key, indices]) => ({ key, members: indices }));
}

function check(
  kind: Crossing['kind'],
  ties: readonly Pick<Tie, 'key' | 'members'>[],
  rows: readonly Row[],
): { check: DisjointCheck; crossings: Crossing[] } {
  const crossings = ties.flatMap(({ key, members }): Crossing[] => {
    const tied = members.flatMap((member) => rows[member] ?? []);
    const reached = new Set(tied.map(({ split }) => split));
    if (reached.size < 2) return [];
    return [{ kind, ...(!reached.has('held_out') && { key }), tasks: tied }];
  });
  const shared = ties.filter(({ members }) => members.length > 1).length;
  return { check: { kind, keys: ties.length, shared, crossing: crossings.length }, crossings };
}
