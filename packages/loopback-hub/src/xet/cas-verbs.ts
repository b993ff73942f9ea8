import { ranged } from '../http/byte-range.ts';
import { HubError } from '../http/hub-error.ts';
import { json } from '../http/reply.ts';
import type { Verb } from '../hub.ts';
import { writeObject } from '../lfs/objects.ts';
import { readResource } from '../repositories/repository.ts';
import { readShard, type XetFile } from './shard.ts';
import { writeXetFile } from './xet-files.ts';
import { readXorb, unpackTerms, writeXorb } from './xorb-store.ts';

/** Takes a xorb. */
export const postXorb: Verb = async ({ hub, request, params }) => {
  hub.xetTokens.resourceOf(request, 'write');
  const { hash = '' } = params;
  const bytes = await request.bytes();
  return json({ was_inserted: await understood(() => writeXorb(hub.folder, hash, bytes)) });
};

/** Takes a shard and makes objects of the files that it describes. */
export const postShard: Verb = async ({ hub, request }) => {
  const resource = hub.xetTokens.resourceOf(request, 'write');
  const repository = readResource(hub, resource);
  const bytes = await request.bytes();
  const files = await understood(async () => readShard(bytes));
  for (const file of files) await understood(() => storeFile(file));
  return json({ result: 1 });

  async function storeFile({ hash, sha256, terms }: XetFile): Promise<void> {
    if (sha256 === undefined) throw new HubError(400, `the file ${hash} comes without its SHA-256`);
    await writeObject(repository, sha256, unpackTerms(hub.folder, terms));
    await writeXetFile(repository, { hash, oid: sha256, terms });
  }
};

/** Gives packed bytes of a xorb. */
export const getXorb: Verb = async ({ hub, request, params }) => {
  hub.signedUrls.check(request);
  return ranged(request, await readXorb(hub.folder, params.hash ?? ''), {});
};

/** Says which xorb has a chunk already. This hub never does: every upload is whole. */
export const findChunk: Verb = async ({ hub, request }) => {
  hub.xetTokens.resourceOf(request, 'read');
  throw new HubError(404, 'no xorb is known to have this chunk');
};

async function understood<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RangeError) throw new HubError(400, error.message);
    throw error;
  }
}
