import { ranged } from '../http/byte-range.ts';
import { empty, json, type Reply } from '../http/reply.ts';
import type { RepositoryCall, RepositoryVerb } from '../hub.ts';
import { type Pointer, readPointer } from '../lfs/pointer.ts';
import { storagePath } from '../lfs/storage-path.ts';
import { findXetHash } from '../xet/xet-files.ts';
import { readFile } from './read-file.ts';
import { splitRevision } from './split-revision.ts';

/** Gives a file as git has it: of a large one, its pointer. */
export const rawFile: RepositoryVerb = async ({ repository, request, params }) => {
  const place = await splitRevision(repository, params.rest ?? '');
  const { oid, bytes } = await readFile(repository, place);
  return ranged(request, bytes, { ETag: `"${oid}"`, 'X-Repo-Commit': place.commit });
};

/** Gives a file; for a large one it says where to fetch it. */
export const resolveFile: RepositoryVerb = async (call) => {
  const { repository, request, params } = call;
  const place = await splitRevision(repository, params.rest ?? '');
  const { oid, bytes } = await readFile(repository, place);
  const common = { 'X-Repo-Commit': place.commit };
  const pointer = readPointer(bytes);
  if (pointer === undefined) return ranged(request, bytes, { ...common, ETag: `"${oid}"` });
  return largeFile(call, pointer, common);
};

async function largeFile(
  { hub, repository, request }: RepositoryCall,
  pointer: Pointer,
  common: { readonly 'X-Repo-Commit': string },
): Promise<Reply> {
  const linked = {
    ...common,
    'X-Linked-ETag': `"${pointer.oid}"`,
    'X-Linked-Size': String(pointer.size),
    ETag: `"${pointer.oid}"`,
    'Accept-Ranges': 'bytes',
  };
  const Location = hub.signedUrls.sign('GET', storagePath(repository, pointer.oid));
  const hash = await findXetHash(repository, pointer.oid);
  if (hash === undefined) return empty(302, { ...linked, Location });
  const revision = common['X-Repo-Commit'];
  const token = `${hub.url()}/api/${repository.kind}s/${repository.id}/xet-read-token/${revision}`;
  const reconstruction = `${hub.storageUrl()}/_cas/v1/reconstructions/${hash}`;
  const Link = `<${token}>; rel="xet-auth", <${reconstruction}>; rel="xet-reconstruction-info"`;
  const headers = { ...linked, 'X-Xet-Hash': hash, Link };
  if (!request.headers.accept?.includes(xetType)) return empty(302, { ...headers, Location });
  const info = { hash, refreshUrl: token, reconstructionUrl: reconstruction, size: pointer.size };
  return json(info, { headers: { ...headers, 'Content-Type': xetType } });
}

const xetType = 'application/vnd.xet-fileinfo+json';
