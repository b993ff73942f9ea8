import { HubError } from '../http/hub-error.ts';
import type { ObjectReader } from './object-reader.ts';

/** Where to look: a bare repository and what reads it. */
export type GitPlace = { readonly folder: string; readonly objects: ObjectReader };

/** The commit that a branch, a tag, a full reference or a hash names. */
export async function findCommit(place: GitPlace, revision: string): Promise<string> {
  const commit = await lookUpCommit(place, revision);
  if (commit !== undefined) return commit;
  throw new HubError(404, `Invalid rev id: ${revision}`, { code: 'RevisionNotFound' });
}

/** The same, undefined where nothing bears the name. */
export async function lookUpCommit(
  { folder, objects }: GitPlace,
  revision: string,
): Promise<string | undefined> {
  if (!isReferenceName(revision)) return undefined;
  const names = candidates(revision).map((name) => `${name}^{commit}`);
  const found = (await objects.read(folder, names)).find((object) => object !== undefined);
  return found?.id;
}

/** Where a full reference points. */
export async function lookUpReference(
  place: GitPlace,
  reference: string,
): Promise<string | undefined> {
  return reference.startsWith('refs/') ? lookUpCommit(place, reference) : undefined;
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
