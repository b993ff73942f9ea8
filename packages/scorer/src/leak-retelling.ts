import type { Span } from '@tenacious-bench/schema';
import {
  type Background,
  type Gist,
  keysAt,
  keysOf,
  type Meanings,
  sharedGist,
} from './leak-words.ts';
import type { Reading } from './reading.ts';
import { startingBetween } from './reading-index.ts';
import type { Word } from './words.ts';

/** A sentence of the message, as indexes of its words. */
export type SentencePlace = { readonly first: number; readonly end: number };

/** The sentences of the words that the sender wrote itself. */
export function sentencePlaces({ words }: Pick<Reading, 'words'>): SentencePlace[] {
  const places: SentencePlace[] = [];
  let first = 0;
  for (let index = 1; index <= words.length; index++) {
    if (index < words.length && words[index]?.sentence === words[first]?.sentence) continue;
    if (words[first]?.zone !== 'quoted_reply') places.push({ first, end: index });
    first = index;
  }
  return places;
}

/** How much of something must be told again before it is a retelling. */
export type RetellingLimits = {
  readonly share: number;
  readonly weight: number;
  /** How many words that neither the trade nor the facts know. */
  readonly telling: number;
};

/** Whether a sentence of the message tells what a gist says. */
export function isRetold(gist: Gist, keys: ReadonlySet<string>, limits: RetellingLimits): boolean {
  const { share, weight, telling } = sharedGist(gist, keys);
  return share >= limits.share && weight >= limits.weight && telling >= limits.telling;
}

/** The keys of a sentence of the message. */
export function sentenceKeys(
  { words }: Reading,
  { first, end }: SentencePlace,
  meanings: Meanings,
) {
  return keysOf(words.slice(first, end), meanings);
}

/** The clauses of a sentence that hold something of a gist, as one span. */
export function spanOfGist(
  reading: Reading,
  place: SentencePlace,
  gist: Gist,
  { meanings }: Pick<Background, 'meanings'>,
): Span {
  const heavy = [...gist.values()].filter(({ weight }) => weight >= 1);
  const keys = new Set(heavy.flatMap((word) => word.keys));
  return spanOfClauses(reading, place, (words) =>
    words.some((_, index) => keysAt(words, index, meanings).some((key) => keys.has(key))),
  );
}

/** From the first to the last clause of a sentence that something holds of; the whole sentence where none is found. */
export function spanOfClauses(
  reading: Reading,
  { first, end }: SentencePlace,
  isWanted: (words: readonly Word[]) => boolean,
): Span {
  const clauses = startingBetween(reading.clauses, (clause) => clause.first, { first, end });
  const wanted = clauses.filter(
    (clause) => clause.end <= end && isWanted(reading.words.slice(clause.first, clause.end)),
  );
  return spanOfWords(reading, wanted[0]?.first ?? first, wanted.at(-1)?.end ?? end);
}

/** The span of a run of words. */
export function spanOfWords({ words }: Pick<Reading, 'words'>, first: number, end: number): Span {
  return { start: words[first]?.span.start ?? 0, end: words[end - 1]?.span.end ?? 0 };
}
