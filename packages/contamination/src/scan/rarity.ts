import type { MaskedRow } from '../overlap/masked-row.ts';
import { stableLog } from '../vectors/stable-log.ts';
import type { TaskFindings } from './shard-partial.ts';

/** Weighs the n-gram at a position of a task by how few of all rows have it: the fewer, the heavier. */
export function rarity(
  task: MaskedRow,
  findings: readonly Pick<TaskFindings, 'uses'>[],
  { n, rows }: { readonly n: number; readonly rows: number },
): (at: number) => number {
  const ngramAt = (at: number) => task.words.slice(at, at + n).join(' ');
  const rowsWith = new Map<string, number>();
  for (const { uses } of findings) {
    // A row that has an n-gram counts at every place where the task repeats it, and once for the n-gram.
    const ofShard = new Map(uses.map(([at, count]) => [ngramAt(at), count]));
    for (const [ngram, count] of ofShard) rowsWith.set(ngram, (rowsWith.get(ngram) ?? 0) + count);
  }
  return (at) => stableLog((2 + rows) / (1 + (rowsWith.get(ngramAt(at)) ?? 0)));
}
