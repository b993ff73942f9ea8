import {
  isAttached,
  isDigits,
  lowerAt,
  type QuantityReader,
  type Read,
} from './quantity-reader.ts';

const YEAR = /^(19\d\d|20\d\d|2100)$/;

/** A year, alone or behind a given link: "2026", ", 2026", "of 2026", "'26". */
export function yearAt(
  reader: QuantityReader,
  index: number,
  isLink: (word: string) => boolean = () => false,
): Read<number> | null {
  const at = isLink(lowerAt(reader, index)) ? index + 1 : index;
  if (lowerAt(reader, at) === "'") return shortYearAt(reader, at + 1);
  const text = lowerAt(reader, at);
  return isYearText(text) && !isPartOfFigure(reader, at + 1)
    ? { value: Number(text), next: at + 1 }
    : null;
}

/** Whether digits read as a year from 1900 to 2100. */
export function isYearText(text: string): boolean {
  return YEAR.test(text);
}

/** The two digits of "'26" or "Q3/26". */
export function shortYearAt(reader: QuantityReader, index: number): Read<number> | null {
  const text = lowerAt(reader, index);
  const isShort = isDigits(reader, index) && text.length === 2 && isAttached(reader, index);
  return isShort ? { value: 2000 + Number(text), next: index + 1 } : null;
}

/** In "2,026.5" and "2026-04" more digits follow; in "2024–2025" another year does. */
function isPartOfFigure(reader: QuantityReader, index: number): boolean {
  const isTied = isAttached(reader, index + 1) && isDigits(reader, index + 1);
  return (
    isTied && /^[.,:/-]$/.test(lowerAt(reader, index)) && !isYearText(lowerAt(reader, index + 1))
  );
}
