import { isWordBoundary, isWordCharacter, normalize } from '@tenacious-bench/text';

const BEYOND_PLAIN_ASCII = /[^\t-\r -~]/gu;

/** Spells texts in ASCII. */
export type TextFolder = {
  fold(text: string): string;
  /** The spelling of a letter wherever it stands; `undefined` if that depends on its neighbours. */
  foldLetter(letter: string): string | undefined;
};

/**
 * Makes a folder that spells a text in ASCII so that texts with the same words, whatever their case, accents,
 * look-alike letters and unseen characters, have the same words still. Letters beyond Latin become their code points.
 */
export function createTextFolder(): TextFolder {
  const folds = new Map<string, string | undefined>();
  const foldLetter = (letter: string) => {
    if (!folds.has(letter)) folds.set(letter, foldAlone(letter));
    return folds.get(letter);
  };
  const foldEach = (text: string): string | undefined => {
    let isPlain = true;
    const folded = text.replace(BEYOND_PLAIN_ASCII, (character) => {
      const fold = isPlain ? foldLetter(character) : undefined;
      isPlain = fold !== undefined;
      return fold ?? '';
    });
    return isPlain ? folded : undefined;
  };
  const foldLine = (line: string): string => foldEach(line) ?? foldInPlace(line);
  // By lines, for one letter that has to be looked at in its place must not slow down all others.
  const fold = (text: string) => foldEach(text) ?? text.split('\n').map(foldLine).join('\n');
  return { fold, foldLetter };
}

/** Letters that stay beyond ASCII look at their neighbours: for them there is no answer. */
function foldAlone(character: string): string | undefined {
  // When what stood between two halves of a pair is removed, they are a letter.
  if (/\p{Surrogate}/u.test(character)) return undefined;
  const folded = [...normalize(character, { diacritics: true }).text];
  const isPlain = folded.every(
    (piece) => isAscii(piece) || !isWordCharacter(piece.codePointAt(0) ?? 0),
  );
  return isPlain ? folded.map((piece) => (isAscii(piece) ? piece : ' ')).join('') : undefined;
}

function foldInPlace(line: string): string {
  const { text } = normalize(line, { diacritics: true });
  let folded = '';
  let at = 0;
  for (const character of text) {
    if (!isWordCharacter(character.codePointAt(0) ?? 0)) folded += ' ';
    else folded += (isWordBoundary(text, at) ? ' ' : '') + spell(character);
    at += character.length;
  }
  return folded;
}

function spell(character: string): string {
  return isAscii(character) ? character : `u${(character.codePointAt(0) ?? 0).toString(16)}`;
}

function isAscii(character: string): boolean {
  return character < '\x80';
}
