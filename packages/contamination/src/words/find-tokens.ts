import { isWordBoundary, isWordCharacter, normalize, type Span } from '@tenacious-bench/text';

/** A word made comparable, and where it stands in the text as it was given. */
export type Token = Span & { readonly text: string };

// Unseen controls are ASCII too, but they have to go from within words.
const BEYOND_PLAIN_ASCII = /[^\t-\r -~]/;
const ASCII_WORD = /[0-9A-Za-z]+/g;
const BACKSLASH = /\\[nrt]?/g;

/**
 * Finds the words that a lexical check compares: runs of letters and digits without regard to case, accents,
 * look-alike letters and invisible characters. A line break or tab that JSON or a program wrote as `\\n`, `\\r` or `\\t`
 * parts words as it did before it was written so.
 *
 * @example
 * ```ts
 * findTokens('A Full-Stack') // => [{ text: 'a', start: 0, end: 1 }, { text: 'full', start: 2, end: 6 }, { text: 'stack', start: 7, end: 12 }]
 * findTokens('Cafe\u0301 ﬁve').map(({ text }) => text) // => ['cafe', 'five']
 * ```
 */
export function findTokens(text: string): readonly Token[] {
  const plain = withoutBackslashes(text);
  return BEYOND_PLAIN_ASCII.test(plain) ? findFoldedTokens(plain) : findAsciiTokens(plain);
}

/**
 * Replaces backslashes, and the letters that make them line breaks and tabs, by as many spaces: offsets stay those of
 * the text as it was given.
 */
export function withoutBackslashes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(BACKSLASH, (found) => ' '.repeat(found.length));
}

function findAsciiTokens(text: string): readonly Token[] {
  return Array.from(text.matchAll(ASCII_WORD), ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

function findFoldedTokens(text: string): readonly Token[] {
  const folded = normalize(text, { diacritics: true });
  const tokens: Token[] = [];
  let start = startOfWord(folded.text, 0);
  while (start < folded.text.length) {
    const end = endOfWord(folded.text, start);
    tokens.push({ text: folded.text.slice(start, end), ...folded.toOriginal(start, end) });
    start = startOfWord(folded.text, end);
  }
  return tokens;
}

function startOfWord(text: string, from: number): number {
  let index = from;
  while (index < text.length && !isWordCharacter(codePointAt(text, index))) {
    index += widthAt(text, index);
  }
  return index;
}

function endOfWord(text: string, start: number): number {
  let index = start + widthAt(text, start);
  while (index < text.length && isInsideWord(text, index)) index += widthAt(text, index);
  return index;
}

function isInsideWord(text: string, index: number): boolean {
  return isWordCharacter(codePointAt(text, index)) && !isWordBoundary(text, index);
}

function widthAt(text: string, index: number): number {
  return codePointAt(text, index) > 0xffff ? 2 : 1;
}

function codePointAt(text: string, index: number): number {
  return text.codePointAt(index) ?? 0;
}
