import { isSafePath } from '../git/is-safe-path.ts';
import { HubError } from '../http/hub-error.ts';
import { nextPage, pageSize } from '../http/next-page.ts';
import { json } from '../http/reply.ts';
import type { RepositoryVerb } from '../hub.ts';
import { expandEntries } from './expand-entries.ts';
import { listFiles } from './list-files.ts';
import { splitRevision } from './split-revision.ts';

/** Lists the files of a commit or of one of its folders, page by page. */
export const listTree: RepositoryVerb = async ({ hub, repository, request, params }) => {
  const { query } = request;
  const { commit, path } = await splitRevision(repository, params.rest ?? '');
  const folder = path.replace(/\/$/, '');
  const isRecursive = isTrue(query.get('recursive'));
  const isExpanded = isTrue(query.get('expand'));
  const isThere = folder === '' || isSafePath(folder);
  const all = isThere ? await listFiles(repository, commit, { folder, isRecursive }) : [];
  if (folder !== '' && all.length === 0)
    throw new HubError(404, `${folder} does not exist on "${commit}"`, { code: 'EntryNotFound' });
  const usual = isExpanded ? Math.min(50, hub.entriesPerPage) : hub.entriesPerPage;
  const start = readCursor(query.get('cursor'));
  const end = start + pageSize(request, { usual, most: usual });
  const page = all.slice(start, end);
  const entries = isExpanded ? await expandEntries(repository, commit, page) : page;
  const next = end < all.length ? { cursor: writeCursor(end) } : undefined;
  return json(entries, { headers: nextPage(hub.url(), request, next) });
};

function isTrue(value: string | null): boolean {
  return value !== null && ['1', 'true', 'True'].includes(value);
}

function readCursor(cursor: string | null): number {
  if (cursor === null) return 0;
  const start = Number(Buffer.from(cursor, 'base64url').toString('utf8').slice('entry:'.length));
  if (Number.isSafeInteger(start) && start >= 0) return start;
  throw new HubError(400, 'Invalid cursor');
}

// Clients are to follow the link and not to count for themselves.
function writeCursor(start: number): string {
  return Buffer.from(`entry:${start}`).toString('base64url');
}
