import { HubError } from '../http/hub-error.ts';
import { git } from './git.ts';

/** The commit that a branch, a tag, a full reference or a hash names. */
export async function findCommit(folder: string, revision: string): Promise<string> {
  const commit = await lookUpCommit(folder, revision);
  if (commit !== undefined) return commit;
  throw new HubError(404, `Invalid rev id: ${revision}`, { code: 'RevisionNotFound' });
}

/** The same, undefined where nothing bears the name. */
export async function lookUpCommit(folder: string, revision: string): Promise<string | undefined> {
  if (!isReferenceName(revision)) return undefined;
  const names = candidates(revision);
  const input = names.map((name) => `${name}^{commit}\n`).join('');
  const lines = (await git(folder, ['cat-file', '--batch-check'], { input }))
    .toString()
    .split('\n');
  const found = lines.find((line) => / commit \d+$/.test(line));
  return found?.split(' ')[0];
}

/** Where a full reference points. */
export async function lookUpReference(
  folder: string,
  reference: string,
): Promise<string | undefined> {
  return reference.startsWith('refs/') ? lookUpCommit(folder, reference) : undefined;
}

/** Whether git could bear such a name: `main~1` and `main:file` are expressions, not names. */
export function isReferenceName(name: string): boolean {
  const isForbidden = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\/\.|\.lock(?:\/|$)|^@$/u;
  return name !== '' && name.length <= 255 && !isForbidden.test(name);
}

function candidates(revision: string): readonly string[] {
  if (revision === 'HEAD') return ['HEAD'];
  const names = [`refs/heads/${revision}`, `refs/tags/${revision}`];
  if (revision.startsWith('refs/')) names.push(revision);
  if (/^[0-9a-f]{7,40}$/.test(revision)) names.push(revision);
  return names;
}
