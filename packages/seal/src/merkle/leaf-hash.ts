import { utf8ToBytes } from '@noble/hashes/utils.js';
import { purePrimitives } from '../primitives/pure-primitives.ts';
import type { SealPrimitives } from '../primitives/seal-primitives.ts';

declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};

/**
 * Makes the salts and leaves of one part. Rows that a template made could be guessed and their hashes compared, so each
 * leaf is salted, and showing the salt of one says nothing about another.
 */
export class LeafHasher {
  readonly #encoder = new TextEncoder();
  readonly #saltOf: (id: Uint8Array) => Uint8Array;
  readonly #leafHash: LeafHash;
  #room = new Uint8Array(256);

  constructor(saltKey: Uint8Array, primitives: SealPrimitives = purePrimitives()) {
    this.#saltOf = primitives.hmacSha256(saltKey);
    this.#leafHash = new LeafHash(primitives);
  }

  saltOf(id: string): Uint8Array {
    // A UTF-16 code unit is at most three bytes.
    if (3 * id.length > this.#room.length) this.#room = new Uint8Array(3 * id.length);
    const { written } = this.#encoder.encodeInto(id, this.#room);
    return this.#saltOf(this.#room.subarray(0, written));
  }

  leafOf(id: string, canonicalRow: Uint8Array): Uint8Array {
    return this.#leafHash.of(this.saltOf(id), canonicalRow);
  }
}

/** The hash of one row with its salt. */
export function leafHash(salt: Uint8Array, canonicalRow: string): Uint8Array {
  return new LeafHash(purePrimitives()).of(salt, utf8ToBytes(canonicalRow));
}

const leafMark = 0;
const rowStart = 1 + 32;

// All that is hashed stands in one place, which is used again and again: a hash of one piece costs half of one of three.
class LeafHash {
  readonly #sha256: SealPrimitives['sha256'];
  #memory = new Uint8Array(4096);

  constructor({ sha256 }: SealPrimitives) {
    this.#sha256 = sha256;
  }

  of(salt: Uint8Array, canonicalRow: Uint8Array): Uint8Array {
    const length = rowStart + canonicalRow.length;
    if (length > this.#memory.length) this.#memory = new Uint8Array(2 * length);
    this.#memory[0] = leafMark;
    this.#memory.set(salt, 1);
    this.#memory.set(canonicalRow, rowStart);
    return this.#sha256(this.#memory.subarray(0, length));
  }
}
