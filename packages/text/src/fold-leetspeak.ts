import { replacementTable } from './replacement-table.ts';

const LETTER_FOR = replacementTable({
  a: '4@',
  b: '8',
  e: '3',
  i: '1!',
  l: '|',
  o: '0',
  s: '5$',
  t: '7+',
});

/** Ends in a letter or digit, so that `great!` keeps its exclamation mark. */
const RUN = /(?<![A-Za-z0-9@$!|+])[A-Za-z0-9@$!|+]*[A-Za-z0-9]/g;
const STAND_IN = /[0134578@$!|+]/g;

/**
 * Reads digits and signs as the letters they stand in for (`r0ck$tar`), in words that are mostly
 * letters: `60k` and `Q3` stay.
 */
export function foldLeetspeak(text: string): string {
  return text.replace(RUN, (run) =>
    isMostlyLetters(run) ? run.replace(STAND_IN, letterFor) : run,
  );
}

function isMostlyLetters(run: string): boolean {
  return run.replace(/[^A-Za-z]/g, '').length > run.length / 2;
}

function letterFor(character: string): string {
  return LETTER_FOR.get(character) ?? character;
}
