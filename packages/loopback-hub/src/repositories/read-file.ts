import { isSafePath } from '../git/is-safe-path.ts';
import { HubError } from '../http/hub-error.ts';
import type { Repository } from './repository.ts';
import type { Place } from './split-revision.ts';

/** What stands in git under a path of a commit: a file, or a pointer to one. */
export async function readFile(
  { folder, objects }: Repository,
  { commit, path }: Place,
): Promise<{ readonly oid: string; readonly bytes: Buffer }> {
  const [file] = isSafePath(path) ? await objects.read(folder, [`${commit}:${path}`]) : [];
  if (file?.type === 'blob') return { oid: file.id, bytes: file.bytes };
  throw new HubError(404, 'Entry not found', {
    code: 'EntryNotFound',
    headers: { 'X-Repo-Commit': commit },
  });
}
