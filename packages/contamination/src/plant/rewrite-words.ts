import type { Word } from '@tenacious-bench/text';

/** One word of a text, and what stands between it and the word before. */
export type PassagePart = { readonly gap: string; readonly word: string; readonly index: number };

/** A text with every word and the gap before it rewritten. */
export function rewriteWords(
  { text, words }: { readonly text: string; readonly words: readonly Word[] },
  rewrite: (part: PassagePart) => string,
): string {
  const parts = words.map(({ start, text: word }, index) =>
    rewrite({ gap: text.slice(words[index - 1]?.end ?? 0, start), word, index }),
  );
  return parts.join('') + text.slice(words.at(-1)?.end ?? 0);
}
