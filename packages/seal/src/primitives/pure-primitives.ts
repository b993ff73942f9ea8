import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { SealPrimitives } from './seal-primitives.ts';

/** What runs everywhere. */
export function purePrimitives(): SealPrimitives {
  return {
    sha256: repeated(sha256.create()),
    hmacSha256: (key) => repeated(hmac.create(sha256, key)),
  };
}

type Begun<Hash> = {
  clone(): Hash;
  _cloneInto(to: Hash): { update(bytes: Uint8Array): { digestInto(into: Uint8Array): void } };
};

// Making a hash object costs as much as hashing a short row, so one is used again and again.
function repeated<Hash>(begun: Begun<Hash>): (bytes: Uint8Array) => Uint8Array {
  const working = begun.clone();
  return (bytes) => {
    const hash = new Uint8Array(32);
    begun._cloneInto(working).update(bytes).digestInto(hash);
    return hash;
  };
}
