import type { Span } from '@tenacious-bench/schema';
import type { Reading } from './reading.ts';

const promotional =
  /\b(?:award|awards|awarded|winning|winner|leading|trusted|rated|ranked|fastest|#1|no\. 1|best-in|partner of choice|since (?:19|20)\d\d|book (?:a|your)|schedule (?:a|your)|download|free|limited|now hiring|we build|we help|we are|we're|you can|your next|delivered|made easy|made simple)\b/i;
const administrative =
  /unsubscribe|opt out|opt-out|this (?:e-?mail|message|note|letter|mail) (?:was|is|has|may)|stop|rather not|registered|reg\. no|company no|vat|confidential|sent from|on behalf|she\/her|he\/him|they\/them|\d{4,}/i;
const mostLines = 8;
const dash = /^[–—-]+\s*/;
const farewell =
  /^(?:best|best wishes|all the best|(?:kind|best|warm)? ?regards|sincerely|yours|cheers|thanks|with thanks),$/i;
const cardSeparator = /\n|\s*[|·•,]\s*/;
/** One to four words, each with a capital. */
const name = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u;
const postscript = /^p\.?\s?(?:p\.?\s?)?s\b/i;
const smallWord =
  /^(?:of|and|at|for|the|in|de|des|und|für|von|van|der|den|di|da|du|la|le|to|an|a)$/;
const closing = /[,–—-]$/;
const separator = /\s*[|·•]\s*|\s+[-–—]\s+/;
const address = /[@/]|\.[a-z]{2,}$|\d{3}/i;

/** Lines of the signature that hold more than who writes: slogans, awards, offers. */
export function findTaglines({
  text,
  zones,
  names,
}: Pick<Reading, 'text' | 'zones' | 'names'>): Span[] {
  const signature = zones.blocks.find(({ zone }) => zone === 'signature');
  const start = signature?.span.start ?? closingAt(text) ?? cardAt(text, names);
  if (start === undefined) return [];
  const end = zones.blocks.find(({ zone, span }) => zone === 'quoted_reply' && span.start > start)
    ?.span.start;
  return linesOf(text, start, end ?? text.length).filter(({ start: from, end: to }) =>
    isTagline(text.slice(from, to)),
  );
}

// A slogan in the line of the name keeps the block from looking like a signature.
function closingAt(text: string): number | undefined {
  const lines = text.split('\n');
  const found = lines.findLastIndex((line) => farewell.test(line.trim()));
  if (found < 1 || found < lines.length - mostLines) return undefined;
  return lines.slice(0, found).join('\n').length + 1;
}

// So does one below a card without a closing: a name, the firm, and then the slogan.
function cardAt(text: string, { sender }: Reading['names']): number | undefined {
  const start = text.trimEnd().lastIndexOf('\n\n') + 2;
  if (start < 2) return undefined;
  const card = text.slice(start).trimEnd().replace(dash, '');
  const [first = '', ...others] = card.split(cardSeparator).map((piece) => piece.trim());
  if (others.length === 0 || others.length > mostLines || !name.test(first)) return;
  const isFirm = others.some((line) => {
    const words = line.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return sender.some((one) => one.every((word) => words.includes(word)));
  });
  return isFirm ? start : undefined;
}

function linesOf(text: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    const trimmed = line.trim();
    if (postscript.test(trimmed)) break;
    const first = from + line.indexOf(trimmed);
    // The first line is the closing or the name.
    if (trimmed !== '' && from > start) lines.push({ start: first, end: first + trimmed.length });
    else if (trimmed !== '' && separator.test(trimmed))
      lines.push({ start: first, end: first + trimmed.length });
    from += line.length + 1;
  }
  return lines;
}

function isTagline(line: string): boolean {
  if (administrative.test(line) || line.endsWith(':') || closing.test(line)) return false;
  return line.split(separator).some(isSlogan);
}

function isSlogan(piece: string): boolean {
  const words = piece.trim().split(/\s+/);
  if (words.length < 2 || (words.length < 3 && address.test(piece))) return false;
  const isSentence =
    /[^.\s]{3,}[.!?…]["'”’]?$/.test(piece) && !/\b(?:inc|ltd|corp|co|llc|gmbh)\.$/i.test(piece);
  if (isSentence || promotional.test(piece) || /["“”]/.test(piece)) return true;
  const lower = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !smallWord.test(word) && !address.test(word),
  );
  return lower.length >= 2;
}
