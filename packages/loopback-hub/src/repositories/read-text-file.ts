import { listEntries } from '../git/list-entries.ts';
import { readBlobs } from '../git/read-blobs.ts';
import type { Repository } from './repository.ts';

/** The text of a file at the root of a commit; empty where there is none. */
export async function readTextFile(
  { folder }: Repository,
  commit: string,
  path: string,
): Promise<string> {
  const entries = await listEntries(folder, commit);
  const entry = entries.find((one) => one.path === path && one.type === 'file');
  if (entry === undefined) return '';
  return (await readBlobs(folder, [entry.oid])).get(entry.oid)?.toString('utf8') ?? '';
}
