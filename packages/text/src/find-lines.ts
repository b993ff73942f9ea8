import type { Span } from './span.ts';

/** A line without its break and without the white space around it; `text` is empty when blank. */
export type Line = Span & { readonly text: string };

const LINE = /[^\r\n\u0085\u2028\u2029]*(?:\r\n|[\r\n\u0085\u2028\u2029]|$)/g;

/** Splits a text into lines, keeping the place of what each one says. */
export function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const start = index + line.length - line.trimStart().length;
    const content = line.trim();
    if (index < text.length) lines.push({ start, end: start + content.length, text: content });
  }
  return lines;
}
