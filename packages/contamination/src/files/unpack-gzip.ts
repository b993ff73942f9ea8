import { createGunzip } from 'node:zlib';
import type { ByteReader } from './byte-reader.ts';
import { DamageError } from './damage-error.ts';
import { decodeStream } from './decode-stream.ts';

// What the decoder holds when it meets damage is lost, so more of it is not only faster.
const pieceBytes = 64 * 1024;

/** The text of a gzip file, of each of its members. */
export function unpackGzip(stored: ByteReader): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = createGunzip({ chunkSize: pieceBytes });

  // The decoder stops without a word at a zero byte behind its data, because some programs pad with zeros.
  async function* pieces(): AsyncGenerator<Uint8Array, void, undefined> {
    let fed = 0;
    for await (const piece of cut(stored.rest())) {
      fed += piece.length;
      if (!decoder.readableEnded) yield piece;
      const ignored = Math.min(fed - decoder.bytesWritten, piece.length);
      if (piece.subarray(piece.length - ignored).some((byte) => byte !== 0)) {
        throw new DamageError('something else follows its end');
      }
    }
  }

  return decodeStream(decoder, pieces());
}

async function* cut(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += pieceBytes) {
      yield chunk.subarray(start, start + pieceBytes);
    }
  }
}
