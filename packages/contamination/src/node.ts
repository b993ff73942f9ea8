// Files are touched here and nowhere else in the package.

export type { FoundShards, LeftOut } from './find-shards.ts';
export { findShards } from './find-shards.ts';
export type { OpenShardOptions } from './open-shard.ts';
export { openShard } from './open-shard.ts';
export { ShardError } from './shard-error.ts';
export type { ShardFormat } from './shard-format.ts';
