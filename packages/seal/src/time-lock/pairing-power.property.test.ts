import { bls12_381 } from '@noble/curves/bls12-381.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quicknet } from './drand-chain.ts';
import { pairingOfRound } from './identity-encryption.ts';
import { pairingPower } from './pairing-power.ts';

const { Fp12, Fr } = bls12_381.fields;
const pairing = pairingOfRound(123, quicknet.publicKey);
const scalar = fc.bigInt({ min: 0n, max: Fr.ORDER - 1n });

test('it is the power that the library computes', () => {
  fc.assert(
    fc.property(scalar, (power) => {
      expect(Fp12.eql(pairingPower(pairing, power), Fp12.pow(pairing, power))).toBe(true);
    }),
    { numRuns: 20, examples: [[0n], [1n], [bls12_381.params.ateLoopSize], [Fr.ORDER - 1n]] },
  );
});
