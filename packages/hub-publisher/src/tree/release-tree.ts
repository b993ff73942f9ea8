import type { ReleaseFile } from '@tenacious-bench/schema';

/** Some bytes of a file: from `start`, up to `end`. */
export type ByteRange = { readonly start?: number; readonly end?: number };

/** A file whose bytes were read once and cannot change any more. */
export type FrozenFile = ReleaseFile & {
  /** Its bytes from the start, or a part of them; the same each time. */
  open(range?: ByteRange): AsyncGenerator<Uint8Array, void, undefined>;
};

/** Every file of a release, sorted by path. */
export type ReleaseTree = {
  readonly files: readonly FrozenFile[];
  /** Gives back the room that large files take on disk. */
  close(): Promise<void>;
};
