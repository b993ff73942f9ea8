import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { pairingBytes } from './pairing-bytes.ts';
import { pairingPower } from './pairing-power.ts';
import { pointOfRound } from './verify-beacon.ts';

const { fields, G1, G2, pairing } = bls12_381;
const pointBytes = 96;

type Pairing = typeof fields.Fp12.ONE;

/** What all that is locked to one round has in common. */
export function pairingOfRound(round: number, publicKey: string): Pairing {
  return pairing(pointOfRound(round), G2.Point.fromHex(publicKey));
}

/** Encrypts a short secret to the signature of a round that is still to come (Boneh and Franklin, as drand does it). */
export function lockToRound(
  secret: Uint8Array,
  { shared, sigma }: { shared: Pairing; sigma: Uint8Array },
): Uint8Array {
  const scalar = scalarOf(sigma, secret);
  const mask = maskOf(pairingPower(shared, scalar), secret.length);
  return concatBytes(
    G2.Point.BASE.multiply(scalar).toBytes(true),
    exclusiveOr(sigma, mask),
    exclusiveOr(secret, hashOf('IBE-H4', sigma).subarray(0, secret.length)),
  );
}

/** The secret, or `undefined` where the bytes were not made for this signature. */
export function unlockWithSignature(locked: Uint8Array, signature: string): Uint8Array | undefined {
  const length = (locked.length - pointBytes) / 2;
  if (!Number.isInteger(length) || length < 1) return undefined;
  const point = G2.Point.fromBytes(locked.subarray(0, pointBytes));
  const shared = pairing(G1.Point.fromBytes(hexToBytes(signature)), point);
  const sigma = exclusiveOr(
    locked.subarray(pointBytes, pointBytes + length),
    maskOf(shared, length),
  );
  const mask = hashOf('IBE-H4', sigma).subarray(0, length);
  const secret = exclusiveOr(locked.subarray(pointBytes + length), mask);
  return G2.Point.BASE.multiply(scalarOf(sigma, secret)).equals(point) ? secret : undefined;
}

function maskOf(shared: Pairing, length: number): Uint8Array {
  return hashOf('IBE-H2', pairingBytes(shared)).subarray(0, length);
}

function scalarOf(sigma: Uint8Array, secret: Uint8Array): bigint {
  const seed = hashOf('IBE-H3', sigma, secret);
  for (let attempt = 1; attempt < 0xffff; attempt += 1) {
    const hash = sha256(concatBytes(Uint8Array.of(attempt & 0xff, attempt >> 8), seed));
    hash[0] = (hash[0] ?? 0) >> 1;
    // Not by the field, which would reduce what is too large instead of trying again as the scheme says.
    const scalar = BigInt(`0x${bytesToHex(hash)}`);
    if (scalar < fields.Fr.ORDER) return scalar;
  }
  // Each attempt fails with a chance below one in five.
  throw new Error('no scalar was found: SHA-256 is not what it should be');
}

function hashOf(label: string, ...pieces: readonly Uint8Array[]): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(label), ...pieces));
}

function exclusiveOr(left: Uint8Array, right: Uint8Array): Uint8Array {
  return left.map((byte, at) => byte ^ (right[at] ?? 0));
}
