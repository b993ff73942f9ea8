import type { Row } from '../rows/row.ts';
import type { CanonicalOptions } from './canonical-hash.ts';
import { createExactIndex } from './create-exact-index.ts';

/** A row without its texts. */
export type RowPlace = Pick<Row, 'id' | 'file' | 'row'>;

/** Every one of the tasks says just what every one of the reference rows says. */
export type ExactDuplicates = {
  readonly tasks: readonly RowPlace[];
  readonly reference: readonly RowPlace[];
};

/**
 * Finds the tasks whose words are those of a row of the reference, which is read once and may be a stream. What is
 * equal stands in one group, however many rows that are.
 *
 * @example
 * ```ts
 * const rowOf = (id, text) => ({ id, file: 'rows.jsonl', row: 1, texts: [{ field: 'body', text }] });
 * const tasks = [rowOf('t1', 'Two seats in May.'), rowOf('t2', 'A quiet week')];
 * const [group] = exactDuplicates(tasks, [rowOf('r1', 'two SEATS in May'), rowOf('r2', 'three seats in May')]);
 * group.tasks[0].id // => 't1'
 * group.reference.map(({ id }) => id) // => ['r1']
 * ```
 */
export function exactDuplicates(
  tasks: readonly Row[],
  reference: Iterable<Row>,
  options: CanonicalOptions = {},
): ExactDuplicates[] {
  const index = createExactIndex(options);
  for (const task of tasks) index.add(task);
  const found = new Map<number, RowPlace[]>();
  const members = new Map<number, readonly number[]>();
  for (const row of reference) {
    const equal = index.lookup(row);
    const [first] = equal;
    if (first === undefined) continue;
    members.set(first, equal);
    const rows = found.get(first);
    if (rows === undefined) found.set(first, [placeOf(row)]);
    else rows.push(placeOf(row));
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([first, rows]) => ({
      tasks: (members.get(first) ?? []).map((task) => placeOf(tasks[task] as Row)),
      reference: rows,
    }));
}

function placeOf({ id, file, row }: Row): RowPlace {
  return { id, file, row };
}
