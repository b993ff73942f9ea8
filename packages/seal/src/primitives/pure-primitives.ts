import { sha256 } from '@noble/hashes/sha2.js';
import type { SealPrimitives } from './seal-primitives.ts';

/** What runs everywhere. */
export function purePrimitives(): SealPrimitives {
  const begun = sha256.create();
  const working = begun.clone();
  return {
    sha256(bytes) {
      const hash = new Uint8Array(32);
      // Making a hash object costs as much as hashing a short row, so one is used again and again.
      begun._cloneInto(working).update(bytes).digestInto(hash);
      return hash;
    },
  };
}
