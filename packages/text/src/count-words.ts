import { endOfWord, startOfNextWord } from './scan-words.ts';

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
  let start = startOfNextWord(text, 0);
  while (start >= 0) {
    count++;
    start = startOfNextWord(text, endOfWord(text, start));
  }
  return count;
}
