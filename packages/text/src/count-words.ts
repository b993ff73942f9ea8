import { scanWords } from './scan-words.ts';

/**
 * Counts the words that `findWords` would find.
 *
 * @example
 * ```ts
 * countWords('A 15-minute call, please.') // => 4
 * ```
 */
export function countWords(text: string): number {
  let count = 0;
  scanWords(text, () => {
    count++;
  });
  return count;
}
