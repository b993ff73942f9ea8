import { findCommit } from '../git/find-commit.ts';
import { ignoredPaths, lfsPaths } from '../git/match-attributes.ts';
import { type Fields, readJson } from '../http/fields.ts';
import { json } from '../http/reply.ts';
import type { RepositoryCall, RepositoryVerb } from '../hub.ts';
import { checkedPath } from './checked-path.ts';
import { listFiles } from './list-files.ts';
import { readTextFile } from './read-text-file.ts';
import { writableReference } from './writable-reference.ts';

type Announced = { readonly path: string; readonly size: number; readonly sample: Buffer };

/** Says of each file whether it goes into git or into LFS, and whether it is to be left out. */
export const preupload: RepositoryVerb = async (call) => {
  const { repository, request } = call;
  const body = await readJson(request);
  const announced = body.list('files').map(readAnnounced);
  const reference = writableReference(call);
  const commit = await findCommit(repository, reference);
  const [large, ignored, present] = await Promise.all([
    largeFiles(call, commit, { announced, attributes: body.optionalText('gitAttributes') }),
    ignoredFiles(call, commit, { announced, ignore: body.optionalText('gitIgnore') }),
    listFiles(repository, commit, { isRecursive: true }),
  ]);
  const oids = new Map(present.map(({ path, oid, lfs }) => [path, lfs?.oid ?? oid]));
  const files = announced.map(({ path }) => ({
    path,
    uploadMode: large.has(path) ? 'lfs' : 'regular',
    shouldIgnore: ignored.has(path),
    ...(oids.has(path) ? { oid: oids.get(path) } : {}),
  }));
  return json({ files, commitOid: commit });
};

function readAnnounced(file: Fields): Announced {
  return {
    path: checkedPath(file.text('path')),
    size: file.optionalNumber('size') ?? 0,
    sample: Buffer.from(file.optionalText('sample') ?? '', 'base64'),
  };
}

async function largeFiles(
  { hub, repository }: RepositoryCall,
  commit: string,
  {
    announced,
    attributes,
  }: { readonly announced: readonly Announced[]; readonly attributes: string | undefined },
): Promise<ReadonlySet<string>> {
  const rules = attributes ?? (await readTextFile(repository, commit, '.gitattributes'));
  const matched = await lfsPaths(
    repository.folder,
    rules,
    announced.map(({ path }) => path),
  );
  const isLarge = ({ path, size, sample }: Announced) =>
    // Storage takes no empty objects; a byte of zero is what git itself tells binary files by.
    size > 0 && (size > hub.lfsThreshold || matched.has(path) || sample.includes(0));
  return new Set(announced.filter(isLarge).map(({ path }) => path));
}

async function ignoredFiles(
  { repository }: RepositoryCall,
  commit: string,
  {
    announced,
    ignore,
  }: { readonly announced: readonly Announced[]; readonly ignore: string | undefined },
): Promise<ReadonlySet<string>> {
  const rules = ignore ?? (await readTextFile(repository, commit, '.gitignore'));
  return ignoredPaths(
    repository.folder,
    rules,
    announced.map(({ path }) => path),
  );
}
