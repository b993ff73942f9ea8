import type { ReadValue } from './number-words.ts';
import { oneOf } from './quantity-one-of.ts';
import { isAttached, isDigits, lowerAt, type QuantityReader } from './quantity-reader.ts';

/** A year, alone or behind one of the given links: "2026", ", 2026", "of 2026", "'26". */
export function yearAt(
  reader: QuantityReader,
  index: number,
  links: readonly string[],
): ReadValue | null {
  const at = links.includes(lowerAt(reader, index)) ? index + 1 : index;
  if (lowerAt(reader, at) === "'") return shortYearAt(reader, at + 1);
  if (!isYearText(lowerAt(reader, at)) || isPartOfFigure(reader, at + 1)) return null;
  return { value: Number(lowerAt(reader, at)), next: at + 1 };
}

const YEAR = /^(19\d\d|20\d\d|2100)$/;

/** Whether digits read as a year from 1900 to 2100. */
export function isYearText(text: string): boolean {
  return text.length === 4 && YEAR.test(text);
}

function shortYearAt(reader: QuantityReader, index: number): ReadValue | null {
  const text = lowerAt(reader, index);
  const isShort = isDigits(reader, index) && text.length === 2 && isAttached(reader, index);
  return isShort ? { value: 2000 + Number(text), next: index + 1 } : null;
}

const isInnerMark = oneOf('. , : / -');

/** In "2,026.5" and "2026-04" more digits follow; in "2024–2025" another year does. */
function isPartOfFigure(reader: QuantityReader, index: number): boolean {
  const isMark = isInnerMark(lowerAt(reader, index));
  const isTied = isDigits(reader, index + 1) && isAttached(reader, index + 1);
  return isMark && isTied && !isYearText(lowerAt(reader, index + 1));
}
