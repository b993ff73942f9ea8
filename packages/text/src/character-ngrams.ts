import { assertNgramLength } from './word-ngrams.ts';

/**
 * Lists every run of `n` neighbouring code points; a shorter text gives none.
 *
 * @example
 * ```ts
 * characterNgrams('bench', 3) // => ['ben', 'enc', 'nch']
 * ```
 */
export function characterNgrams(text: string, n: number): readonly string[] {
  assertNgramLength(n);
  const characters = [...text];
  const ngrams: string[] = [];
  for (let first = 0; first + n <= characters.length; first++) {
    ngrams.push(characters.slice(first, first + n).join(''));
  }
  return ngrams;
}
