import { findCode } from './find-code.ts';
import { findGreeting } from './find-greeting.ts';
import { findLines, type Line } from './find-lines.ts';
import { findLinks } from './find-links.ts';
import { findQuotations } from './find-quotations.ts';
import { findQuotedLines } from './find-quoted-lines.ts';
import { findSignature } from './find-signature.ts';
import { bodyOffset, type MessageParts, messageText } from './message-text.ts';
import { type Span, trimmedSpan } from './span.ts';

/** A part of a message that stands by itself. */
export type BlockZone = 'subject' | 'greeting' | 'body' | 'quoted_reply' | 'signature';

/** A stretch within a block that says something in another voice, or nothing. */
export type InlineZone = 'quotation' | 'link' | 'code';

/** A span and the kind of zone it is. */
export type Zone<Kind extends string = BlockZone | InlineZone> = {
  readonly zone: Kind;
  readonly span: Span;
};

/**
 * The zones of a message. Blocks are in order, do not overlap and hold everything but white space;
 * inline zones lie in any of them.
 */
export type MessageZones = {
  readonly blocks: readonly Zone<BlockZone>[];
  readonly inlines: readonly Zone<InlineZone>[];
};

/** What a stretch of the body is, before neighbours of one kind are joined. */
type Piece = Zone<BlockZone>;

/**
 * Finds who speaks where in a message. Offsets refer to `messageText(message)`.
 *
 * @example
 * ```ts
 * const message = { subject: 'Go roles', body: 'Hi Ana,\n\nShall I send “the list”?\n\nBest,\nYabi' };
 * const zones = findZones(message);
 * zones.blocks.map(({ zone }) => zone) // => ['subject', 'greeting', 'body', 'signature']
 * zones.blocks[1].span // => { start: 10, end: 17 }
 * zones.inlines // => [{ zone: 'quotation', span: { start: 33, end: 41 } }]
 * ```
 */
export function findZones(message: MessageParts): MessageZones {
  const text = messageText(message);
  return { blocks: findBlocks(message), inlines: findInlines(text) };
}

function findBlocks(message: MessageParts): readonly Zone<BlockZone>[] {
  const { subject = '', body } = message;
  const title = trimmedSpan(subject, 0, subject.length);
  const blocks: Zone<BlockZone>[] =
    title.start < title.end ? [{ zone: 'subject', span: title }] : [];
  const offset = bodyOffset(message);
  for (const { zone, span } of bodyPieces(findLines(body))) {
    appendBlock(blocks, zone, { start: span.start + offset, end: span.end + offset });
  }
  return blocks;
}

/** Neighbours of one kind are one block. */
function appendBlock(blocks: Zone<BlockZone>[], zone: BlockZone, span: Span): void {
  const last = blocks.at(-1);
  if (last?.zone !== zone) blocks.push({ zone, span });
  else blocks[blocks.length - 1] = { zone, span: { start: last.span.start, end: span.end } };
}

function bodyPieces(lines: readonly Line[]): readonly Piece[] {
  const quoted = findQuotedLines(lines);
  const own = lines.filter((_, index) => !quoted[index]);
  const signature = findSignature(own);
  const signed = new Set(signature && own.slice(signature.first, signature.last + 1));
  const greeting = findGreeting(own.filter((line) => !signed.has(line)));
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text === '') continue;
    if (quoted[index]) pieces.push({ zone: 'quoted_reply', span: line });
    else if (greeting?.start === line.start) addGreeting(pieces, line, greeting);
    else pieces.push({ zone: signed.has(line) ? 'signature' : 'body', span: line });
  }
  return pieces;
}

/** `Hi Farid, congratulations …` is two pieces. */
function addGreeting(pieces: Piece[], line: Line, greeting: Span): void {
  pieces.push({ zone: 'greeting', span: greeting });
  const rest = line.text.slice(greeting.end - line.start).trimStart();
  if (rest === '') return;
  pieces.push({ zone: 'body', span: { start: line.end - rest.length, end: line.end } });
}

function findInlines(text: string): readonly Zone<InlineZone>[] {
  const inlines: Zone<InlineZone>[] = [];
  for (const span of findQuotations(text)) inlines.push({ zone: 'quotation', span });
  for (const span of findLinks(text)) inlines.push({ zone: 'link', span });
  for (const span of findCode(text)) inlines.push({ zone: 'code', span });
  return inlines.sort((one, other) => one.span.start - other.span.start);
}
