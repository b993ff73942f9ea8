import type { Span, Suggestion } from '@tenacious-bench/schema';

const spaces = '[^\\S\\r\\n]';
const sentenceStart = new RegExp(`(?:^|[.!?…]["'”’)]*\\s|[\\r\\n])${spaces}*$`);
const joint = new RegExp(`^${spaces}*[,:;–—-]+${spaces}+(?:(?:and|but|so)${spaces}+)?`, 'i');
const article = new RegExp(`(?<![\\p{L}\\p{N}])(an?)${spaces}+$`, 'iu');
const wordAfter = /^["'“‘(]*([\p{L}\p{N}])/u;

/**
 * The smallest edit that takes words out of a text and leaves its spaces, punctuation, article and capital right.
 * Nothing beyond the line is touched.
 */
export function suggestDeletion(text: string, span: Span): Suggestion {
  const { start, end } = withMarks(text, span);
  const before = beforeOf(text, start);
  if (sentenceStart.test(before)) return suggestOpening(text, { start, end });
  const rest = afterOf(text, end);
  const space = spaceAtEnd(before);
  if (/^[^\S\r\n]*(?:[.,;:!?…)\]”"]|[\r\n]|$)/.test(rest)) return cut(start - space, end);
  // Where no space stood before the words, the one behind them still parts their neighbours.
  return withArticle(text, { start, end: space > 0 ? end + spaceAtStart(rest) : end });
}

/** The same for words that open a sentence or a subject: what follows is the new opening. */
export function suggestOpening(text: string, { start, end }: Span): Suggestion {
  const rest = afterOf(text, end);
  const gap = joint.exec(rest)?.[0].length ?? spaceAtStart(rest);
  const [opening = '', letter = ''] = wordAfter.exec(rest.slice(gap)) ?? [];
  const capital = letter.toUpperCase();
  // Whoever begins in lower case goes on so, and what begins a line need not begin a sentence.
  const wasCapital = /^[^\p{L}]*(?!\p{Ll})\p{L}/u.test(text.slice(start, end));
  if (!wasCapital || capital === letter || capital.length > letter.length)
    return cut(start, end + gap);
  const at = end + gap + opening.length;
  return { span: { start, end: at }, replacement: opening.slice(0, -letter.length) + capital };
}

/** `**word**` and `"word"` go with their marks. */
function withMarks(text: string, { start, end }: Span): Span {
  const marks = /(?:[*_]{1,3}|["'`“])$/.exec(beforeOf(text, start))?.[0] ?? '';
  const closing = marks === '“' ? '”' : marks;
  const isMarked = text.startsWith(closing, end);
  return isMarked ? { start: start - marks.length, end: end + marks.length } : { start, end };
}

/** `a world-class engineer` becomes `an engineer`. */
function withArticle(text: string, { start, end }: Span): Suggestion {
  const found = article.exec(beforeOf(text, start));
  if (found === null) return cut(start, end);
  const written = found[1] as string;
  const fitting = articleFor(afterOf(text, end), written);
  if (fitting === written) return cut(start, end);
  const space = found[0].slice(written.length);
  return { span: { start: start - found[0].length, end }, replacement: fitting + space };
}

/** The article that the next words take, in the case of the one that is there. */
export function articleFor(rest: string, written: string): string {
  const isVowel =
    /^["'“‘(]*(?:[aeiou]|8|11\b|18\b|hour|honest|heir)/i.test(rest) &&
    !/^["'“‘(]*(?:uni(?!n)|use|usu|euro|one\b|once)/i.test(rest);
  return written.charAt(0) + (isVowel ? 'n' : '');
}

// A window, because a page of spaces must not be walked once for each finding.
function beforeOf(text: string, start: number): string {
  return start > 80 ? `x${text.slice(start - 80, start)}` : text.slice(0, start);
}

function afterOf(text: string, end: number): string {
  return text.slice(end, end + 80);
}

function spaceAtEnd(text: string): number {
  return text.length - text.replace(/[^\S\r\n]+$/, '').length;
}

function spaceAtStart(text: string): number {
  return /^[^\S\r\n]*/.exec(text)?.[0].length ?? 0;
}

function cut(start: number, end: number): Suggestion {
  return { span: { start, end }, replacement: '' };
}
