import { findCommit } from '../git/find-commit.ts';
import { listEntries } from '../git/list-entries.ts';
import { decoded } from '../http/decoded.ts';
import { fieldsOf, parseJson } from '../http/fields.ts';
import type { HubRequest } from '../http/hub-request.ts';
import { json } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';
import { expandEntries } from './expand-entries.ts';
import { describeEntries } from './list-files.ts';

/** Describes some paths of a commit; what does not exist is left out. */
export const pathsInfo: RepositoryVerb = async ({ repository, request, params }) => {
  const { paths, isExpanded } = await readAsked(request);
  const commit = await findCommit(repository, decoded(params.revision ?? ''));
  const all = await listEntries(repository.folder, commit, { isRecursive: true });
  const found = await describeEntries(
    repository,
    all.filter(({ path }) => paths.has(path)),
  );
  return json(isExpanded ? await expandEntries(repository, commit, found) : found);
};

// The two official clients differ: one sends JSON, the other a form.
async function readAsked(
  request: HubRequest,
): Promise<{ readonly paths: ReadonlySet<string>; readonly isExpanded: boolean }> {
  const text = (await request.bytes()).toString('utf8');
  if (request.headers['content-type']?.includes('x-www-form-urlencoded')) {
    const form = new URLSearchParams(text);
    const isExpanded = /^(?:true|1)$/i.test(form.get('expand') ?? '');
    return { paths: new Set(form.getAll('paths').map(withoutSlash)), isExpanded };
  }
  const body = fieldsOf(parseJson(text));
  return {
    paths: new Set(body.texts('paths').map(withoutSlash)),
    isExpanded: body.isSet('expand'),
  };
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
