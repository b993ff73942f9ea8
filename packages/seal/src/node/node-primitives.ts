import { createCipheriv, hash } from 'node:crypto';
import type { CipherOptions, SealPrimitives } from '../primitives/seal-primitives.ts';

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
  return { sha256, hmacSha256, chacha20poly1305 };
}

// By way of a text, because Node makes one in a third of the time of a buffer.
function sha256(bytes: Uint8Array): Uint8Array {
  return Buffer.from(hash('sha256', bytes, 'binary'), 'binary');
}

const blockBytes = 64;

function hmacSha256(key: Uint8Array): (message: Uint8Array) => Uint8Array {
  const keyed = new KeyedHash(key);
  return keyed.of.bind(keyed);
}

// Put together of two hashes, because making an Hmac object takes Node several times as long as both.
class KeyedHash {
  readonly #key: Uint8Array;
  readonly #outer: Uint8Array;
  #inner: Uint8Array;

  constructor(key: Uint8Array) {
    this.#key = key;
    this.#outer = keyed(key, { mark: 0x5c, behind: 32 });
    this.#inner = keyed(key, { mark: 0x36, behind: 64 });
  }

  of(message: Uint8Array): Uint8Array {
    const end = blockBytes + message.length;
    if (end > this.#inner.length) {
      this.#inner = keyed(this.#key, { mark: 0x36, behind: message.length });
    }
    this.#inner.set(message, blockBytes);
    this.#outer.set(sha256(this.#inner.subarray(0, end)), blockBytes);
    return sha256(this.#outer);
  }
}

/** The key in one of its two forms, and room for what it stands before. */
function keyed(key: Uint8Array, { mark, behind }: { mark: number; behind: number }): Uint8Array {
  const bytes = new Uint8Array(blockBytes + behind).fill(mark, 0, blockBytes);
  for (const [at, byte] of key.entries()) bytes[at] = byte ^ mark;
  return bytes;
}

function chacha20poly1305(bytes: Uint8Array, { key, nonce, into }: CipherOptions): void {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  into.set(cipher.update(bytes));
  cipher.final();
  into.set(cipher.getAuthTag(), bytes.length);
}
