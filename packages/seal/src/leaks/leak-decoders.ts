import type { LeakSource } from './leak-source.ts';

/** Gives what packed bytes hold, in chunks; throws when they are damaged. */
export type LeakDecoder = (packed: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** Gives what a table holds, one independent piece after the other; throws when it is damaged. */
export type LeakTableDecoder = (table: LeakSource) => AsyncIterable<Uint8Array>;

/** What reads packed files, from `@tenacious-bench/seal/node` for example. Without one they are refused. */
export type LeakDecoders = {
  readonly gzip?: LeakDecoder;
  readonly zstd?: LeakDecoder;
  readonly parquet?: LeakTableDecoder;
};
