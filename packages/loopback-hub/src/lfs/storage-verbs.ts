import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { findFileSize } from '../files/find-file.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { ranged } from '../http/byte-range.ts';
import { type Fields, readJson } from '../http/fields.ts';
import { HubError } from '../http/hub-error.ts';
import { empty, json } from '../http/reply.ts';
import type { Call, Verb } from '../hub.ts';
import { isKind, nameRepository, type Repository } from '../repositories/repository.ts';
import {
  findObjectSize,
  isOid,
  objectFile,
  partFile,
  removeParts,
  writeObject,
} from './objects.ts';

/** Takes an object whole. */
export const putObject: Verb = async (call) => {
  const { repository, oid } = addressed(call);
  await writeObject(repository, oid, call.request.chunks);
  return empty(200, { ETag: `"${oid}"` });
};

/** Gives an object or a range of it. */
export const getObject: Verb = async (call) => {
  const { repository, oid } = addressed(call);
  const size = await findObjectSize(repository, oid);
  if (size === undefined) throw new HubError(404, 'No such object');
  const body = { file: objectFile(repository, oid), start: 0, end: size };
  return ranged(call.request, body, { ETag: `"${oid}"` });
};

/** Takes one part of an object. */
export const putPart: Verb = async (call) => {
  const { repository, oid } = addressed(call);
  const part = Number(call.params.part);
  if (!Number.isSafeInteger(part)) throw new HubError(400, 'No such part');
  const hash = createHash('md5');
  await writeFileAtomically(partFile(repository, oid, part), hashed(call.request.chunks, hash));
  return empty(200, { ETag: `"${hash.digest('hex')}"` });
};

/** Puts the parts of an object together, if they are all there and unchanged. */
export const completeObject: Verb = async (call) => {
  const { repository, oid } = addressed(call);
  const body = await readJson(call.request);
  const parts = body
    .list('parts')
    .map(readPart)
    .sort((a, b) => a.number - b.number);
  if (parts.length === 0 || parts.some(({ number }, index) => number !== index + 1))
    throw new HubError(400, 'the parts are not numbered from 1 on');
  for (const part of parts) await checkPart(partFile(repository, oid, part.number), part.etag);
  await writeObject(
    repository,
    oid,
    joined(parts.map(({ number }) => partFile(repository, oid, number))),
  );
  await removeParts(repository, oid);
  return json({ success: true });
};

function addressed({ hub, request, params }: Call): {
  readonly repository: Repository;
  readonly oid: string;
} {
  hub.signedUrls.check(request);
  const { kind = '', owner = '', name = '', oid = '' } = params;
  const singular = kind.slice(0, -1);
  if (!isKind(singular) || !isOid(oid)) throw new HubError(404, 'No such object');
  const id = `${owner}/${name}`;
  return { repository: nameRepository(hub, { kind: singular, id }), oid };
}

function readPart(part: Fields): { readonly number: number; readonly etag: string } {
  return { number: part.optionalNumber('partNumber') ?? 0, etag: part.text('etag') };
}

async function checkPart(file: string, etag: string): Promise<void> {
  if ((await findFileSize(file)) === undefined) throw new HubError(400, 'a part is missing');
  const hash = createHash('md5');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  if (etag.replaceAll('"', '') !== hash.digest('hex'))
    throw new HubError(400, 'the ETag of a part is not the one that was given out');
}

async function* hashed(chunks: AsyncIterable<Buffer>, hash: ReturnType<typeof createHash>) {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

async function* joined(files: readonly string[]): AsyncGenerator<Buffer> {
  for (const file of files) yield* createReadStream(file);
}
