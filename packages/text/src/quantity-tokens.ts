/** A piece of text that the quantity grammar reads as one unit. */
export type QuantityToken = {
  /** `opaque` is a link or an address, `break` an empty line, `end` stands behind the last token. */
  readonly kind: 'digits' | 'word' | 'symbol' | 'opaque' | 'break' | 'end';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** The white space before it. */
  readonly gap: 'none' | 'space' | 'line';
};

/** What stands outside the text on both sides. */
export const END_TOKEN: QuantityToken = {
  kind: 'end',
  text: '',
  lower: '',
  start: 0,
  end: 0,
  gap: 'line',
};

// Every alternative is a single run over one class, so scanning is linear in the text.
const PIECE = /\s+|[0-9]+|[\p{L}\p{M}]+|./suy;
const CHUNK = /\S+/g;
const LINK_START = /https?:\/\/|www\.|mailto:/i;
const MAIL = /[\p{L}\p{N}]@[\p{L}\p{N}-]+\.\p{L}/u;
const SITE =
  /^[("'<[]*[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|ai|dev|app|co|eu|uk|de|fr|ch|nl|es|info|example|invalid|test)(?![a-z0-9-])/i;
const CLOSING = /[)\].,;:!?'">]/;

/** Splits a normalised text into digits, words, symbols, links and paragraph breaks. */
export function quantityTokens(text: string): QuantityToken[] {
  const links = linkSpans(text);
  const tokens: QuantityToken[] = [];
  let gap: QuantityToken['gap'] = 'none';
  let seenLinks = 0;
  for (let start = 0; start < text.length; ) {
    const link = links[seenLinks];
    const isLink = link?.start === start;
    const piece = isLink ? text.slice(start, link.end) : pieceAt(text, start);
    const token = tokenOf(piece, start, gap, isLink);
    if (token) tokens.push(token);
    if (link && link.start <= start) seenLinks += 1;
    gap = token && token.kind !== 'break' ? 'none' : gapOf(piece);
    start += piece.length;
  }
  return tokens;
}

function pieceAt(text: string, position: number): string {
  PIECE.lastIndex = position;
  return PIECE.exec(text)?.[0] ?? text.charAt(position);
}

function tokenOf(
  piece: string,
  start: number,
  gap: QuantityToken['gap'],
  isLink: boolean,
): QuantityToken | null {
  const isSpace = !piece.trim();
  if (isSpace && !isParagraphBreak(piece)) return null;
  const kind = isSpace ? 'break' : isLink ? 'opaque' : kindOf(piece);
  return { kind, text: piece, lower: piece.toLowerCase(), start, end: start + piece.length, gap };
}

function kindOf(piece: string): QuantityToken['kind'] {
  if (/^[0-9]/.test(piece)) return 'digits';
  return /^[\p{L}\p{M}]/u.test(piece) ? 'word' : 'symbol';
}

function gapOf(space: string): QuantityToken['gap'] {
  return /[\n\r]/.test(space) ? 'line' : 'space';
}

function isParagraphBreak(space: string): boolean {
  return space.replace(/\r\n?/g, '\n').split('\n').length > 2;
}

/** Where links and addresses stand: their digits measure nothing. Decided once per chunk, for speed. */
function linkSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const from = linkOffset(chunk);
    if (from < 0) continue;
    let end = chunk.length;
    while (end > from + 1 && CLOSING.test(chunk.charAt(end - 1))) end -= 1;
    spans.push({ start: index + from, end: index + end });
  }
  return spans;
}

function linkOffset(chunk: string): number {
  const start = chunk.search(LINK_START);
  if (start >= 0) return start;
  return MAIL.test(chunk) || SITE.test(chunk) ? 0 : -1;
}
