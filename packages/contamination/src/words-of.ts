import { findWords, normalize } from '@tenacious-bench/text';

/** The words of a text as all checks see them: no case, no look-alikes, no accents. */
export function wordsOf(text: string): readonly string[] {
  const plain = normalize(text, { diacritics: true, entities: false }).text;
  return findWords(plain).map((word) => word.text);
}
