import { isSafePath } from '../git/is-safe-path.ts';
import { listEntries } from '../git/list-entries.ts';
import { readBlobs } from '../git/read-blobs.ts';
import { HubError } from '../http/hub-error.ts';
import type { Repository } from './repository.ts';
import type { Place } from './split-revision.ts';

/** What stands in git under a path of a commit: a file, or a pointer to one. */
export async function readFile(
  { folder }: Repository,
  { commit, path }: Place,
): Promise<{ readonly oid: string; readonly bytes: Buffer }> {
  const parent = path.split('/').slice(0, -1).join('/');
  const entries = isSafePath(path) ? await listEntries(folder, commit, { folder: parent }) : [];
  const entry = entries.find((one) => one.path === path && one.type === 'file');
  const blobs = entry === undefined ? undefined : await readBlobs(folder, [entry.oid]);
  const bytes = blobs?.get(entry?.oid ?? '');
  if (entry !== undefined && bytes !== undefined) return { oid: entry.oid, bytes };
  throw new HubError(404, 'Entry not found', {
    code: 'EntryNotFound',
    headers: { 'X-Repo-Commit': commit },
  });
}
