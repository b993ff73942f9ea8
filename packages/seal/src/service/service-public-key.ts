import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The public key that the receipts of a service are verified with, in hexadecimal digits.
 *
 * @example
 * ```ts
 * servicePublicKey(new Uint8Array(32)).slice(0, 16) // => '3b6a27bcceb6a42d'
 * servicePublicKey(new Uint8Array(8)) // throws RangeError
 * ```
 */
export function servicePublicKey(secretKey: Uint8Array): string {
  if (secretKey.length === 32) return bytesToHex(ed25519.getPublicKey(secretKey));
  throw new RangeError(
    `secretKey is ${secretKey.length} bytes long: an ed25519 key has 32, so nothing can be signed`,
  );
}
