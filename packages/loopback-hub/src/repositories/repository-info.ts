import { readCard } from '../cards/read-card.ts';
import { hubDate } from '../clock.ts';
import { findCommit } from '../git/find-commit.ts';
import { decoded } from '../http/decoded.ts';
import { json } from '../http/reply.ts';
import type { RepositoryCall, RepositoryVerb } from '../hub.ts';
import { type HubEntry, listFiles } from './list-files.ts';
import { readTextFile } from './read-text-file.ts';
import type { Repository } from './repository.ts';

/** Describes a repository at a revision. */
export const repositoryInfo: RepositoryVerb = async (call) => {
  const { repository, request, params } = call;
  const commit = await findCommit(repository, decoded(params.revision ?? 'main'));
  const all = await describe(call, commit);
  const asked = new Set([...request.query.getAll('expand'), ...request.query.getAll('expand[]')]);
  if (asked.size === 0) return json(all);
  const chosen = Object.entries(all).filter(([name]) => asked.has(name) || always.has(name));
  return json(Object.fromEntries(chosen));
};

const always = new Set(['_id', 'id', 'modelId']);

async function describe(call: RepositoryCall, commit: string): Promise<object> {
  const { repository, settings, request } = call;
  const [files, card, lastModified] = await Promise.all([
    listFiles(repository, commit, { isRecursive: true }),
    readTextFile(repository, commit, 'README.md'),
    committedAt(repository, commit),
  ]);
  const { data } = readCard(card);
  const withBlobs = ['1', 'true', 'True'].includes(request.query.get('blobs') ?? '');
  const siblings = files.filter(({ type }) => type === 'file');
  return {
    _id: settings.key,
    id: repository.id,
    ...(repository.kind === 'model' ? { modelId: repository.id } : {}),
    ...(settings.sdk === undefined ? {} : { sdk: settings.sdk }),
    author: repository.owner,
    sha: commit,
    createdAt: hubDate(settings.createdAtMs),
    lastModified,
    private: settings.visibility === 'private',
    visibility: settings.visibility,
    gated: settings.gated,
    disabled: false,
    downloads: 0,
    likes: 0,
    tags: tagsOf(data),
    ...(data === undefined ? {} : { cardData: data }),
    siblings: siblings.map((file) => describeSibling(file, withBlobs)),
  };
}

async function committedAt({ folder, objects }: Repository, commit: string): Promise<string> {
  const [object] = await objects.read(folder, [commit]);
  const [, seconds] = /^committer .* (\d+) [+-]\d{4}$/m.exec(object?.bytes.toString() ?? '') ?? [];
  return hubDate(Number(seconds ?? 0) * 1000);
}

function describeSibling({ path, oid, size, lfs }: HubEntry, withBlobs: boolean): object {
  if (!withBlobs) return { rfilename: path };
  const object =
    lfs === undefined ? {} : { lfs: { sha256: lfs.oid, size, pointerSize: lfs.pointerSize } };
  return { rfilename: path, blobId: oid, size, ...object };
}

function tagsOf(data: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const own = Array.isArray(data?.tags) ? data.tags.filter((tag) => typeof tag === 'string') : [];
  return typeof data?.license === 'string' ? [...own, `license:${data.license}`] : own;
}
