import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { type Beacon, type DrandChain, quicknet } from './drand-chain.ts';

const { shortSignatures } = bls12_381;
// The name is of G1 and the public key of G2, although RFC 9380 has it the other way round in its own examples.
const suite = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';

/**
 * Whether a beacon is the network's own signature of its round.
 *
 * @example
 * ```ts
 * const signature =
 *   'b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92';
 * verifyBeacon({ round: 123, signature }) // => true
 * verifyBeacon({ round: 124, signature }) // => false
 * ```
 */
export function verifyBeacon({ round, signature }: Beacon, chain: DrandChain = quicknet): boolean {
  if (!isRound(round) || !/^[0-9a-f]{96}$/.test(signature)) return false;
  try {
    return shortSignatures.verify(
      hexToBytes(signature),
      pointOfRound(round),
      hexToBytes(chain.publicKey),
    );
  } catch {
    // Bytes that are no point of the curve.
    return false;
  }
}

/** The point of G1 that the network signs for a round. */
export function pointOfRound(round: number) {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(round));
  return shortSignatures.hash(sha256(bytes), suite);
}

export function isRound(round: number): boolean {
  return Number.isSafeInteger(round) && round >= 1;
}
