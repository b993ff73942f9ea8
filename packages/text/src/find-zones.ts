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
  const offset = bodyOffset(message);
  const lines = findLines(message.body);
  const pieces = joinPieces(bodyPieces(lines)).map(({ zone, span }) => ({
    zone,
    span: { start: span.start + offset, end: span.end + offset },
  }));
  const { subject = '' } = message;
  const span = trimmedSpan(subject, 0, subject.length);
  return span.start < span.end ? [{ zone: 'subject', span }, ...pieces] : pieces;
}

function bodyPieces(lines: readonly Line[]): readonly Piece[] {
  const quoted = findQuotedLines(lines);
  const own = lines.filter((_, index) => !quoted[index]);
  const signature = findSignature(own);
  const signed = new Set(signature && own.slice(signature.first, signature.last + 1));
  const greeting = findGreeting(own.filter((line) => !signed.has(line)));
  return lines.flatMap((line, index): readonly Piece[] => {
    if (line.text === '') return [];
    if (quoted[index]) return [{ zone: 'quoted_reply', span: spanOf(line) }];
    if (greeting?.start === line.start) return greetingPieces(line, greeting);
    return [{ zone: signed.has(line) ? 'signature' : 'body', span: spanOf(line) }];
  });
}

/** `Hi Farid, congratulations …` is two pieces. */
function greetingPieces(line: Line, greeting: Span): readonly Piece[] {
  const rest = line.text.slice(greeting.end - line.start).trimStart();
  const pieces: Piece[] = [{ zone: 'greeting', span: greeting }];
  if (rest !== '') {
    pieces.push({ zone: 'body', span: { start: line.end - rest.length, end: line.end } });
  }
  return pieces;
}

function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const { zone, span } of pieces) {
    const last = joined.at(-1);
    if (last?.zone === zone) {
      joined[joined.length - 1] = { zone, span: { start: last.span.start, end: span.end } };
    } else joined.push({ zone, span });
  }
  return joined;
}

function findInlines(text: string): readonly Zone<InlineZone>[] {
  const inlines: Zone<InlineZone>[] = [
    ...findQuotations(text).map((span) => ({ zone: 'quotation' as const, span })),
    ...findLinks(text).map((span) => ({ zone: 'link' as const, span })),
    ...findCode(text).map((span) => ({ zone: 'code' as const, span })),
  ];
  return inlines.toSorted((one, other) => one.span.start - other.span.start);
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}
