import { once } from './once.ts';
import { endOfWord, startOfNextWord } from './scan-words.ts';
import type { Span } from './span.ts';
import { isAsciiLetter } from './word-character.ts';

/** A word with its place; `kind` is `number` when it is made of digits and their separators. */
export type Word = Span & { readonly text: string; readonly kind: 'word' | 'number' };

const PLAIN_NUMBER = /^[\d.,:]+$/;
const ONLY_DIGITS = once(() => /^[\p{N}\p{M}.,:'’_]+$/u);

/**
 * Finds the words of a text in any script, in order.
 *
 * Apostrophes, hyphens and underscores inside a word belong to it (`don't`, `full-stack`,
 * `snake_case`), and so do the separators of a number (`1,200`, `3.5`, `15:30`); a hyphen between
 * two digits separates. In Chinese, Japanese, Thai, Lao, Khmer and Burmese each letter with its
 * marks is one word: dictionaries differ between engines, this count does not.
 *
 * @example
 * ```ts
 * findWords("Don't wait").map((word) => word.text) // => ["Don't", 'wait']
 * findWords('7-14 full-stack days').map((word) => word.text) // => ['7', '14', 'full-stack', 'days']
 * findWords('in $1,200')[1] // => { text: '1,200', start: 4, end: 9, kind: 'number' }
 * ```
 */
export function findWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = startOfNextWord(text, 0);
  while (start >= 0) {
    const end = endOfWord(text, start);
    words.push({ text: text.slice(start, end), start, end, kind: kindOf(text, start, end) });
    start = startOfNextWord(text, end);
  }
  return words;
}

function kindOf(text: string, start: number, end: number): 'word' | 'number' {
  // Most words begin with an ASCII letter; the question is for the others.
  if (isAsciiLetter(text.charCodeAt(start)) || isAsciiLetter(text.charCodeAt(end - 1)))
    return 'word';
  const word = text.slice(start, end);
  return PLAIN_NUMBER.test(word) || ONLY_DIGITS().test(word) ? 'number' : 'word';
}
