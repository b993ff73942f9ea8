import { createTokenReader } from '../words/create-token-reader.ts';
import { minHashSettings, type SignatureOptions } from './min-hash-options.ts';
import { runHashes } from './run-hashes.ts';
import { similaritySketch } from './similarity-sketch.ts';

/** Turns a text, given as token hashes, into its signature. */
export type SignTokens = (tokens: Uint32Array) => Uint32Array;

/**
 * The MinHash signature of a text's word runs: the share of places in which two signatures agree estimates the Jaccard
 * similarity of their texts. A text without words has an empty one.
 *
 * @example
 * ```ts
 * const [one, other] = [minHashSignature('Two seats, filled'), minHashSignature('two SEATS (filled)')];
 * one.every((value, place) => value === other[place]) // => true
 * one.length // => 128
 * minHashSignature('…') // => new Uint32Array(0)
 * ```
 */
export function minHashSignature(text: string, options: SignatureOptions = {}): Uint32Array {
  return createSigner(options)(createTokenReader().read(text));
}

/** Prepares what all signatures of one kind have in common. */
export function createSigner(options: SignatureOptions): SignTokens {
  const { n, permutations, seed } = minHashSettings(options);
  const sketch = similaritySketch(permutations, seed);
  return (tokens) => sketch(runHashes(tokens, n));
}
