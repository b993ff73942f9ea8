import { lookUpReference } from '../git/find-commit.ts';
import { moveReference } from '../git/write-commit.ts';
import { decoded } from '../http/decoded.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';

/** Deletes a branch other than the main one. */
export const deleteBranch: RepositoryVerb = async ({ hub, repository, params }) => {
  const branch = decoded(params.branch ?? '');
  if (branch === 'main') throw new HubError(403, 'The main branch cannot be deleted');
  const reference = `refs/heads/${branch}`;
  return hub.locks.run(repository.folder, async () => {
    const commit = await lookUpReference(repository, reference);
    if (commit === undefined)
      throw new HubError(404, `Invalid rev id: ${branch}`, { code: 'RevisionNotFound' });
    await moveReference(repository.folder, [`delete ${reference} ${commit}`]);
    return json({});
  });
};
