import { findCommit, isReferenceName, lookUpReference } from '../git/find-commit.ts';
import { git } from '../git/git.ts';
import { decoded } from '../http/decoded.ts';
import { readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { empty } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';

/** Tags a commit; with a message the tag is an object of its own. */
export const createTag: RepositoryVerb = async ({ hub, repository, request, params, visitor }) => {
  const body = await readJson(request);
  const tag = body.text('tag');
  if (!isReferenceName(tag)) throw new HubError(400, `Invalid tag name: ${tag}`);
  const message = body.optionalText('message') ?? '';
  const author = visitor?.name ?? 'loopback';
  return hub.locks.run(repository.folder, async () => {
    const commit = await findCommit(repository, decoded(params.revision ?? ''));
    if ((await lookUpReference(repository, `refs/tags/${tag}`)) !== undefined)
      throw new HubError(409, `Tag reference exists already: ${tag}`);
    const annotation = message === '' ? [] : ['--annotate', '--file=-', '--cleanup=verbatim'];
    const date = `${Math.floor(hub.clock.now() / 1000)} +0000`;
    await git(repository.folder, ['tag', ...annotation, tag, commit], {
      input: message,
      env: {
        GIT_COMMITTER_NAME: author,
        GIT_COMMITTER_EMAIL: `${author}@users.noreply.loopback`,
        GIT_COMMITTER_DATE: date,
      },
    });
    return empty();
  });
};
