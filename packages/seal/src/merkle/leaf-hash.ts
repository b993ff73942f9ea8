import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The hash of one row. Rows that a template made could be guessed and their hashes compared, so each is salted, and
 * showing the salt of one says nothing about another.
 */
export function leafHash(salt: Uint8Array, canonicalRow: string): Uint8Array {
  return sha256.create().update(leafMark).update(salt).update(utf8ToBytes(canonicalRow)).digest();
}

/** Makes the function from ids to salts. */
export function saltsOf(key: Uint8Array): (id: string) => Uint8Array {
  const keyed = hmac.create(sha256, key);
  return (id) => keyed.clone().update(utf8ToBytes(id)).digest();
}

const leafMark = Uint8Array.of(0);
