import type { ReleaseFile } from '@tenacious-bench/schema';

/** Some bytes of a file: from `start`, up to `end`. */
export type ByteRange = {
  readonly start?: number;
  readonly end?: number;
  /** Where every chunk is put, so that it is gone with the next; without it each has room of its own. */
  readonly room?: Uint8Array;
};

/** A file whose bytes were read once and cannot change any more. */
export type FrozenFile = ReleaseFile & {
  /** Its bytes from the start, or a part of them; the same each time. */
  open(range?: ByteRange): AsyncGenerator<Uint8Array, void, undefined>;
  /** All of its bytes at once, at the start of `room` if that is given. */
  whole(room?: Uint8Array): Promise<Uint8Array>;
};

/** Every file of a release, sorted by path. */
export type FrozenTree = {
  readonly files: readonly FrozenFile[];
  /** Gives back the room that large files take on disk. */
  close(): Promise<void>;
};
