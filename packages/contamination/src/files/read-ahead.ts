import { type FileHandle, open } from 'node:fs/promises';

// Much smaller chunks are waited for too often, and much larger ones leave the cache before they are read.
const chunkBytes = 1024 * 1024;

/**
 * The bytes of a file in chunks, of which the next is read while the last one is worked on: a stream of Node begins to
 * read only when it is asked.
 */
export async function* readAhead(file: string): AsyncGenerator<Uint8Array, void, undefined> {
  const handle = await open(file);
  let next = readChunk(handle);
  try {
    for (let chunk = await next; chunk.length > 0; chunk = await next) {
      next = readChunk(handle);
      yield chunk;
    }
  } finally {
    await next.catch(() => {});
    await handle.close();
  }
}

function readChunk(handle: FileHandle): Promise<Buffer> {
  const memory = Buffer.allocUnsafeSlow(chunkBytes);
  const chunk = handle
    .read(memory, 0, chunkBytes)
    .then(({ bytesRead }) => memory.subarray(0, bytesRead));
  // Whoever asks for it is told; until then nobody listens, which is no reason to end the process.
  chunk.catch(() => {});
  return chunk;
}
