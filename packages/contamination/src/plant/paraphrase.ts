import { findSentences } from '@tenacious-bench/text';
import { interchangeablePhrases } from './interchangeable-phrases.ts';
import type { Passage } from './passage.ts';
import type { Surroundings } from './planted-form.ts';

/**
 * Says a passage in other words, from a table of English phrases that stand for one another, and with its sentences in
 * another order. A passage with fewer such phrases than one in twelve words is not planted: it would stay a copy.
 */
export function paraphrase(
  { text, words }: Passage,
  { random }: Pick<Surroundings, 'random'>,
): string | undefined {
  const groupOf = phraseGroups();
  let reworded = 0;
  const reword = (phrase: string): string => {
    const others = groupOf
      .get(phrase.toLowerCase())
      ?.filter((other) => other !== phrase.toLowerCase());
    if (others === undefined) return phrase;
    reworded += 1;
    const other = random.choice(others);
    return /^\p{Lu}/u.test(phrase) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  };
  const phrases = phrasePattern([...groupOf.keys()]);
  const sentences = findSentences(text).map(({ start, end }) =>
    text.slice(start, end).replace(phrases, reword),
  );
  return reworded * 12 < words.length ? undefined : random.shuffle(sentences).join(' ');
}

function phraseGroups(): ReadonlyMap<string, readonly string[]> {
  return new Map(interchangeablePhrases.flatMap((group) => group.map((phrase) => [phrase, group])));
}

/** The longest phrase first, so that "at the moment" is not read as "at" and the rest. */
function phrasePattern(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  return new RegExp(
    `(?<![\\p{L}\\p{N}'-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}'-])`,
    'giu',
  );
}
