import type { Finding } from '@tenacious-bench/schema';
import { printable } from './printable.ts';

/** One finding as lines for a terminal or as parts for a page. */
export type Explanation = {
  /** 1-based line of the message text. */
  readonly line: number;
  /** The line of the message, shortened around the finding, with nothing a terminal would obey. */
  readonly excerpt: string;
  /** Spaces and carets that stand exactly under the span when printed below `excerpt`. */
  readonly carets: string;
  readonly rule: string;
  readonly message: string;
};

/**
 * Shows where in a message a finding stands, with carets under the exact span.
 *
 * @example
 * ```ts
 * const text = 'Hi Ana,\nOur world-class team is free.';
 * const finding = { rule: 'banned-phrase', span: { start: 12, end: 23 }, message: 'Say what it does.' };
 * const shown = explainFinding(finding, text);
 * shown.excerpt // => 'Our world-class team is free.'
 * shown.carets // => '    ^^^^^^^^^^^'
 * shown.line // => 2
 * ```
 */
export function explainFinding(
  { rule, span, message }: Pick<Finding, 'rule' | 'span' | 'message'>,
  text: string,
  { width = 96 }: { width?: number } = {},
): Explanation {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.start);
  const lineEnd = newline === -1 ? text.length : newline;
  const markEnd = Math.min(span.end, lineEnd);
  const before = shortenStart(printable(text.slice(lineStart, span.start)), width / 2);
  const marked = shortenEnd(printable(text.slice(span.start, markEnd)), width / 2);
  const after = shortenEnd(
    printable(text.slice(markEnd, lineEnd)),
    width - before.length - marked.length,
  );
  return {
    line: text.slice(0, lineStart).split('\n').length,
    excerpt: before + marked + after,
    carets: ' '.repeat(before.length) + '^'.repeat(Math.max(1, marked.length)),
    rule,
    message,
  };
}

function shortenStart(text: string, width: number): string {
  const kept = Math.max(1, Math.floor(width));
  return text.length <= kept ? text : `…${text.slice(-(kept - 1))}`;
}

function shortenEnd(text: string, width: number): string {
  const kept = Math.max(1, Math.floor(width));
  return text.length <= kept ? text : `${text.slice(0, kept - 1)}…`;
}
