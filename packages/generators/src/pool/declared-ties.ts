import type { Task } from '@tenacious-bench/schema';
import { type KinKind, kinKeys } from './kin-keys.ts';
import type { PoolNames } from './pool-options.ts';

/** Tasks that are kin, by position, and what makes them so. */
export type Tie = {
  readonly kind: KinKind;
  readonly key: string;
  readonly members: readonly number[];
};

/** Every key that tasks declare, with all tasks that share it. */
export function declaredTies(tasks: readonly Task[], pool: PoolNames): Tie[] {
  const ties = new Map<string, Tie & { readonly members: number[] }>();
  for (const [index, task] of tasks.entries()) {
    for (const { kind, key } of kinKeys(task, pool)) {
      const name = `${kind} ${key}`;
      const tie = ties.get(name) ?? { kind, key, members: [] };
      // A company that is named twice in a task is still one task of that company.
      if (tie.members.at(-1) !== index) tie.members.push(index);
      ties.set(name, tie);
    }
  }
  return [...ties.values()];
}
