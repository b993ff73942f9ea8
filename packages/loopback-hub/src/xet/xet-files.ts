import { join } from 'node:path';
import { findText } from '../files/find-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import type { Repository } from '../repositories/repository.ts';
import type { XetTerm } from './shard.ts';

/** Remembers of what chunks an object of a repository was made. */
export async function writeXetFile(
  repository: Repository,
  {
    hash,
    oid,
    terms,
  }: { readonly hash: string; readonly oid: string; readonly terms: readonly XetTerm[] },
): Promise<void> {
  await writeFileAtomically(termsFile(repository, hash), [JSON.stringify(terms)]);
  await writeFileAtomically(hashFile(repository, oid), [hash]);
}

/** The hash of an object at the storage service, undefined if it came another way. */
export function findXetHash(repository: Repository, oid: string): Promise<string | undefined> {
  return findText(hashFile(repository, oid));
}

/** The chunks of a file. */
export async function findXetTerms(
  repository: Repository,
  hash: string,
): Promise<readonly XetTerm[] | undefined> {
  const text = await findText(termsFile(repository, hash));
  return text === undefined ? undefined : JSON.parse(text);
}

function termsFile({ folder }: Repository, hash: string): string {
  return join(folder, 'lfs', 'xet', `${hash}.json`);
}

function hashFile({ folder }: Repository, oid: string): string {
  return join(folder, 'lfs', 'xet', `${oid}.hash`);
}
