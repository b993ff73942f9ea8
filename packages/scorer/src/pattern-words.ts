import { normalize } from '@tenacious-bench/text';
import { remember } from './remember.ts';
import { wordsOf } from './words.ts';

const mostPieces = 8192;

/** The words of a written piece of a pattern, spelt as in a message; a policy says the same pieces again and again. */
export const patternWords = remember(
  (written) => wordsOf(normalize(written).text).map(({ text }) => text),
  mostPieces,
);
