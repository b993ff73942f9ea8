import { bls12_381 } from '@noble/curves/bls12-381.js';
import { concatBytes } from '@noble/hashes/utils.js';

const { Fp, Fp12 } = bls12_381.fields;
type Sextic = typeof Fp12.ONE.c0;
type Quadratic = typeof Fp12.ONE.c0.c0;

/** The bytes of a pairing's result in the order that drand hashes them, which is the reverse of this library's. */
export function pairingBytes({ c0, c1 }: typeof Fp12.ONE): Uint8Array {
  return concatBytes(sexticBytes(c1), sexticBytes(c0));
}

function sexticBytes({ c0, c1, c2 }: Sextic): Uint8Array {
  return concatBytes(quadraticBytes(c2), quadraticBytes(c1), quadraticBytes(c0));
}

function quadraticBytes({ c0, c1 }: Quadratic): Uint8Array {
  return concatBytes(Fp.toBytes(c1), Fp.toBytes(c0));
}
