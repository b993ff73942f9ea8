import { hubDate } from '../clock.ts';
import { findCommit } from '../git/find-commit.ts';
import { git, gitText } from '../git/git.ts';
import { decoded } from '../http/decoded.ts';
import { nextPage, pageSize } from '../http/next-page.ts';
import { json } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';

/** Lists the commits that led to a revision, the newest first. */
export const listCommits: RepositoryVerb = async ({ hub, repository, request, params }) => {
  const { folder } = repository;
  const commit = await findCommit(repository, decoded(params.revision ?? ''));
  const limit = pageSize(request, { usual: 50, most: 1000 });
  const page = Math.max(0, Math.floor(Number(request.query.get('p') ?? 0)) || 0);
  const total = Number(await gitText(folder, ['rev-list', '--count', commit]));
  const place = [`--skip=${page * limit}`, `--max-count=${limit}`];
  const printed = await git(folder, ['log', '-z', ...place, `--format=${format}`, commit]);
  const commits = printed
    .toString('utf8')
    .split('\0')
    .filter((one) => one !== '')
    .map(readLine);
  const next = (page + 1) * limit < total ? { p: String(page + 1) } : undefined;
  const links = nextPage(hub.url(), request, next);
  return json(commits, { headers: { 'X-Total-Count': String(total), ...links } });
};

const format = ['%H', '%an', '%ct', '%s', '%b'].join('%x02');

function readLine(line: string): object {
  const [id, user, seconds, title, message = ''] = line.split('\x02');
  return {
    id,
    title,
    message: message.trimEnd(),
    authors: [{ user, avatar: '' }],
    date: hubDate(Number(seconds) * 1000),
  };
}
