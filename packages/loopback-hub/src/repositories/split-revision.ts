import { lookUpCommit } from '../git/find-commit.ts';
import { decoded } from '../http/decoded.ts';
import { HubError } from '../http/hub-error.ts';
import type { Repository } from './repository.ts';

/** A commit and a path in it. */
export type Place = { readonly commit: string; readonly path: string };

/**
 * Reads `REVISION/PATH`. Some clients write the slashes of a revision as they are, so each beginning that could be one
 * is tried, the shortest first.
 */
export async function splitRevision(repository: Repository, rest: string): Promise<Place> {
  const parts = rest.split('/').map(decoded);
  for (let length = 1; length <= parts.length; length++) {
    const commit = await lookUpCommit(repository, parts.slice(0, length).join('/'));
    if (commit !== undefined) return { commit, path: parts.slice(length).join('/') };
    // The revisions with the most parts: `refs/convert/NAME` and branches of a few folders.
    if (length === 5) break;
  }
  throw new HubError(404, `Invalid rev id: ${parts[0]}`, { code: 'RevisionNotFound' });
}
