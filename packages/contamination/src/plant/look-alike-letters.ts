import type { Random } from '@tenacious-bench/stats';
import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';
import { rewriteWords } from './rewrite-words.ts';

/** Cyrillic letters that most typefaces draw like the Latin letter in front. */
const cyrillic: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'о',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
};

/** Every seventh or so of the longer words of a passage, spelled in letters that only look the same. */
export function lookAlikeLetters(
  passage: Passage,
  { random }: Pick<Surroundings, 'random'>,
): string | undefined {
  const places = passage.words.flatMap(({ text }, index) =>
    /^[A-Za-z]{3,}$/.test(text) ? [index] : [],
  );
  if (places.length === 0) return undefined;
  const disguised = new Set(random.shuffle(places).slice(0, Math.ceil(places.length / 7)));
  return rewriteWords(
    passage,
    ({ gap, word, index }) => gap + (disguised.has(index) ? disguise(word, random) : word),
  );
}

function disguise(word: string, random: Random): string {
  const way = random.integer(3);
  if (way === 0) return word.replace(/[A-Za-z]/g, fullWidth);
  const at = 1 + random.integer(word.length - 1);
  const letter = [...word].findIndex((character) => character in cyrillic);
  if (way === 1 || letter < 0) return `${word.slice(0, at)}\u200b${word.slice(at)}`;
  return word.slice(0, letter) + cyrillic[word.charAt(letter)] + word.slice(letter + 1);
}

function fullWidth(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}
