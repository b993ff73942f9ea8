import { ordinalWordAt } from './number-words.ts';
import { oneOf } from './quantity-one-of.ts';
import {
  isAttached,
  isDigits,
  isWord,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
} from './quantity-reader.ts';

const isDeterminer = oneOf('the a an your our my his her its their this that every each s no');
const isParty = oneOf('party parties');
const isSuffix = oneOf('st nd rd th');

/** `3rd`, "the second", "a twenty-first"; adverbs ("at first") and "third party" name no place in an order. */
export function ordinalAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const read = suffixedAt(reader, index) ?? wordAt(reader, index);
  return read && { start: index, next: read.next, draft: { kind: 'ordinal', value: read.value } };
}

/** Digits with `st`, `nd`, `rd` or `th`, also one position off, as in a hurried `22th`. */
export function suffixedAt(
  reader: QuantityReader,
  index: number,
): { value: number; next: number } | null {
  if (!isDigits(reader, index) || !isAttached(reader, index + 1)) return null;
  const digits = lowerAt(reader, index);
  if (digits.length > 6 || !isSuffix(lowerAt(reader, index + 1))) return null;
  return { value: Number(digits), next: index + 2 };
}

function wordAt(reader: QuantityReader, index: number): { value: number; next: number } | null {
  const read = ordinalWordAt(reader, index);
  if (!read || isParty(lowerAfterHyphen(reader, read.next))) return null;
  const isAdverb = read.value < 3 && !isDeterminer(lowerAt(reader, index - 1));
  // "wait a second"
  const isMoment =
    lowerAt(reader, index - 1) === 'a' && read.value === 2 && !isWord(reader, read.next);
  return isAdverb || isMoment ? null : read;
}

function lowerAfterHyphen(reader: QuantityReader, index: number): string {
  return lowerAt(reader, lowerAt(reader, index) === '-' ? index + 1 : index);
}
