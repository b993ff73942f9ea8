import { isWordBoundary, isWordCharacter, normalize } from '@tenacious-bench/text';

const BEYOND_ASCII = /\P{ASCII}/u;
const ASCII_WORDS = /[a-z0-9]+/g;

/** The words of a text as they are compared: without case, punctuation, accents and look-alike letters. */
export function textWords(text: string): string[] {
  // Reading plain text with the tables of Unicode gives the same words some twenty times slower.
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().match(ASCII_WORDS) ?? [];
  return wordsOf(normalize(text, { diacritics: true, entities: false }).text);
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) as number;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    if (!isWordCharacter(codePoint)) start = next;
    else if (isWordBoundary(text, next)) {
      words.push(text.slice(start, next));
      start = next;
    }
    at = next;
  }
  return words;
}
