import { TYPOGRAPHIC } from './fold-punctuation.ts';

const BEYOND_KEYBOARD = /[^\t\n\r -~]/g;

/** Western European letters and signs that NFKC and lower case treat one code unit for one. */
const WESTERN =
  /[\u00a1-\u00a7\u00a9\u00ab\u00ac\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf-\u00de\u00e0-\u00ff\u2022\u20ac]/;

/**
 * Folds the punctuation of a text that holds nothing but ASCII, Western European letters and common
 * punctuation; `undefined` for any other. Most business e-mail is of this kind: nothing in it is
 * invisible, has another compatibility form or passes for another letter, so that one look saves
 * the passes that would search for those.
 */
export function foldOrdinaryText(text: string): string | undefined {
  let isOrdinary = true;
  const folded = text.replace(BEYOND_KEYBOARD, (character) => {
    const ascii = TYPOGRAPHIC.get(character);
    if (ascii !== undefined) return ascii;
    if (!WESTERN.test(character)) isOrdinary = false;
    return character;
  });
  return isOrdinary ? folded : undefined;
}
