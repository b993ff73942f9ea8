import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { SealPrimitives } from '../primitives/seal-primitives.ts';

export type PayloadOptions = {
  readonly header: Uint8Array;
  readonly fileKey: Uint8Array;
  /** Sixteen bytes that no other file of this key has. */
  readonly nonce: Uint8Array;
  readonly chacha20poly1305: NonNullable<SealPrimitives['chacha20poly1305']>;
};

const chunkBytes = 64 * 1024;
const tagBytes = 16;

/** An age file (https://age-encryption.org/v1, "Payload"): its header, a nonce and the encrypted chunks. */
export function encryptPayload(
  bytes: Uint8Array,
  { header, fileKey, nonce, chacha20poly1305 }: PayloadOptions,
): Uint8Array {
  const key = hkdf(sha256, fileKey, nonce, utf8ToBytes('payload'), 32);
  // An empty payload is one empty chunk, and no other chunk may be empty.
  const chunks = Math.max(1, Math.ceil(bytes.length / chunkBytes));
  const start = header.length + nonce.length;
  const file = new Uint8Array(start + bytes.length + chunks * tagBytes);
  file.set(header);
  file.set(nonce, header.length);
  for (let at = 0; at < chunks; at += 1) {
    const chunk = bytes.subarray(at * chunkBytes, (at + 1) * chunkBytes);
    const place = start + at * (chunkBytes + tagBytes);
    const into = file.subarray(place, place + chunk.length + tagBytes);
    chacha20poly1305(chunk, { key, nonce: chunkNonce(at, at === chunks - 1), into });
  }
  return file;
}

// The place keeps chunks from being moved, and the mark of the last one from being cut off.
function chunkNonce(at: number, isLast: boolean): Uint8Array {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, at);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}
