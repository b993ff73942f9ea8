import type { QuantityReader } from './quantity-reader.ts';
import { lowerAt } from './quantity-reader.ts';
import { nearestAfter, nearestBefore } from './quantity-sentence.ts';

export type Tense = 'past' | 'future' | null;

const PAST: ReadonlySet<string> = new Set(
  `was were had did went gone rose grew fell cut took became met spoke told saw said wrote left lost began made came ran
  sent found won hit shut laid been since got gave held heard`.split(/\s+/),
);
const FUTURE: ReadonlySet<string> = new Set(
  `will ll shall would can could might available free ready start starts starting begin begins beginning until till
  join joins onward onwards tomorrow upcoming reserved booked scheduled planned blocked proposed`.split(
    /\s+/,
  ),
);
const NEGATED = /^(not|')$/;

/**
 * Whether the words around a place speak of what was or what will be: the nearest one before it
 * decides, else a verb of the past behind it, as in "In March, they published".
 */
export function tenseAround(reader: QuantityReader, start: number, next: number): Tense {
  const before = tenseBefore(reader, start);
  const at = lowerAt(reader, start - 1) === 'the' ? start - 2 : start - 1;
  if (before === null && /^(by|before)$/.test(lowerAt(reader, at))) return 'future';
  return before ?? (nearestAfter(reader, next, isPast, 8) >= 0 ? 'past' : null);
}

/** The tense of the nearest verb before a place, inside its sentence. */
export function tenseBefore(reader: QuantityReader, index: number): Tense {
  return tenseAt(reader, nearestBefore(reader, index, isCue(reader)));
}

function isCue(reader: QuantityReader): (word: string, at: number) => boolean {
  return (word, at) => isPast(word) || (FUTURE.has(word) && !isNegated(reader, word, at));
}

/** "I can't see" speaks of now. */
function isNegated(reader: QuantityReader, word: string, at: number): boolean {
  return /^(can|could)$/.test(word) && NEGATED.test(lowerAt(reader, at + 1));
}

function isPast(word: string): boolean {
  if (FUTURE.has(word)) return false;
  return PAST.has(word) || (word.length > 4 && /[^e]ed$/.test(word));
}

function tenseAt(reader: QuantityReader, index: number): Tense {
  if (index < 0) return null;
  return isPast(lowerAt(reader, index)) ? 'past' : 'future';
}
