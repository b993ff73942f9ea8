import { mixedBits } from './mixed-bits.ts';

const FACTOR = 0x9e3779b1;

/** One number for each run of `n` numbers, in order; a shorter list is one run. */
export function runHashes(numbers: Uint32Array, n: number): Uint32Array {
  const length = Math.min(n, numbers.length);
  const hashes = new Uint32Array(numbers.length === 0 ? 0 : numbers.length - length + 1);
  const leaving = power(FACTOR, length);
  let hash = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    hash = Math.imul(hash, FACTOR) + mixedBits(numbers[at] as number);
    if (at >= length) hash -= Math.imul(leaving, mixedBits(numbers[at - length] as number));
    hash |= 0;
    if (at >= length - 1) hashes[at - length + 1] = hash;
  }
  return hashes;
}

function power(factor: number, exponent: number): number {
  let product = 1;
  for (let times = 0; times < exponent; times += 1) product = Math.imul(product, factor);
  return product;
}
