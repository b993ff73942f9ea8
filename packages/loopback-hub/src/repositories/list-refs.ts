import { gitText } from '../git/git.ts';
import { json } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';

type HubReference = { readonly name: string; readonly ref: string; readonly targetCommit: string };

/** Lists the branches and tags, and the pull requests where they are asked for. */
export const listRefs: RepositoryVerb = async ({ repository, request }) => {
  const format = '--format=%(refname) %(objectname) %(*objectname)';
  const lines = (await gitText(repository.folder, ['for-each-ref', format])).split('\n');
  const below = (folder: string): HubReference[] =>
    lines.filter((line) => line.startsWith(folder)).map((line) => readLine(line, folder));
  const withRequests = request.query.get('include_prs') === '1';
  return json({
    branches: below('refs/heads/'),
    converts: below('refs/convert/'),
    tags: below('refs/tags/'),
    ...(withRequests ? { pullRequests: below('refs/pr/') } : {}),
  });
};

// A tag with a message is an object of its own; what it points at comes last.
function readLine(line: string, folder: string): HubReference {
  const [ref = '', own = '', peeled = ''] = line.split(' ');
  return { name: ref.slice(folder.length), ref, targetCommit: peeled === '' ? own : peeled };
}
