import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findFileSize } from '../files/find-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { HubError } from '../http/hub-error.ts';
import type { Repository } from '../repositories/repository.ts';

/** Where an object lies: in its repository, as a server of git LFS would have it. */
export function objectFile({ folder }: Repository, oid: string): string {
  return join(folder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
}

/** The size of an object, undefined where nobody uploaded it. */
export async function findObjectSize(
  repository: Repository,
  oid: string,
): Promise<number | undefined> {
  return isOid(oid) ? findFileSize(objectFile(repository, oid)) : undefined;
}

/** Stores an object if its bytes are those that its name promises. */
export async function writeObject(
  repository: Repository,
  oid: string,
  chunks: AsyncIterable<Buffer>,
): Promise<void> {
  if (!isOid(oid)) throw new HubError(422, `not a SHA-256: ${oid}`);
  const hash = createHash('sha256');
  await writeFileAtomically(objectFile(repository, oid), checked());

  async function* checked() {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
    // Before the last byte is in place, so that a wrong object is never seen.
    const actual = hash.digest('hex');
    if (actual !== oid) throw new HubError(422, `the bytes hash to ${actual}, not to ${oid}`);
  }
}

/** Where a part of an object waits for the others. */
export function partFile({ folder }: Repository, oid: string, part: number): string {
  return join(folder, 'lfs', 'parts', oid, String(part));
}

/** Forgets the parts of an object. */
export async function removeParts({ folder }: Repository, oid: string): Promise<void> {
  await rm(join(folder, 'lfs', 'parts', oid), { recursive: true, force: true });
}

/** Whether a text could be the SHA-256 of an object: it becomes part of a path. */
export function isOid(oid: string): boolean {
  return /^[0-9a-f]{64}$/.test(oid);
}
