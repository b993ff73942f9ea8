import { createCipheriv, hash } from 'node:crypto';
import type { SealPrimitives } from '../primitives/seal-primitives.ts';

/**
 * Gives the SHA-256 and the ChaCha20-Poly1305 of Node's OpenSSL, with which sealing takes half the time.
 *
 * @example
 * ```ts
 * const { sha256 } = nodePrimitives();
 * Buffer.from(sha256(new Uint8Array(0))).toString('hex').slice(0, 8) // => 'e3b0c442'
 * ```
 */
export function nodePrimitives(): Required<SealPrimitives> {
  return {
    // By way of a text, because Node makes one in a third of the time of a buffer.
    sha256: (bytes) => Buffer.from(hash('sha256', bytes, 'binary'), 'binary'),
    chacha20poly1305(key, nonce, bytes) {
      const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
      return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    },
  };
}
