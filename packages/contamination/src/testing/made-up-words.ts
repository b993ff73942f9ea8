import type { Random } from '@tenacious-bench/stats';

/** Draws made-up words that read like words, a few of them very often and most of them rarely. */
export type WordSource = {
  word(): string;
  /** So many words as prose, with a period after each ten or so. */
  prose(words: number): string;
};

/** A vocabulary of made-up words, drawn from `random` once; later draws come from the same stream. */
export function madeUpWords(random: Random, { size = 6000 } = {}): WordSource {
  const vocabulary = new Set<string>();
  while (vocabulary.size < size) vocabulary.add(madeUpWord(random));
  const words = [...vocabulary];
  // The cube of an even draw is small most of the time: so are the ranks of the words of a language.
  const word = () => words[Math.floor(random.float() ** 3 * size)] as string;
  const prose = (length: number) => asSentences(Array.from({ length }, word), random);
  return { word, prose };
}

function madeUpWord(random: Random): string {
  const syllables = 1 + random.integer(3);
  const body = Array.from(
    { length: syllables },
    () => random.choice(onsets) + random.choice(vowels),
  ).join('');
  return body + random.choice(codas);
}

function asSentences(words: readonly string[], random: Random): string {
  let left = 6 + random.integer(9);
  let isFirst = true;
  const written = words.map((word, index) => {
    const spelled = isFirst ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    left -= 1;
    isFirst = left === 0 || index === words.length - 1;
    if (isFirst) left = 6 + random.integer(9);
    return isFirst ? `${spelled}.` : spelled;
  });
  return written.join(' ');
}

const onsets = 'b c d f g h k l m n p r s t v w br cl dr fl gr pl pr sl sp st tr th sh'.split(' ');
const vowels = 'a e i o u ai ea ou ie'.split(' ');
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'm', 'nd', 'st'];
