import { minHashSettings, type SignatureOptions } from './min-hash-options.ts';
import { runHashes } from './run-hashes.ts';
import { similaritySketch } from './similarity-sketch.ts';
import { textWords } from './text-words.ts';
import { wordHash } from './word-hash.ts';

/** Turns the words of a text into its signature. */
export type SignWords = (words: readonly string[]) => Uint32Array;

/**
 * The MinHash signature of a text's word runs: the share of places in which two signatures agree estimates the Jaccard
 * similarity of their texts. A text without words has an empty one.
 *
 * @example
 * ```ts
 * const text = 'Two Go engineers can start within three weeks of your decision.';
 * minHashSignature(text, { permutations: 4 }) // => Uint32Array.of(38871179, 1179869602, 2415793311, 3247826694)
 * minHashSignature('…') // => new Uint32Array(0)
 * ```
 */
export function minHashSignature(text: string, options: SignatureOptions = {}): Uint32Array {
  return signWords(options)(textWords(text));
}

/** Prepares what all signatures of one kind have in common. */
export function signWords(options: SignatureOptions): SignWords {
  const { n, permutations, seed } = minHashSettings(options);
  const sketch = similaritySketch(permutations, seed);
  return (words) => sketch(runHashes(Uint32Array.from(words, wordHash), n));
}
