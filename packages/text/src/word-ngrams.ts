import type { Word } from './find-words.ts';
import type { Span } from './span.ts';

/** `n` neighbouring words joined by single spaces, and the stretch of text they cover. */
export type WordNgram = Span & { readonly text: string };

/**
 * Lists every run of `n` neighbouring words; fewer words than `n` give none.
 *
 * @example
 * ```ts
 * wordNgrams(findWords('one, two three'), 2)
 * // => [{ text: 'one two', start: 0, end: 8 }, { text: 'two three', start: 5, end: 14 }]
 * wordNgrams([], 0) // throws RangeError
 * ```
 */
export function wordNgrams(words: readonly Word[], n: number): readonly WordNgram[] {
  assertNgramLength(n);
  const ngrams: WordNgram[] = [];
  for (let first = 0; first + n <= words.length; first++) {
    ngrams.push(joinWords(words.slice(first, first + n)));
  }
  return ngrams;
}

/** Refuses an n-gram length that no run of tokens can have. */
export function assertNgramLength(n: number): void {
  if (Number.isInteger(n) && n > 0) return;
  throw new RangeError(`an n-gram length of ${n} is not a positive integer, so nothing can match`);
}

function joinWords(words: readonly Word[]): WordNgram {
  const first = words[0] as Word;
  const last = words[words.length - 1] as Word;
  return { text: words.map(({ text }) => text).join(' '), start: first.start, end: last.end };
}
