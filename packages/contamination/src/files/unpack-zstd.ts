import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import type { ByteReader } from './byte-reader.ts';
import { DamageError } from './damage-error.ts';
import { decodeStream } from './decode-stream.ts';
import { reachesFrame, zstdFrame } from './zstd-frame.ts';

/** The text of a zstd file, of each of its frames. */
export async function* unpackZstd(stored: ByteReader): AsyncGenerator<Uint8Array, void, undefined> {
  while (await reachesFrame(stored)) {
    const decoder = nativeDecoder();
    const frame = zstdFrame(stored);
    yield* decoder === undefined ? decodePlainly(frame) : decodeStream(decoder, frame);
  }
}

// Windows up to the largest of the format: published dumps use them.
const windowParameter = 100;
const largestWindow = 31;

// Node has a decoder from 22.15 on.
function nativeDecoder(): Transform | undefined {
  if (!('createZstdDecompress' in zlib)) return undefined;
  const create: unknown = zlib.createZstdDecompress;
  if (typeof create !== 'function') return undefined;
  return create({ params: { [windowParameter]: largestWindow } });
}

async function* decodePlainly(frame: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const decoded: Uint8Array[] = [];
  const decoder = new Decompress((bytes) => decoded.push(bytes));
  for await (const bytes of frame) {
    push(decoder, bytes, false);
    yield* decoded.splice(0);
  }
  push(decoder, new Uint8Array(0), true);
  yield* decoded.splice(0);
}

function push(decoder: Decompress, bytes: Uint8Array, isLast: boolean): void {
  try {
    decoder.push(bytes, isLast);
  } catch (cause) {
    throw new DamageError(cause instanceof Error ? cause.message : 'it is no zstd', { cause });
  }
}
