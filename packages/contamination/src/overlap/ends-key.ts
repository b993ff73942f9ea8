import { mixedBits } from '../near/mixed-bits.ts';

/** A number that rows of the same words have in common: out of how many they are, and the hashes of the first and last. */
export function endsKey(words: number, first: number, last: number): number {
  return words * 2 ** 32 + mixedBits(Math.imul(first, 31) ^ mixedBits(last));
}
