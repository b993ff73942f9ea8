import * as z from 'zod';
import type { FrozenTree } from '../tree/frozen-tree.ts';
import type { Fetch } from './hub-fetch.ts';

const batchSchema = z.looseObject({ objects: z.array(z.looseObject({ oid: z.string() })) });

/** A `fetch` that offers the Hub no large file but those of a tree: what its client has hashed has to be their bytes. */
export function requireDigests(fetch: Fetch, { files }: Pick<FrozenTree, 'files'>): Fetch {
  const known = new Set(files.map(({ digest }) => digest.replace('sha256:', '')));
  return async (input, init) => {
    if (String(input).endsWith('/info/lfs/objects/batch')) {
      const { objects } = batchSchema.parse(JSON.parse(String(init?.body)));
      const other = objects.find(({ oid }) => !known.has(oid));
      if (other !== undefined)
        throw new Error(`no file of the release has the digest ${other.oid}`);
    }
    return fetch(input, init);
  };
}
