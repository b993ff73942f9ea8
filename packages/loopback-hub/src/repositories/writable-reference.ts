import { decoded } from '../http/decoded.ts';
import { HubError } from '../http/hub-error.ts';

/** The reference that a commit to a revision moves: a branch or a pull request, never a tag or a hash. */
export function writableReference({
  params,
}: {
  readonly params: Readonly<Record<string, string>>;
}): string {
  const revision = decoded(params.revision ?? '');
  if (/^refs\/(?:heads|pr)\//.test(revision)) return revision;
  if (revision.startsWith('refs/')) throw new HubError(403, `${revision} cannot be written to`);
  return `refs/heads/${revision}`;
}
