import type { Task } from '@tenacious-bench/schema';
import { canonicalJson } from '@tenacious-bench/schema/core';
import { findWords, normalize } from '@tenacious-bench/text';
import type { Domain } from '../domain.ts';

/** What can make two tasks kin. */
export type KinKind = 'family' | 'seed_task' | 'trace' | 'sweep_cell' | 'party' | 'text';

/** What a task declares about its origin: two tasks that share one key are kin. */
export type KinKey = { readonly kind: KinKind; readonly key: string };

/** Every key of a task; its own id is one, because it is what its children name as their parent. */
export function kinKeys(task: Task, { parties }: Pick<Domain, 'parties'>): KinKey[] {
  const { parents = [], trace, sweep } = task.provenance;
  return [
    { kind: 'family', key: task.family },
    ...[task.id, ...parents].map((key) => ({ kind: 'seed_task' as const, key })),
    ...(trace === undefined ? [] : [{ kind: 'trace' as const, key: trace.digest }]),
    ...(sweep === undefined ? [] : [{ kind: 'sweep_cell' as const, key: cellKey(sweep) }]),
    ...parties(task).flatMap(partyKey),
  ];
}

function cellKey({ space, cell }: NonNullable<Task['provenance']['sweep']>): string {
  return `${space} ${canonicalJson(cell)}`;
}

// `Brackwater Foods` and `brackwater-foods` are one company.
function partyKey(name: string): KinKey[] {
  const words = findWords(normalize(name, { diacritics: true }).text.replaceAll(/[-_.]/g, ' '));
  return words.length === 0
    ? []
    : [{ kind: 'party', key: words.map(({ text }) => text).join(' ') }];
}
