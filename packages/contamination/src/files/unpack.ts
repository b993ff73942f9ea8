import type { ByteReader } from './byte-reader.ts';
import { unpackGzip } from './unpack-gzip.ts';
import { unpackZstd } from './unpack-zstd.ts';

/** How the bytes of a file are packed. */
export type Packing = 'gzip' | 'zstd' | 'none';

/** The bytes of a file as they were before somebody packed them. */
export function unpack(
  stored: ByteReader,
  packing: Packing,
): AsyncGenerator<Uint8Array, void, undefined> {
  switch (packing) {
    case 'gzip':
      return unpackGzip(stored);
    case 'zstd':
      return unpackZstd(stored);
    case 'none':
      return stored.rest();
    default:
      return packing satisfies never;
  }
}
