import type { Span } from '@tenacious-bench/schema';

const fences: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['{{', '}}'],
  ['/*', '*/'],
  ['<hidden', '</hidden>'],
  ['<span', '</span>'],
  ['<div', '</div>'],
  ['<p', '</p>'],
  ['<system', '</system>'],
];

/** Finds what a text hides from people: comments, braces and elements of markup, with their fences. */
export function hiddenParts(text: string): Span[] {
  const lower = text.toLowerCase();
  return fences
    .flatMap(([open, close]) => partsBetween(lower, open, close))
    .toSorted((a, b) => a.start - b.start);
}

function partsBetween(text: string, open: string, close: string): Span[] {
  const parts: Span[] = [];
  let start = text.indexOf(open);
  while (start >= 0) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) return parts;
    // "<p" opens an element and "<plan" does not.
    const isWhole = !/[a-z]$/.test(open) || /[\s>]/.test(text.charAt(start + open.length));
    if (isWhole) parts.push({ start, end: end + close.length });
    start = text.indexOf(open, end);
  }
  return parts;
}
