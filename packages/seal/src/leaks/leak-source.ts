/**
 * A file that is too large to be held: it is read from the start to the end, or somewhere in between, as often as is
 * needed. A chunk may be memory that the next one uses again.
 */
export type LeakSource = {
  readonly bytes: number;
  open(range?: LeakRange): AsyncIterable<Uint8Array>;
};

/** Some bytes of a file: from `start`, up to `end`. */
export type LeakRange = { readonly start?: number; readonly end?: number };

export function memorySource(bytes: Uint8Array): LeakSource {
  return {
    bytes: bytes.length,
    async *open({ start = 0, end = bytes.length } = {}) {
      yield bytes.subarray(start, end);
    },
  };
}
