import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a file so that nobody ever sees half of it. Two uploads of one content may write it at the same time: each has
 * a file of its own, and the last one to be moved into place wins.
 */
export async function writeFileAtomically(
  file: string,
  chunks: AsyncIterable<Buffer | string> | Iterable<Buffer | string>,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.part`;
  try {
    await pipeline(Readable.from(chunks, { objectMode: false }), createWriteStream(draft));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
