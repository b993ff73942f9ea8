import { isWordCharacter, normalize } from '@tenacious-bench/text';

const BEYOND_PLAIN_ASCII = /[^\t-\r -~]/gu;
const HALF_OF_PAIR = /\p{Surrogate}/u;

/**
 * Makes a function that spells a text in ASCII without changing its words, or answers `undefined` where it takes more
 * than a look at each character alone. Most texts in Latin letters need no more: quotes, dashes, accents, emoji.
 */
export function createPlainFolder(): (text: string) => string | undefined {
  const folds = new Map<string, string | undefined>();
  const foldOf = (character: string) => {
    if (!folds.has(character)) folds.set(character, foldPlainly(character));
    return folds.get(character);
  };
  return (text) => {
    let isPlain = true;
    const folded = text.replace(BEYOND_PLAIN_ASCII, (character) => {
      const fold = isPlain ? foldOf(character) : undefined;
      isPlain = fold !== undefined;
      return fold ?? '';
    });
    return isPlain ? folded : undefined;
  };
}

/** Letters that stay beyond ASCII look at their neighbours, and marks change them: both have to be folded in place. */
function foldPlainly(character: string): string | undefined {
  // When what stood between two halves of a pair is removed, they are a letter.
  if (HALF_OF_PAIR.test(character)) return undefined;
  const folded = [...normalize(character, { diacritics: true }).text];
  const isPlain = folded.every(
    (piece) => isAscii(piece) || !isWordCharacter(piece.codePointAt(0) ?? 0),
  );
  return isPlain ? folded.map((piece) => (isAscii(piece) ? piece : ' ')).join('') : undefined;
}

// A backslash that was a wider one must not make what follows it an escape.
function isAscii(character: string): boolean {
  return character < '\x80' && character !== '\\';
}
