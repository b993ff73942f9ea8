import { mixedBits } from '../near/mixed-bits.ts';

/** A whole number below 2^53 that stands for a list of token hashes: different lists hardly ever have the same. */
export function tokensKey(tokens: Uint32Array): number {
  let high = tokens.length;
  let low = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    high = mixedBits(high ^ (tokens[at] as number));
    low = (Math.imul(low, 0x9e3779b1) + (tokens[at] as number)) | 0;
  }
  return (high & 0x1fffff) * 0x100000000 + mixedBits(low);
}
