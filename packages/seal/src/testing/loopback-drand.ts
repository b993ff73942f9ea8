import { bls12_381 } from '@noble/curves/bls12-381.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Beacon, DrandChain } from '../time-lock/drand-chain.ts';
import { pointOfRound } from '../time-lock/verify-beacon.ts';

/** A drand network of one member, who signs any round at once. */
export function loopbackDrand(seed = 7) {
  const { secretKey, publicKey } = bls12_381.shortSignatures.keygen(new Uint8Array(48).fill(seed));
  const key = bls12_381.shortSignatures.getPublicKey(secretKey).toHex();
  const chain: DrandChain = {
    hash: bytesToHex(sha256(hexToBytes(publicKey.toHex()))),
    publicKey: key,
    genesisSeconds: 1_700_000_000,
    periodSeconds: 3,
  };
  const beacon = (round: number): Beacon => ({
    round,
    signature: bls12_381.shortSignatures.sign(pointOfRound(round), secretKey).toHex(),
  });
  return { chain, beacon };
}
