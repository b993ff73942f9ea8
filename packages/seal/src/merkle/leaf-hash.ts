import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Makes the salts and leaves of one part. */
export type LeafHasher = {
  saltOf(id: string): Uint8Array;
  leafOf(id: string, canonicalRow: Uint8Array): Uint8Array;
};

/**
 * Makes the hasher of a part. Rows that a template made could be guessed and their hashes compared, so each leaf is
 * salted, and showing the salt of one says nothing about another.
 */
export function leafHasher(saltKey: Uint8Array): LeafHasher {
  const keyed = hmac.create(sha256, saltKey);
  const working = keyed.clone();
  const saltOf = (id: string) => {
    const salt = new Uint8Array(32);
    keyed._cloneInto(working).update(utf8ToBytes(id)).digestInto(salt);
    return salt;
  };
  const leafOf = createLeafHash();
  return { saltOf, leafOf: (id, row) => leafOf(saltOf(id), row) };
}

/** The hash of one row with its salt. */
export function leafHash(salt: Uint8Array, canonicalRow: string): Uint8Array {
  return createLeafHash()(salt, utf8ToBytes(canonicalRow));
}

const leafMark = Uint8Array.of(0);

// Making a hash object costs as much as hashing a row, so one is used again and again.
function createLeafHash() {
  const begun = sha256.create().update(leafMark);
  const working = begun.clone();
  return (salt: Uint8Array, canonicalRow: Uint8Array): Uint8Array => {
    const leaf = new Uint8Array(32);
    begun._cloneInto(working).update(salt).update(canonicalRow).digestInto(leaf);
    return leaf;
  };
}
