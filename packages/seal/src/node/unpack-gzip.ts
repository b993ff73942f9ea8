import { createGunzip, type Gunzip } from 'node:zlib';
import type { UnpackBudget } from './unpack-budget.ts';

const pieceBytes = 64 * 1024;

/** What a gzip file holds, all its members. */
export async function* unpackGzip(
  packed: AsyncIterable<Uint8Array>,
  budget: UnpackBudget,
): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = createGunzip({ chunkSize: pieceBytes });
  const decoded: Uint8Array[] = [];
  const end = watchEnd(decoder, decoded);
  let fed = 0;
  try {
    for await (const piece of piecesOf(packed)) {
      fed += piece.length;
      budget.read(piece.length);
      // A decoder that has met the end of its data answers no more.
      if (!end.isReached()) await Promise.race([write(decoder, piece), end.reached]);
      yield* within(budget, decoded);
      refuseRest(piece, fed - decoder.bytesWritten);
    }
    decoder.end();
    await end.reached;
    yield* within(budget, decoded);
  } finally {
    decoder.destroy();
  }
}

// A small piece can become a thousand times as much, and all of it waits to be fetched.
async function* piecesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; start += pieceBytes) {
      yield chunk.subarray(start, start + pieceBytes);
    }
  }
}

function watchEnd(decoder: Gunzip, decoded: Uint8Array[]) {
  let isReached = false;
  decoder.on('data', (bytes: Uint8Array) => decoded.push(bytes));
  const reached = new Promise<void>((resolve, reject) => {
    decoder.on('end', resolve);
    decoder.on('error', reject);
  }).finally(() => {
    isReached = true;
  });
  // Whoever asks is told; nobody may be left to ask.
  reached.catch(() => undefined);
  return { reached, isReached: () => isReached };
}

function* within(budget: UnpackBudget, decoded: Uint8Array[]): Generator<Uint8Array> {
  for (const bytes of decoded.splice(0)) {
    budget.made(bytes.length);
    yield bytes;
  }
}

/** The decoder passes over what follows the last member, and it could be anything but zeros, which some programs add. */
function refuseRest(piece: Uint8Array, unread: number): void {
  const rest = piece.subarray(piece.length - Math.min(Math.max(unread, 0), piece.length));
  if (rest.some((byte) => byte !== 0)) throw new RangeError('something else follows the end');
}

function write(decoder: Gunzip, piece: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    decoder.write(piece, () => resolve());
  });
}
