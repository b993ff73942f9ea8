import { type EditedText, replaceWithEdits } from './edited-text.ts';
import { LOOK_ALIKES, ROUGH_LOOK_ALIKES } from './look-alikes.ts';
import { replacementTable } from './replacement-table.ts';

/** Where the look-alikes and foreign digits live: letter blocks, leaving out punctuation and symbols. */
const CANDIDATE = /[\u0100-\u1fff\u2c00-\u2dff\ua000-\uabff\ud800-\udfff]/;
const BEYOND_LATIN_1 = /[^\0-\u00ff]/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN_LETTER = /[A-Za-z\u00c0-\u024f]/;
const NEGATIVE_LETTER_OR_DIGIT = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]|(?![0-9])\p{Nd}/gu;
const NUMBER = /[\d.,ОоΟοՕօЗзӠӡ]+/g;

const EXACT = replacementTable(LOOK_ALIKES);
const ROUGH = new Map([...EXACT, ...replacementTable(ROUGH_LOOK_ALIKES)]);
const DIGITS = replacementTable({ 0: 'ОоΟοՕօ', 3: 'ЗзӠӡ' });

/**
 * Spells look-alike letters and foreign digits in ASCII. A word folds when it mixes them with
 * Latin letters, or when all of it looks Latin and most of the text is: so `bеnch` with a Cyrillic
 * letter is found out, and a sentence of Russian or Greek stays what it is.
 */
export function foldConfusables(text: string): EditedText {
  if (!CANDIDATE.test(text)) return { text, edits: [] };
  const { text: ascii, edits } = replaceWithEdits(text, NEGATIVE_LETTER_OR_DIGIT, asciiOf);
  const numbers = ascii.replace(NUMBER, (run, start) => foldNumber(run, start, ascii));
  let mostlyLatin: boolean | undefined;
  const folded = numbers.replace(WORD, (word) => {
    if (!BEYOND_LATIN_1.test(word)) return word;
    if (LATIN_LETTER.test(word)) return foldLetters(word, ROUGH);
    const candidate = foldLetters(word, EXACT);
    if (BEYOND_LATIN_1.test(candidate)) return word;
    mostlyLatin ??= isMostlyLatin(numbers);
    return mostlyLatin ? candidate : word;
  });
  return { text: folded, edits };
}

function foldLetters(word: string, table: ReadonlyMap<string, string>): string {
  return word.replace(/[^\0-\u00ff]/g, (letter) => table.get(letter) ?? letter);
}

/** `4,2ОО` with a Cyrillic letter is a number; `2Обл` is not. */
function foldNumber(run: string, start: number, text: string): string {
  if (!/\d/.test(run) || !BEYOND_LATIN_1.test(run)) return run;
  const neighbours = text.charAt(start - 1) + text.charAt(start + run.length);
  return /\p{L}/u.test(neighbours) ? run : foldLetters(run, DIGITS);
}

function asciiOf(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(code - 0x1f170 + 65);
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(code - 0x1f150 + 65);
  return String(code - zeroOf(code));
}

/** Unicode encodes the decimal digits of a script in one run that starts at zero. */
function zeroOf(digit: number): number {
  let zero = digit;
  while (digit - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return zero;
}

function isMostlyLatin(text: string): boolean {
  let latin = 0;
  let other = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
    else if (code > 0x24f) other++;
  }
  return latin > other;
}
