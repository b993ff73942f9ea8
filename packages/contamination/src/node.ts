// Files and threads are touched here and nowhere else in the package.

export type { FileShard } from './files/file-shard.ts';
export type { FoundShards, LeftOut } from './files/find-shards.ts';
export { findShards } from './files/find-shards.ts';
export type { OpenShardOptions } from './files/open-shard.ts';
export { openShard, shardOfBytes } from './files/open-shard.ts';
export type { ShardFormat } from './files/read-shard-options.ts';
export { ShardError } from './files/shard-error.ts';
export type { KeptPartials, OpenPartialsOptions, PartialStore } from './store/open-partials.ts';
export { openPartials } from './store/open-partials.ts';
export { scanWithStore } from './store/scan-with-store.ts';
export { IncompleteScanError } from './workers/incomplete-scan-error.ts';
export type { ScanInWorkersOptions } from './workers/scan-in-workers.ts';
export { scanInWorkers } from './workers/scan-in-workers.ts';
