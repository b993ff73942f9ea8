import { utf8ToBytes } from '@noble/hashes/utils.js';
import { purePrimitives } from '../primitives/pure-primitives.ts';
import type { SealPrimitives } from '../primitives/seal-primitives.ts';
import { createKeyedHash } from './keyed-hash.ts';

/** Makes the salts and leaves of one part. */
export type LeafHasher = {
  saltOf(id: string): Uint8Array;
  leafOf(id: string, canonicalRow: Uint8Array): Uint8Array;
};

/**
 * Makes the hasher of a part. Rows that a template made could be guessed and their hashes compared, so each leaf is
 * salted, and showing the salt of one says nothing about another.
 */
export function leafHasher(
  saltKey: Uint8Array,
  primitives: SealPrimitives = purePrimitives(),
): LeafHasher {
  const saltOf = createKeyedHash(saltKey, primitives);
  const leafOf = createLeafHash(primitives);
  return { saltOf, leafOf: (id, row) => leafOf(saltOf(id), row) };
}

/** The hash of one row with its salt. */
export function leafHash(salt: Uint8Array, canonicalRow: string): Uint8Array {
  return createLeafHash(purePrimitives())(salt, utf8ToBytes(canonicalRow));
}

const leafMark = 0;
const rowStart = 1 + 32;

// All that is hashed stands in one place, which is used again and again: a hash of one piece costs half of one of three.
function createLeafHash({ sha256: hash }: SealPrimitives) {
  let memory = new Uint8Array(4096);
  return (salt: Uint8Array, canonicalRow: Uint8Array): Uint8Array => {
    const length = rowStart + canonicalRow.length;
    if (length > memory.length) memory = new Uint8Array(2 * length);
    memory[0] = leafMark;
    memory.set(salt, 1);
    memory.set(canonicalRow, rowStart);
    return hash(memory.subarray(0, length));
  };
}
