import type { Span } from '@tenacious-bench/schema';
import { isFunctionWord } from './english-words.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Makes the search for the name in a greeting that nobody in the facts or the thread has. */
export function compileOtherAddressee(
  sameNames: readonly string[] = [],
): (reading: Reading) => Span | undefined {
  const lines = sameNames.map((line) => new Set(line.split(' ')));
  return (reading) =>
    otherAddressee(reading, (one, other) => lines.some((line) => line.has(one) && line.has(other)));
}

type AreSame = (one: string, other: string) => boolean;

// Without a known recipient no name is wrong.
function otherAddressee(reading: Reading, areSame: AreSame): Span | undefined {
  const { words, names, known, familiar } = reading;
  if (names.recipient.length === 0) return undefined;
  const greeting = words.filter(({ zone }) => zone === 'greeting');
  // An earlier "Hi Ana" makes no other name known.
  if (greeting.some((word, index) => isName(word, index) && known.has(word.stem))) return undefined;
  const stranger = greeting.find(
    (word, index) =>
      isName(word, index) && !familiar.has(word.stem) && !isPetName(word, reading, areSame),
  );
  return stranger?.span;
}

const salutations = new Set(
  'hi hello hey dear good morning afternoon evening day greetings mr mrs ms dr prof sir madam team all everyone folks colleague friend bonjour hola hallo ciao guten tag'.split(
    ' ',
  ),
);

function isName({ text, isCapital }: Word, index: number): boolean {
  if (!isCapital || text.length < 3 || salutations.has(text)) return false;
  return !isFunctionWord(text) || index > 0;
}

// "Kate" for Katherine, "Sandro" for Alessandro, "Gigi" for Luigi, "Inny" for Ines, "Bill" for William.
function isPetName(word: Word, { names }: Reading, areSame: AreSame): boolean {
  const text = unaccented(word.text);
  return names.recipient.some((name) =>
    name
      .map(unaccented)
      .some(
        (part) =>
          part.includes(text.slice(0, 3)) ||
          (text.length < 6 && part.includes(text.slice(-3))) ||
          (part.startsWith(text.slice(0, 2)) && /(?:y|ie|ey|i|o)$/.test(text)) ||
          areSame(text, part),
      ),
  );
}

// "Ines" for Inés, and the other way round.
function unaccented(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
