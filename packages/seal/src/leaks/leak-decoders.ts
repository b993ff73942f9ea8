/** Gives what a packed file holds, one independent piece after the other; throws when it is damaged. */
export type LeakDecoder = (bytes: Uint8Array) => AsyncIterable<Uint8Array>;

/** What reads packed files, from `@tenacious-bench/seal/node` for example. Without one they are refused. */
export type LeakDecoders = {
  readonly gzip?: LeakDecoder;
  readonly zstd?: LeakDecoder;
  readonly parquet?: LeakDecoder;
};
