import type { Quantity } from '@tenacious-bench/text';
import type { Clause } from './clauses.ts';
import type { Reading } from './reading.ts';
import { clauseAt, sentenceAround, wordFrom, wordingsBetween } from './reading-index.ts';
import type { Word } from './words.ts';

/** A quantity that may be a price, with the words around it; indexes into the words of the message. */
export type PriceMention = {
  readonly quantity: Quantity;
  readonly first: number;
  readonly end: number;
  /** Its sentence. */
  readonly from: number;
  readonly to: number;
  /** What of the sentence lies between the amounts before and after it. */
  readonly after: number;
  readonly before: number;
  readonly clause: Clause | undefined;
};

/** Finds the words that a quantity consists of, and those of its sentence. */
export function mentionOf(
  quantity: Quantity,
  reading: Pick<Reading, 'words' | 'index'>,
): PriceMention | undefined {
  const { words, index } = reading;
  const [first, end] = wordsIn(quantity, words);
  const sentence = words[first]?.sentence;
  if (sentence === undefined || end === first) return undefined;
  const around = sentenceAround(reading, first);
  const [from, to] = [around.first, Math.max(around.end, end)];
  const near = index.quantitiesIn.get(sentence) ?? [];
  // Quantities are in order, so the first on each side is the nearest.
  const at = near.indexOf(quantity);
  const last = near
    .slice(0, Math.max(0, at))
    .findLast((one) => isAmount(one) && wordsIn(one, words)[1] <= first);
  const next = near
    .slice(at + 1)
    .find((one) => isAmount(one) && one !== quantity && wordsIn(one, words)[0] >= end);
  const after = Math.max(from, last === undefined ? from : wordsIn(last, words)[1]);
  const before = Math.min(to, next === undefined ? to : wordsIn(next, words)[0]);
  const clause = clauseAt(reading, first);
  return { quantity, first, end, from, to, after, before, clause };
}

/** Whether a quantity states an amount of money, with or without its currency. */
export function isAmount(quantity: Quantity): boolean {
  return quantity.kind === 'money' || (quantity.kind === 'number' && quantity.per !== null);
}

/** How many words lie between a place and the nearest of the listed words of the sentence. */
export function distanceTo(
  listed: ReadonlySet<string>,
  { first, end, from, to }: Pick<PriceMention, 'first' | 'end' | 'from' | 'to'>,
  words: readonly Word[],
): number {
  const farthest = Math.max(first - from, to - end);
  for (let distance = 1; distance <= farthest; distance++) {
    const [before, behind] = [first - distance, end + distance - 1];
    if (before >= from && listed.has(words[before]?.text ?? '')) return distance;
    if (behind < to && listed.has(words[behind]?.text ?? '')) return distance;
  }
  return Number.POSITIVE_INFINITY;
}

/** How many words lie between a place and the nearest cue of a topic in the sentence. */
export function distanceToTopic(
  topic: string,
  { first, end, from, to }: Pick<PriceMention, 'first' | 'end' | 'from' | 'to'>,
  reading: Pick<Reading, 'index' | 'words'>,
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const match of wordingsBetween(reading, `topic:${topic}`, { first: from, end: to })) {
    const isBehind = match.first >= end;
    if (!isBehind && match.end > first) continue;
    nearest = Math.min(nearest, isBehind ? match.first - end + 1 : first - match.end + 1);
  }
  return nearest;
}

function wordsIn({ span }: Quantity, words: readonly Word[]): [number, number] {
  const first = wordFrom(words, span.start);
  let end = first;
  while (end < words.length && (words[end] as Word).span.start < span.end) end++;
  return [first, end];
}
