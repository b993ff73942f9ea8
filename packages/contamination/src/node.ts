// Files are touched here and nowhere else in the package.

export type { OpenShardOptions } from './open-shard.ts';
export { openShard } from './open-shard.ts';
export { ShardError } from './shard-error.ts';
