import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The digest of some bytes, as releases write it. */
export function digestBytes(bytes: Uint8Array): string {
  return digestOfHash(sha256(bytes));
}

export function digestOfHash(hash: Uint8Array): string {
  return `sha256:${bytesToHex(hash)}`;
}
