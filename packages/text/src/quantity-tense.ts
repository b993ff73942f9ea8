import { oneOf } from './quantity-phrase.ts';
import type { QuantityReader } from './quantity-reader.ts';
import { lowerAt } from './quantity-reader.ts';
import { nearestAfter, nearestBefore } from './quantity-sentence.ts';

export type Tense = 'past' | 'future' | null;

const isPastWord = oneOf(
  `was were had did went gone rose grew fell cut took became met spoke told saw said wrote left lost began made came ran
  sent found won hit shut laid been since got gave held heard`,
);
const isFuture = oneOf(
  `will ll shall would can could might available free ready start starts starting begin begins beginning until till
  join joins onward onwards tomorrow upcoming reserved booked scheduled planned blocked proposed`,
);

/**
 * Whether the words around a place speak of what was or what will be: the nearest one before it
 * decides, else a verb of the past behind it, as in "In March, they published".
 */
export function tenseAround(reader: QuantityReader, start: number, next: number): Tense {
  const before = tenseBefore(reader, start);
  const at = lowerAt(reader, start - 1) === 'the' ? start - 2 : start - 1;
  const word = lowerAt(reader, at);
  if (before === null && (word === 'by' || word === 'before')) return 'future';
  const isPastVerb = (candidate: string) => !isFuture(candidate) && isPast(candidate);
  return before ?? (nearestAfter(reader, next, isPastVerb, 8) >= 0 ? 'past' : null);
}

/** The tense of the nearest verb before a place, inside its sentence. */
export function tenseBefore(reader: QuantityReader, index: number): Tense {
  return tenseAt(reader, nearestBefore(reader, index, isCue));
}

function isCue(word: string, at: number, reader: QuantityReader): boolean {
  return isFuture(word) ? !isNegated(reader, word, at) : isPast(word);
}

/** "I can't see" speaks of now. */
function isNegated(reader: QuantityReader, word: string, at: number): boolean {
  const follower = lowerAt(reader, at + 1);
  return (word === 'can' || word === 'could') && (follower === 'not' || follower === "'");
}

function isPast(word: string): boolean {
  return isPastWord(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'));
}

function tenseAt(reader: QuantityReader, index: number): Tense {
  if (index < 0) return null;
  return isFuture(lowerAt(reader, index)) ? 'future' : 'past';
}
