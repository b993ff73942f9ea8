/** Bytes of a fixed number, or fewer if they are the last. */
export type Block = { readonly bytes: Uint8Array; readonly isLast: boolean };

/** With what is read once more from the block before it, it fits into the cache of a processor. */
export const blockBytes = 62 * 1024;

/**
 * Cuts bytes into blocks, wherever the chunks end that they come in, so that nothing that is made of them can depend on
 * that. There is at least one block; the next one may use its memory.
 */
export async function* blocksOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Block, void, undefined> {
  let room = new Uint8Array(0);
  let held = 0;
  for await (const chunk of chunks) {
    let at = 0;
    // What would be the last block has to wait: more may follow.
    while (held + chunk.length - at > blockBytes) {
      const end = at + blockBytes - held;
      const bytes = chunk.subarray(at, end);
      if (held > 0) room.set(bytes, held);
      yield { bytes: held > 0 ? room : bytes, isLast: false };
      held = 0;
      at = end;
    }
    if (room.length === 0) room = new Uint8Array(blockBytes);
    room.set(chunk.subarray(at), held);
    held += chunk.length - at;
  }
  yield { bytes: room.subarray(0, held), isLast: true };
}

/** The blocks of bytes that are all there already. */
export async function* blocksIn(bytes: Uint8Array): AsyncGenerator<Block, void, undefined> {
  let at = 0;
  for (; bytes.length - at > blockBytes; at += blockBytes) {
    yield { bytes: bytes.subarray(at, at + blockBytes), isLast: false };
  }
  yield { bytes: bytes.subarray(at), isLast: true };
}
