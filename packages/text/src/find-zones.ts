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
  const blocks: Zone<BlockZone>[] = [];
  appendBlock(blocks, 'subject', trimmedSpan(subject, 0, subject.length), 0);
  appendBody(blocks, findLines(body), bodyOffset(message));
  return blocks;
}

/** Neighbours of one kind are one block, and white space is none. */
function appendBlock(
  blocks: Zone<BlockZone>[],
  zone: BlockZone,
  { start, end }: Span,
  offset: number,
): void {
  if (start === end) return;
  const last = blocks.at(-1);
  const isContinued = last?.zone === zone;
  const span = { start: isContinued ? last.span.start : start + offset, end: end + offset };
  blocks[isContinued ? blocks.length - 1 : blocks.length] = { zone, span };
}

function appendBody(blocks: Zone<BlockZone>[], lines: readonly Line[], offset: number): void {
  const quoted = findQuotedLines(lines);
  const own = lines.filter((_, index) => !quoted[index]);
  const signature = findSignature(own);
  const signed = signature ? own.splice(signature.first, signature.last + 1 - signature.first) : [];
  const greeting = findGreeting(own);
  lines.forEach((line, index) => {
    if (quoted[index]) appendBlock(blocks, 'quoted_reply', line, offset);
    else if (greeting?.start === line.start) appendGreeting(blocks, line, greeting, offset);
    else appendBlock(blocks, signed.includes(line) ? 'signature' : 'body', line, offset);
  });
}

/** `Hi Farid, congratulations …` is two pieces. */
function appendGreeting(
  blocks: Zone<BlockZone>[],
  line: Line,
  greeting: Span,
  offset: number,
): void {
  appendBlock(blocks, 'greeting', greeting, offset);
  const rest = line.text.slice(greeting.end - line.start).trimStart();
  appendBlock(blocks, 'body', { start: line.end - rest.length, end: line.end }, offset);
}

function findInlines(text: string): readonly Zone<InlineZone>[] {
  const inlines: Zone<InlineZone>[] = [];
  for (const span of findQuotations(text)) inlines.push({ zone: 'quotation', span });
  for (const span of findLinks(text)) inlines.push({ zone: 'link', span });
  for (const span of findCode(text)) inlines.push({ zone: 'code', span });
  return inlines.sort((one, other) => one.span.start - other.span.start);
}
