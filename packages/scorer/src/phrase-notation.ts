import { normalize } from '@tenacious-bench/text';
import { atomsOf } from './atoms.ts';
import { inflectionsOf } from './inflections.ts';

/** One word of a phrase: the ways it may be spelled, or any number. */
export type PhraseWord = {
  readonly spellings: readonly string[] | 'number';
  /** Whether any words may stand before it, as many as the rule's gap allows: `scale ... aggressively`. */
  readonly isLoose: boolean;
};

export type NotationOptions = {
  /** Which words stand for all their inflections: those marked with `~`, or every one. @default 'marked' */
  readonly inflect?: 'marked' | 'all';
};

const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ["don't", ['do', 'not']],
  ["i'll", ['i', 'will']],
  ["i'm", ['i', 'am']],
  ["let's", ['let', 'us']],
  ["we'll", ['we', 'will']],
  ["won't", ['will', 'not']],
  ["you'll", ['you', 'will']],
  ["you're", ['you', 'are']],
]);

/**
 * Reads a phrase as a policy writes it. `skyrocket~` is every inflection of the word, `#` any number, `...` any words
 * within the rule's gap; a compound such as `world-class` is one word, and `you'll` is `you will` too.
 */
export function readPhrase(
  phrase: string,
  { inflect = 'marked' }: NotationOptions = {},
): readonly (readonly PhraseWord[])[] {
  const tokens = normalize(phrase).text.split(/\s+/);
  const asWritten = wordsOf(tokens, inflect);
  if (!asWritten.some(({ spellings }) => spellings !== 'number'))
    throw new RangeError(`phrase ${JSON.stringify(phrase)} has no word: it can never match`);
  if (asWritten[0]?.spellings === 'number')
    throw new RangeError(
      `phrase ${JSON.stringify(phrase)} begins with a number: begin it with a word, or it cannot be searched for`,
    );
  const inFull = tokens.flatMap((token) => contractions.get(token) ?? [token]);
  return inFull.length === tokens.length ? [asWritten] : [asWritten, wordsOf(inFull, inflect)];
}

function wordsOf(tokens: readonly string[], inflect: 'marked' | 'all'): PhraseWord[] {
  const words: PhraseWord[] = [];
  let isLoose = false;
  for (const token of tokens) {
    const spellings = token === '#' ? 'number' : spellingsOf(token, inflect);
    if (token === '...') isLoose = words.length > 0;
    if (spellings.length === 0) continue;
    words.push({ spellings, isLoose });
    isLoose = false;
  }
  return words;
}

function spellingsOf(token: string, inflect: 'marked' | 'all'): readonly string[] {
  const word = atomsOf(token)
    .map(({ text }) => text)
    .join('');
  if (word === '') return [];
  if (token.endsWith('~')) return inflectionsOf(word);
  return inflect === 'all' ? familyOf(word) : [word];
}

/** `outsourcing` belongs with `outsource` and `outsourced`; what is no word on the way does no harm. */
function familyOf(word: string): readonly string[] {
  const bases = /^[a-z]{4,}$/.test(word) ? [word, ...basesOf(word)] : [];
  return [...new Set([word, ...bases.flatMap(inflectionsOf)])];
}

function basesOf(word: string): readonly string[] {
  const [, stem] = /^([a-z]*[aeiouy][a-z]*[a-z])(?:ing|ed)$/.exec(word) ?? [];
  if (stem !== undefined && stem.length > 2) {
    const single = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [stem, `${stem}e`, ...single];
  }
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return /[^su]s$/.test(word) ? [word.slice(0, -1)] : [];
}
