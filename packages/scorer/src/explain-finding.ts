import type { Finding } from '@tenacious-bench/schema';
import { columnsOf } from '@tenacious-bench/text';
import { cutEnd, cutStart } from './explain-columns.ts';
import { printable } from './printable.ts';

/** One finding as lines for a terminal or as parts for a page. */
export type Explanation = {
  /** 1-based line of the message text. */
  readonly line: number;
  /** The line of the message, shortened around the finding, with nothing a terminal would obey. */
  readonly excerpt: string;
  /** Spaces and carets that stand exactly under the span when a terminal prints them below `excerpt`. */
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
  const lineStart = text.slice(0, span.start).lastIndexOf('\n') + 1;
  const newline = text.indexOf('\n', span.start);
  const lineEnd = newline === -1 ? text.length : newline;
  const markEnd = Math.min(span.end, lineEnd);
  const half = Math.max(1, Math.floor(width / 2));
  const before = cutStart(printable(text.slice(lineStart, span.start)), half);
  const marked = cutEnd(printable(text.slice(span.start, markEnd)), width - columnsOf(before));
  const room = width - columnsOf(before) - columnsOf(marked);
  const after = cutEnd(printable(text.slice(markEnd, lineEnd)), room);
  return {
    line: text.slice(0, lineStart).split('\n').length,
    excerpt: before + marked + after,
    carets: ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(marked))),
    rule,
    message,
  };
}
