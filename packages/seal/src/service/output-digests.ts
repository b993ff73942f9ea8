import { digest, type Output } from '@tenacious-bench/schema';
import type { SealableRow } from '../parts/split-rows.ts';
import { sortRows } from './sort-rows.ts';

/**
 * A short digest of the outcome for each row, in the order of their ids, empty where there is none: enough to tell in how
 * many outputs two submissions differ, without an id.
 *
 * @example
 * ```ts
 * outputDigests([{ id: 'a' }, { id: 'b' }], [{ task: 'b', outcome: { kind: 'abstention', reason: 'none' } }])[0] // => ''
 * ```
 */
export function outputDigests(rows: readonly SealableRow[], outputs: readonly Output[]): string[] {
  const outcomes = new Map(outputs.map(({ task, outcome }) => [task, outcome]));
  return sortRows(rows).map(({ id }) => {
    const outcome = outcomes.get(id);
    return outcome === undefined
      ? ''
      : digest(outcome).slice('sha256:'.length, 'sha256:'.length + 16);
  });
}

/** In how many of the rows at these places two submissions differ. */
export function countChanged(
  one: readonly string[],
  other: readonly string[],
  places: Iterable<number> = one.keys(),
): number {
  let changed = 0;
  for (const place of places) if (one[place] !== other[place]) changed += 1;
  return changed;
}
