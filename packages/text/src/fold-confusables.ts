import { type EditedText, replaceWithEdits } from './edited-text.ts';
import { LOOK_ALIKES, ROUGH_LOOK_ALIKES } from './look-alikes.ts';
import { once } from './once.ts';
import { replacementTable } from './replacement-table.ts';
import { codePointBefore, isAsciiLetter, isWordCharacter } from './word-character.ts';

/** Where the look-alikes and foreign digits live: letter blocks, leaving out punctuation and symbols. */
const CANDIDATE = /[\u0100-\u1fff\u2c00-\u2dff\ua000-\uabff]|[\ud800-\udbff][\udc00-\udfff]/g;

const BEYOND_LATIN_1 = /[^\0-\u00ff]/;
const LAST_LATIN = 0x24f;
const LATIN_LETTER = /[A-Za-z\u00c0-\u024f]/;
const NEGATIVE_LETTER = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/u;
const DIGIT = /\p{Nd}/u;
const NUMBER = /[\d.,ОоΟοՕօЗзӠӡ]+/g;

const EXACT = once(() => replacementTable(LOOK_ALIKES));
const ROUGH = once(() => new Map([...EXACT(), ...replacementTable(ROUGH_LOOK_ALIKES)]));
const DIGITS = once(() => replacementTable({ 0: 'ОоΟοՕօ', 3: 'ЗзӠӡ' }));

/**
 * Spells look-alike letters and foreign digits in ASCII. A word folds when it mixes them with
 * Latin letters, or when all of it looks Latin and most of the text is: so `bеnch` with a Cyrillic
 * letter is found out, and a sentence of Russian or Greek stays what it is.
 */
export function foldConfusables(text: string): EditedText {
  if (text.search(CANDIDATE) < 0) return { text, edits: [] };
  const { text: ascii, edits } = replaceWithEdits(text, CANDIDATE, asciiOf);
  return { text: foldWords(foldNumbers(ascii)), edits };
}

/** Negative circled and squared letters, and the decimal digits of every script. */
function asciiOf(character: string): string {
  const code = character.codePointAt(0) as number;
  if (DIGIT.test(character)) return String(code - zeroOf(code));
  if (!NEGATIVE_LETTER.test(character)) return character;
  return String.fromCharCode(code - (code < 0x1f170 ? 0x1f150 : 0x1f170) + 65);
}

/** Unicode encodes the decimal digits of a script in one run that starts at zero. */
function zeroOf(digit: number): number {
  let zero = digit;
  while (digit - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return zero;
}

/** `4,2ОО` with a Cyrillic letter is a number; `2Обл` is not. */
function foldNumbers(text: string): string {
  return text.replace(NUMBER, (run, start) => {
    if (!/\d/.test(run) || !BEYOND_LATIN_1.test(run)) return run;
    const neighbours = text.charAt(start - 1) + text.charAt(start + run.length);
    return /\p{L}/u.test(neighbours) ? run : foldLetters(run, DIGITS());
  });
}

function foldWords(text: string): string {
  let folded = '';
  let done = 0;
  let mostlyLatin: boolean | undefined;
  const isAmongLatin = (): boolean => (mostlyLatin ??= isMostlyLatin(text));
  for (const { index } of text.matchAll(CANDIDATE)) {
    if (index < done) continue;
    const start = startOfWord(text, index, done);
    const end = endOfWord(text, index);
    folded += text.slice(done, start) + foldWord(text.slice(start, end), isAmongLatin);
    done = end;
  }
  return folded + text.slice(done);
}

function foldWord(word: string, isAmongLatin: () => boolean): string {
  if (LATIN_LETTER.test(word)) return foldLetters(word, ROUGH());
  // Without any Latin letter the word has to pass for Latin as a whole.
  const candidate = foldLetters(word, EXACT());
  return !BEYOND_LATIN_1.test(candidate) && isAmongLatin() ? candidate : word;
}

function foldLetters(word: string, table: ReadonlyMap<string, string>): string {
  return word.replace(/[^\0-\u00ff]/g, (letter) => table.get(letter) ?? letter);
}

function startOfWord(text: string, index: number, from: number): number {
  let start = index;
  while (start > from) {
    const before = codePointBefore(text, start);
    if (!isWordCharacter(before)) break;
    start -= before > 0xffff ? 2 : 1;
  }
  return start;
}

function endOfWord(text: string, index: number): number {
  let end = index;
  while (end < text.length && isWordCharacter(text.codePointAt(end) as number)) {
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  }
  return end;
}

/** Letters that could be either count for neither side. */
function isMostlyLatin(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isAsciiLetter(code)) latin++;
    else if (code > LAST_LATIN && !EXACT().has(text.charAt(index))) other++;
  }
  return latin > other;
}
