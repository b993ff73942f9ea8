import { isSpace } from './word-character.ts';

/** A stretch of text, from `start` up to but not including `end`, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

/** The span without the white space at its ends; empty when there is nothing else. */
export function trimmedSpan(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
