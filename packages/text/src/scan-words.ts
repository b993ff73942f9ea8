import { once } from './once.ts';
import { isAsciiLetter, isMark, isUnspacedLetter, isWordCharacter } from './word-character.ts';

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Marks and invisible characters: part of a word that has begun, never its beginning. */
const EXTENDER = 3;
/** A letter of a script without spaces: a word by itself. */
const LONE = 4;
/** Joins any two word characters. */
const JOINER = 5;
/** Joins word characters unless both are digits, so that `7-14` stays two numbers. */
const HYPHEN = 6;
/** Joins letters (`e.g`, `tenacious.example`) or digits (`3.5`). */
const PERIOD = 7;
/** Joins digits: `1,200`, `15:30`. */
const DIGIT_SEPARATOR = 8;

/** No word begins below the digits, and none runs across a space or a control. */
const SPACE = 0x20;
const ZERO = 0x30;

/** The multiplication and division sign stand among the Latin letters. */
const LATIN_SIGNS = new Set([0xd7, 0xf7]);
const NUMBER = once(() => /\p{N}/u);
const INVISIBLE = once(() => /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u);

const ASCII_CLASSES = Uint8Array.from({ length: 128 }, (_, code) => classOfAscii(code));

/**
 * Where the first word at or after an offset begins; -1 when there is none. Together with
 * {@link endOfWord} it walks a text in one pass and, unlike a callback or an iterator, for nothing.
 */
export function startOfNextWord(text: string, from: number): number {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < ZERO) continue;
    if (isAsciiLetter(code)) return index;
    const kind = classOf(code, text, index);
    if (kind === LETTER || kind === DIGIT || kind === LONE) return index;
    if (isHighSurrogate(code)) index += widthOf(code, text, index) - 1;
  }
  return -1;
}

/** Where the word that begins at an offset ends. */
export function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  let previous = isAsciiLetter(first) ? LETTER : classOf(first, text, start);
  let index = start + widthOf(first, text, start);
  if (previous === LONE) return endOfExtenders(text, index);
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isAsciiLetter(code)) {
      previous = LETTER;
      continue;
    }
    if (code <= SPACE) break;
    const kind = classOf(code, text, index);
    if (kind === LETTER || kind === DIGIT) previous = kind;
    else if (kind === OTHER || kind === LONE) break;
    else if (kind !== EXTENDER && !joins(previous, kind, text, index + 1)) break;
    if (isHighSurrogate(code)) index += widthOf(code, text, index) - 1;
  }
  return index;
}

function isHighSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xd800;
}

function joins(before: number, joiner: number, text: string, next: number): boolean {
  if (next >= text.length) return false;
  const after = classOf(text.charCodeAt(next), text, next);
  if (after !== LETTER && after !== DIGIT) return false;
  if (joiner === HYPHEN) return before === LETTER || after === LETTER;
  if (joiner === PERIOD) return before === after;
  return joiner === JOINER || (before === DIGIT && after === DIGIT);
}

function endOfExtenders(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (classOf(code, text, index) !== EXTENDER) break;
    index += widthOf(code, text, index);
  }
  return index;
}

function classOf(code: number, text: string, index: number): number {
  if (code < 128) return ASCII_CLASSES[code] as number;
  return classBeyondAscii(text.codePointAt(index) as number);
}

function widthOf(code: number, text: string, index: number): number {
  return code < 0xd800 || (text.codePointAt(index) as number) <= 0xffff ? 1 : 2;
}

function classBeyondAscii(codePoint: number): number {
  // Accented Latin letters and currency signs are common enough in e-mail to skip the questions.
  if (codePoint >= 0xc0 && codePoint < 0x250) return LATIN_SIGNS.has(codePoint) ? OTHER : LETTER;
  if (codePoint >= 0x20a0 && codePoint <= 0x20cf) return OTHER;
  if (codePoint === 0x2019) return JOINER;
  if (codePoint === 0x2010 || codePoint === 0x2011) return HYPHEN;
  return classOfUncommon(codePoint);
}

function classOfUncommon(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (isMark(codePoint) || INVISIBLE().test(character)) return EXTENDER;
  if (NUMBER().test(character)) return DIGIT;
  if (isUnspacedLetter(codePoint)) return LONE;
  return isWordCharacter(codePoint) ? LETTER : OTHER;
}

function classOfAscii(code: number): number {
  if (isAsciiLetter(code)) return LETTER;
  if (code >= ZERO && code < ZERO + 10) return DIGIT;
  const joiners: Readonly<Record<string, number>> = {
    "'": JOINER,
    _: JOINER,
    '-': HYPHEN,
    '.': PERIOD,
    ',': DIGIT_SEPARATOR,
    ':': DIGIT_SEPARATOR,
  };
  return joiners[String.fromCharCode(code)] ?? OTHER;
}
