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

  // Not `for await` over the source: who stops reading leaves the rest to the digest.
  async function* read(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      hash.update(next.value);
      yield next.value;
    }
  }

  async function digest(): Promise<string> {
    for await (const _ of read());
    return `sha256:${hash.digest('hex')}`;
  }

  return { read, digest };
}
