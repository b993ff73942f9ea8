import { oneOf } from './quantity-phrase.ts';
import { lowerAt, type QuantityReader, tokenAt } from './quantity-reader.ts';

const REACH = 14;

/** The nearest token before an index, inside its sentence, that the test accepts; -1 if none. */
export function nearestBefore(
  reader: QuantityReader,
  index: number,
  accepts: (word: string, at: number, reader: QuantityReader) => boolean,
  reach: number = REACH,
): number {
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    if (isSentenceEnd(reader, at)) return -1;
    if (accepts(lowerAt(reader, at), at, reader)) return at;
  }
  return -1;
}

/** The nearest token from an index on, inside its sentence, that the test accepts; -1 if none. */
export function nearestAfter(
  reader: QuantityReader,
  index: number,
  accepts: (word: string, at: number, reader: QuantityReader) => boolean,
  reach: number = REACH,
): number {
  for (let at = index; at < Math.min(reader.tokens.length, index + reach); at += 1) {
    if (isSentenceEnd(reader, at)) return -1;
    if (accepts(lowerAt(reader, at), at, reader)) return at;
  }
  return -1;
}

const isEndMark = oneOf('! ? ; |');

function isSentenceEnd(reader: QuantityReader, index: number): boolean {
  const { kind } = tokenAt(reader, index);
  if (kind === 'word') return false;
  const lower = lowerAt(reader, index);
  if (kind === 'break' || isEndMark(lower)) return true;
  return lower === '.' && tokenAt(reader, index + 1).gap !== 'none';
}
