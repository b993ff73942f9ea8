import { createHash } from 'node:crypto';

/** Bytes that are hashed while they are read. */
export type HashedBytes = {
  read(): AsyncGenerator<Uint8Array, void, undefined>;
  /** SHA-256 of all bytes: those that nobody read are read now. */
  digest(): Promise<string>;
};

export function hashBytes(source: AsyncIterable<Uint8Array>): HashedBytes {
  const hash = createHash('sha256');
  const chunks = source[Symbol.asyncIterator]();
  let failure: { readonly error: unknown } | undefined;

  // Not `for await` over the source: who stops reading leaves the rest to the digest.
  async function* read(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let next = await pull(); next.done !== true; next = await pull()) {
      hash.update(next.value);
      yield next.value;
    }
  }

  // A source that failed says afterwards that it is at its end: its digest would be that of a part.
  async function pull(): Promise<IteratorResult<Uint8Array, unknown>> {
    if (failure !== undefined) throw failure.error;
    try {
      return await chunks.next();
    } catch (error) {
      failure = { error };
      throw error;
    }
  }

  async function digest(): Promise<string> {
    for await (const _ of read());
    return `sha256:${hash.digest('hex')}`;
  }

  return { read, digest };
}
