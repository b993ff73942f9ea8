import { randomUUID } from 'node:crypto';
import { checkPermission } from '../auth/permissions.ts';
import { type Fields, readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { RepositoryCall, RepositoryVerb, Transfer } from '../hub.ts';
import { findObjectSize, isOid } from './objects.ts';
import { storagePath } from './storage-path.ts';

type Wanted = { readonly oid: string; readonly size: number };

/** Says for each object where it goes to or comes from; no actions means that it is there already. */
export const lfsBatch: RepositoryVerb = async (call) => {
  const body = await readJson(call.request);
  const operation = body.text('operation');
  checkPermission(operation === 'download' ? 'read' : 'write', call.repository, call);
  const algorithm = body.optionalText('hash_algo') ?? 'sha256';
  if (!['sha256', 'sha_256'].includes(algorithm))
    throw new HubError(409, `hash algorithm ${algorithm} is not supported`);
  const wanted = body.list('objects').map(readWanted);
  if (operation === 'download') return answer('basic', await downloads(call, wanted));
  const transfer = chosen(call.hub.transfer, body.texts('transfers'));
  return answer(transfer, await uploads(call, wanted, transfer));
};

function answer(transfer: Transfer, objects: readonly object[]) {
  const headers = { 'Content-Type': 'application/vnd.git-lfs+json' };
  return json({ transfer, objects, hash_algo: 'sha256' }, { headers });
}

function readWanted(object: Fields): Wanted {
  const oid = object.text('oid');
  const size = object.optionalNumber('size') ?? -1;
  if (isOid(oid) && Number.isSafeInteger(size) && size >= 0) return { oid, size };
  throw new HubError(422, `not an object: ${oid}`);
}

function chosen(own: Transfer, offered: readonly string[]): Transfer {
  return offered.includes(own) ? own : 'basic';
}

function downloads(call: RepositoryCall, wanted: readonly Wanted[]): Promise<object[]> {
  return Promise.all(
    wanted.map(async ({ oid, size }) => {
      const stored = await findObjectSize(call.repository, oid);
      if (stored === undefined)
        return { oid, size, error: { code: 404, message: 'Object does not exist' } };
      const href = call.hub.signedUrls.sign('GET', storagePath(call.repository, oid));
      return { oid, size: stored, authenticated: true, actions: { download: { href } } };
    }),
  );
}

function uploads(
  call: RepositoryCall,
  wanted: readonly Wanted[],
  transfer: Transfer,
): Promise<object[]> {
  return Promise.all(
    wanted.map(async (object) => {
      if ((await findObjectSize(call.repository, object.oid)) === object.size) return object;
      return { ...object, authenticated: true, actions: actions(call, object, transfer) };
    }),
  );
}

function actions(call: RepositoryCall, object: Wanted, transfer: Transfer): object {
  if (transfer === 'xet') return { upload: xetUpload(call) };
  const { hub, repository } = call;
  const path = storagePath(repository, object.oid);
  const resource = `${hub.url()}/${repository.resource}`;
  const verify = { href: `${resource}.git/info/lfs/verify` };
  if (transfer === 'multipart' && object.size > hub.chunkBytes)
    return { upload: multipartUpload(call, object, path), verify };
  return { upload: { href: hub.signedUrls.sign('PUT', path) }, verify };
}

function multipartUpload({ hub }: RepositoryCall, { size }: Wanted, path: string): object {
  const header: Record<string, string> = { chunk_size: String(hub.chunkBytes) };
  for (let part = 1; part <= Math.ceil(size / hub.chunkBytes); part++)
    header[String(part).padStart(5, '0')] = hub.signedUrls.sign('PUT', `${path}/${part}`);
  return { href: hub.signedUrls.sign('POST', path), header };
}

function xetUpload({ hub, repository }: RepositoryCall): object {
  const { accessToken, casUrl, exp } = hub.xetTokens.issue(repository.resource, 'write');
  const kind = `${repository.kind}s`;
  return {
    href: `${hub.url()}/api/${kind}/${repository.id}/xet-write-token/main`,
    header: {
      'X-Xet-Cas-Url': casUrl,
      'X-Xet-Access-Token': accessToken,
      'X-Xet-Token-Expiration': String(exp),
      'X-Xet-Session-Id': randomUUID(),
    },
  };
}
