import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFileSize } from '../files/find-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { HubError } from '../http/hub-error.ts';
import type { XetTerm } from './shard.ts';
import { findChunks, readChunk } from './xorb.ts';

/** Stores a xorb whose chunks can all be unpacked; gives whether it is new. */
export async function writeXorb(root: string, hash: string, bytes: Buffer): Promise<boolean> {
  const file = xorbFile(root, hash);
  for (const chunk of findChunks(bytes)) readChunk(bytes, chunk);
  const isNew = (await findFileSize(file)) === undefined;
  await writeFileAtomically(file, [bytes]);
  return isNew;
}

/** The packed bytes of a xorb. */
export async function readXorb(root: string, hash: string): Promise<Buffer> {
  const file = xorbFile(root, hash);
  if ((await findFileSize(file)) === undefined)
    throw new HubError(400, `nobody uploaded the xorb ${hash}`);
  return readFile(file);
}

/** The bytes that terms stand for, one chunk after the other. */
export async function* unpackTerms(
  root: string,
  terms: readonly XetTerm[],
): AsyncGenerator<Buffer> {
  let held: { readonly hash: string; readonly bytes: Buffer } | undefined;
  for (const { xorb, start, end, size } of terms) {
    if (held?.hash !== xorb) held = { hash: xorb, bytes: await readXorb(root, xorb) };
    const chunks = findChunks(held.bytes).slice(start, end);
    const unpackedBytes = chunks.reduce((sum, chunk) => sum + chunk.size, 0);
    if (chunks.length !== end - start || unpackedBytes !== size)
      throw new HubError(400, `the chunks ${start} to ${end} of ${xorb} are not ${size} bytes`);
    for (const chunk of chunks) yield readChunk(held.bytes, chunk);
  }
}

// Repositories share them.
function xorbFile(root: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new HubError(400, `not the hash of a xorb: ${hash}`);
  return join(root, 'xorbs', hash);
}
