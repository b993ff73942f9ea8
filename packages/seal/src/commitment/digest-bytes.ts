import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SealPrimitives } from '../primitives/seal-primitives.ts';

/** The digest of some bytes, as releases write it. */
export function digestBytes(
  bytes: Uint8Array,
  { sha256: hash }: Pick<SealPrimitives, 'sha256'> = { sha256 },
): string {
  return digestOfHash(hash(bytes));
}

export function digestOfHash(hash: Uint8Array): string {
  return `sha256:${bytesToHex(hash)}`;
}
