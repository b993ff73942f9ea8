import { Decompress } from 'fzstd';
import type { UnpackBudget } from './unpack-budget.ts';

// The decoder of Node stops at the end of the first frame without a word, so this one is used in all versions.
const pieceBytes = 1 << 16;

/** What a zstd file holds, all its frames. */
export async function* unpackZstd(
  packed: AsyncIterable<Uint8Array>,
  budget: UnpackBudget,
): AsyncGenerator<Uint8Array, void, undefined> {
  const decoded: Uint8Array[] = [];
  const decoder = new Decompress((piece) => {
    budget.made(piece.length);
    // The decoder writes over what it gave.
    decoded.push(piece.slice());
  });
  for await (const chunk of packed) {
    for (let start = 0; start < chunk.length; start += pieceBytes) {
      // It keeps what it cannot use yet, and a chunk may be written over.
      const piece = chunk.slice(start, start + pieceBytes);
      budget.read(piece.length);
      decoder.push(piece, false);
      yield* decoded.splice(0);
    }
  }
  decoder.push(new Uint8Array(0), true);
  yield* decoded.splice(0);
}
