import type { Row } from '../rows/row.ts';
import { type CheckOptions, checkShards } from '../scan/check-shards.ts';
import { shardOf } from '../scan/shard-of.ts';

/** The leaks that a check of words finds, as "task row", in order. */
export async function leakPairs(
  tasks: readonly Row[],
  reference: readonly Row[],
  options: Partial<CheckOptions> = {},
): Promise<string[]> {
  const { report } = await checkShards(tasks, [shardOf('lake', reference)], {
    now: '2026-11-20',
    embedder: false,
    most: 1000,
    perForm: 1,
    ...options,
  });
  return report.matches
    .filter(({ verdict }) => verdict === 'leak')
    .map(({ task, reference }) => `${task.id} ${reference.id}`)
    .sort();
}
