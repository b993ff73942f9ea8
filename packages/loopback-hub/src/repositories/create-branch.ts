import { findCommit, isReferenceName, lookUpReference } from '../git/find-commit.ts';
import { moveReference, writeCommit } from '../git/write-commit.ts';
import { decoded } from '../http/decoded.ts';
import { readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { RepositoryCall, RepositoryVerb } from '../hub.ts';

/** Makes a branch, or moves one that may be overwritten. */
export const createBranch: RepositoryVerb = async (call) => {
  const { hub, repository, params } = call;
  const body = await readJson(call.request);
  const branch = decoded(params.branch ?? '');
  if (!isReferenceName(branch)) throw new HubError(400, `Invalid branch name: ${branch}`);
  const reference = `refs/heads/${branch}`;
  return hub.locks.run(repository.folder, async () => {
    const current = await lookUpReference(repository, reference);
    if (current !== undefined && !body.isSet('overwrite'))
      throw new HubError(409, `Reference already exists: ${reference}`);
    const start = body.optionalText('startingPoint');
    if (body.isSet('emptyBranch')) await writeEmpty(call, reference);
    else if (current === undefined || start !== undefined) {
      const commit = await findCommit(repository, start ?? 'main');
      await moveReference(repository.folder, [`update ${reference} ${commit}`]);
    }
    return json({});
  });
};

async function writeEmpty(
  { hub, repository, visitor }: RepositoryCall,
  reference: string,
): Promise<void> {
  await writeCommit(repository.folder, {
    reference,
    parent: undefined,
    isForced: true,
    message: 'Initial commit',
    author: visitor?.name ?? 'loopback',
    atMs: hub.clock.now(),
    changes: [],
  });
}
