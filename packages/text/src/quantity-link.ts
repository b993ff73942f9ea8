import type { Span } from './span.ts';
import { codePointBefore } from './word-character.ts';

const LINK_START = /https?:\/\/|www\.|mailto:/i;
const MAIL = /[\p{L}\p{N}]@[\p{L}\p{N}-]+\.\p{L}/u;
const SITE =
  /^[("'<[]*[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|ai|dev|app|co|eu|uk|de|fr|ch|nl|es|info|example|invalid|test)(?![a-z0-9-])/i;
const CLOSING = /[)\].,;:!?'">]/;
const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/;
const NEXT_SPACE = /\s/g;

/** Found in every link, so that most of a text needs no closer look. */
const LINK_MARK = /\.[a-z]|:\/\/|@|www\.|mailto:/gi;

/** Where links and addresses stand: their digits measure nothing. Decided once per chunk, for speed. */
export function linkSpans(text: string): Span[] {
  const links: Span[] = [];
  for (let end = 0, mark = search(LINK_MARK, text, 0); mark < text.length; ) {
    const start = startOfChunk(text, mark, end);
    end = search(NEXT_SPACE, text, mark);
    const chunk = text.slice(start, end);
    const link = linkIn(chunk);
    if (link && !isInsideWord(chunk, link.start)) {
      links.push({ start: start + link.start, end: start + link.end });
    }
    mark = search(LINK_MARK, text, end);
  }
  return links;
}

/** The "http" of "xhttp://" is no token of its own. */
function isInsideWord(chunk: string, start: number): boolean {
  return start > 0 && LETTER.test(String.fromCodePoint(codePointBefore(chunk, start)));
}

/** Where a global pattern matches next, the end of the text if nowhere. */
function search(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function startOfChunk(text: string, mark: number, from: number): number {
  let start = mark;
  while (start > from && !isSpace(text, start - 1)) start -= 1;
  return start;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code > 8 && code < 14) : SPACE.test(text.charAt(at));
}

/** Where the link is in a piece of text without white space. */
function linkIn(chunk: string): Span | null {
  const start = linkStart(chunk);
  if (start < 0) return null;
  let end = chunk.length;
  while (end > start + 1 && CLOSING.test(chunk.charAt(end - 1))) end -= 1;
  return { start, end };
}

function linkStart(chunk: string): number {
  const start = chunk.search(LINK_START);
  if (start >= 0) return start;
  return MAIL.test(chunk) || SITE.test(chunk) ? 0 : -1;
}
