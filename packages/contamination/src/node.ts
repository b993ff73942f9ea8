// Files are touched here and nowhere else in the package.

export type { FoundShards, LeftOut } from './files/find-shards.ts';
export { findShards } from './files/find-shards.ts';
export type { OpenShardOptions } from './files/open-shard.ts';
export { openShard } from './files/open-shard.ts';
export { ShardError } from './files/shard-error.ts';
export type { ShardFormat } from './files/shard-format.ts';
