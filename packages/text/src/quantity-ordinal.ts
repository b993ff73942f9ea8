import { ordinalWordAt } from './number-word-figures.ts';
import { oneOf } from './quantity-phrase.ts';
import {
  isAttached,
  isDigits,
  isWord,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
  type Read,
  skip,
} from './quantity-reader.ts';

const isDeterminer = oneOf('the a an your our my his her its their this that every each s no');
const SUFFIX = /^(st|nd|rd|th)$/;

/** `3rd`, "the second", "a twenty-first"; adverbs ("at first") and "third party" name no place in an order. */
export function ordinalAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const read = suffixedAt(reader, index) ?? wordAt(reader, index);
  return read && { start: index, next: read.next, draft: { kind: 'ordinal', value: read.value } };
}

/** Digits with `st`, `nd`, `rd` or `th`, also one position off, as in a hurried `22th`. */
export function suffixedAt(reader: QuantityReader, index: number): Read<number> | null {
  if (!isDigits(reader, index) || !isAttached(reader, index + 1)) return null;
  const digits = lowerAt(reader, index);
  const isOrdinal = digits.length < 7 && SUFFIX.test(lowerAt(reader, index + 1));
  return isOrdinal ? { value: Number(digits), next: index + 2 } : null;
}

function wordAt(reader: QuantityReader, index: number): Read<number> | null {
  const read = ordinalWordAt(reader, index);
  if (!read || /^part(y|ies)$/.test(lowerAt(reader, skip(reader, read.next, '-')))) return null;
  const before = lowerAt(reader, index - 1);
  const isAdverb = read.value < 3 && !isDeterminer(before);
  // "wait a second"
  const isMoment = before === 'a' && read.value === 2 && !isWord(reader, read.next);
  return isAdverb || isMoment ? null : read;
}
