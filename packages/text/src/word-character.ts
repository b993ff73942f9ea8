import { once } from './once.ts';

// The tables of Unicode take milliseconds to read, and most texts never ask for them.
const WORD = once(() => /[\p{L}\p{M}\p{N}]/u);
const MARK = once(() => /\p{M}/u);
const SPACE = /\s/;

/** Letters of scripts that put no spaces between words; there, every character stands alone. */
const UNSPACED = once(
  () =>
    /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u,
);

const FIRST_MARK = 0x300;
const FIRST_UNSPACED = 0xe01;

/**
 * Whether a code point can be part of a word: a letter, mark or digit of any script, but not `_`.
 *
 * @example
 * ```ts
 * isWordCharacter('й'.codePointAt(0)) // => true
 * isWordCharacter('-'.codePointAt(0)) // => false
 * ```
 */
export function isWordCharacter(codePoint: number): boolean {
  if (codePoint < 128) return isAsciiWordCharacter(codePoint);
  // Latin letters, the punctuation of print and currency signs need not wake the tables of Unicode.
  if (codePoint >= 0xc0 && codePoint < 0x250) return codePoint !== 0xd7 && codePoint !== 0xf7;
  if (codePoint >= 0x2010 && codePoint < 0x2070) return false;
  if (codePoint >= 0x20a0 && codePoint < 0x20d0) return false;
  return WORD().test(String.fromCodePoint(codePoint));
}

/**
 * Whether no word runs across this offset: what `\b` promises, for any script. A phrase stands on
 * its own when both of its ends are boundaries. Letters of unspaced scripts bound every word. In a
 * text that is not normalised an invisible character bounds too.
 *
 * @example
 * ```ts
 * isWordBoundary('benchmark', 5) // => false
 * isWordBoundary('bench-press', 5) // => true
 * isWordBoundary('Привет', 3) // => false
 * ```
 */
export function isWordBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  if ((text.codePointAt(index - 1) as number) > 0xffff) return false;
  const before = codePointBefore(text, index);
  const after = text.codePointAt(index) as number;
  if (isMark(after)) return false;
  if (!isWordCharacter(before) || !isWordCharacter(after)) return true;
  return isUnspacedLetter(before) || isUnspacedLetter(after);
}

/** Whether a code point is a letter of a script that is written without spaces. */
export function isUnspacedLetter(codePoint: number): boolean {
  return codePoint >= FIRST_UNSPACED && UNSPACED().test(String.fromCodePoint(codePoint));
}

/** Whether a code point combines with the one before. */
export function isMark(codePoint: number): boolean {
  return codePoint >= FIRST_MARK && MARK().test(String.fromCodePoint(codePoint));
}

/** Whether a UTF-16 code unit is white space, as `\\s` has it. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14);
  return SPACE.test(String.fromCharCode(code));
}

/** The code point that ends at an offset greater than zero. */
export function codePointBefore(text: string, index: number): number {
  const pair = index > 1 ? (text.codePointAt(index - 2) as number) : 0;
  return pair > 0xffff ? pair : text.charCodeAt(index - 1);
}

function isAsciiWordCharacter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 48 && code <= 57);
}

/** Whether a UTF-16 code unit is one of A to Z or a to z. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
