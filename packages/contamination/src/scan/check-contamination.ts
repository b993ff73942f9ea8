import type { ContaminationReport } from '@tenacious-bench/schema';
import type { Row } from '../rows/row.ts';
import { type CheckOptions, checkShards } from './check-shards.ts';
import { shardOf } from './shard-of.ts';

/**
 * Compares tasks with reference rows that are in memory, and proves on planted leaks that it would have found them.
 *
 * @example
 * ```ts
 * const row = (id, text) => ({ id, file: 'rows.jsonl', row: 1, texts: [{ field: 'body', text }] });
 * const task = row('task', 'The ferry to the outer islands leaves at nine from the second pier, and twice on Sundays.');
 * const lake = [row('diary', 'We heard that the ferry to the outer islands leaves at nine from the second pier.'), row('other', 'Nothing of note happened by the sea today.')];
 * const { verdict, matches } = await checkContamination([task], lake, { now: '2026-05-04' });
 * [verdict, matches[0].reference.id, matches[0].measures.longest] // => ['contaminated', 'diary', 13]
 * ```
 */
export async function checkContamination(
  tasks: readonly Row[],
  reference: readonly Row[],
  options: CheckOptions,
): Promise<ContaminationReport> {
  const { report } = await checkShards(tasks, [shardOf('reference', reference)], options);
  return report;
}
