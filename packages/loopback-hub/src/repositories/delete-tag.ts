import { lookUpReference } from '../git/find-commit.ts';
import { git } from '../git/git.ts';
import { decoded } from '../http/decoded.ts';
import { HubError } from '../http/hub-error.ts';
import { empty } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';

/** Deletes a tag; the same name may then be given to another commit. */
export const deleteTag: RepositoryVerb = async ({ hub, repository, params }) => {
  const tag = decoded(params.revision ?? '');
  return hub.locks.run(repository.folder, async () => {
    if ((await lookUpReference(repository, `refs/tags/${tag}`)) === undefined)
      throw new HubError(404, `Invalid rev id: ${tag}`, { code: 'RevisionNotFound' });
    await git(repository.folder, ['tag', '--delete', tag]);
    return empty();
  });
};
