import type { TaskIndex } from '../overlap/task-index.ts';
import { type ScanOptions, scanShard } from './scan-shard.ts';
import type { Shard } from './shard.ts';
import type { ShardPartial } from './shard-partial.ts';

/** Compares every shard with the tasks. */
export type ScanShards = (
  index: TaskIndex,
  shards: readonly Shard[],
  options: ScanOptions,
) => Promise<readonly ShardPartial[]>;

/** One shard after the other, up to the first that cannot be read. */
export const scanInOrder: ScanShards = async (index, shards, options) => {
  const partials: ShardPartial[] = [];
  for (const shard of shards) partials.push(await scanShard(index, shard, options));
  return partials;
};
