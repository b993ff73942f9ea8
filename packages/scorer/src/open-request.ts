import type { Message } from '@tenacious-bench/schema';
import { findQuantities } from '@tenacious-bench/text';
import { negations } from './english-words.ts';
import type { Reading } from './reading.ts';

const wanting = new Set('need needs use take want wants looking require requires short'.split(' '));

/** Whether the reader counts what he wants, such as "we could use four engineers": a polite word is no answer to that. */
export function isOpenRequest({ body }: Message, reading: Reading): boolean {
  const words = reading.readText(body).map(({ text }) => text);
  const isWanting = words.some(
    (word, at) =>
      wanting.has(word) && !words.slice(Math.max(0, at - 2), at).some((one) => negations.has(one)),
  );
  return isWanting && countsUnits(body, reading);
}

function countsUnits(text: string, { situation, vocabulary }: Reading): boolean {
  const nouns = vocabulary.units.flatMap((unit) => unit.nouns);
  const quantities = findQuantities(text, { now: situation.asOf.slice(0, 10), nouns });
  return quantities.some(({ kind }) => kind === 'count');
}
