import { type Span, trimmedSpan } from './span.ts';

/** A line without its break and without the white space around it; `text` is empty when blank. */
export type Line = Span & { readonly text: string };

const LINE_BREAK = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/** Splits a text into lines, keeping the place of what each one says. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from < text.length) {
    const to = afterLine(text, from);
    const { start, end } = trimmedSpan(text, from, to);
    lines.push({ start, end, text: text.slice(start, end) });
    from = to;
  }
  return lines;
}

function afterLine(text: string, from: number): number {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : text.length;
}
