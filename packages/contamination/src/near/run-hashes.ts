import { hashNgrams } from '../ngrams/hash-ngrams.ts';

/** One number for each run of `n` numbers, in order; a shorter list is one run. */
export function runHashes(numbers: Uint32Array, n: number): Uint32Array {
  const hashes = new Uint32Array(numbers.length);
  if (numbers.length === 0) return hashes;
  return hashes.subarray(0, hashNgrams(numbers, Math.min(n, numbers.length), hashes));
}
