import {
  findZones,
  type MessageZones,
  type NormalizedText,
  normalize,
  type Span,
} from '@tenacious-bench/text';
import { atomsOf } from './atoms.ts';

/** A word, a sign of an unspaced script or an emoji of a reply, with its place in the normalised text. */
export type ReplyToken = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its place in the reply as given. */
  readonly span: Span;
  /** What stands before it: nothing, a comma or line break, or the end of a sentence. */
  readonly breakBefore: 'none' | 'soft' | 'hard';
  readonly isSigned: boolean;
  readonly isQuoted: boolean;
};

const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]|[^\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]+/gu;
const emoji = /\p{Extended_Pictographic}/gu;
const sentenceEnd = /[.!?…]["')\]]*\s|[。！？؟।॥]|\n\s*\n/;
const clauseEnd = /[,;:،、\n()–—|]|\s-|-\s/;

type Piece = { readonly text: string; readonly start: number; readonly end: number };

/** What the writer of a reply wrote; quoted messages below it are left out. */
export type ReplyText = { readonly normalized: string; readonly tokens: readonly ReplyToken[] };

/** Cuts a reply into tokens. */
export function readReply(reply: string): ReplyText {
  const normalized = normalizeReply(reply);
  const zones = findZones({ body: reply });
  const tokens: ReplyToken[] = [];
  let previousEnd = 0;
  let isCut = true;
  for (const piece of piecesOf(normalized.text)) {
    const token = tokenOf(
      piece,
      normalized,
      zones,
      normalized.text.slice(previousEnd, piece.start),
    );
    previousEnd = piece.end;
    if (token === undefined) isCut = true;
    else tokens.push(isCut ? { ...token, breakBefore: 'hard' } : token);
    if (token !== undefined) isCut = false;
  }
  return { normalized: normalized.text, tokens: withoutEmptyBody(tokens) };
}

/** Makes texts of replies and patterns comparable; accents are left out in chat. */
export function normalizeReply(text: string): NormalizedText {
  return normalize(text, { diacritics: true });
}

/** The words of a normalised text; `不要` is two, an emoji is one. */
export function piecesOf(text: string): Piece[] {
  const words = atomsOf(text).flatMap(({ text: word, start, end }) =>
    word.length === end - start ? split(word, start) : [{ text: word, start, end }],
  );
  const signs = [...text.matchAll(emoji)]
    .filter(([sign]) => sign > '\u00ff')
    .map(({ 0: sign, index }) => ({ text: sign, start: index, end: index + sign.length }));
  if (signs.length === 0) return words;
  return [...words, ...signs].sort((one, other) => one.start - other.start);
}

function split(word: string, offset: number): Piece[] {
  return [...word.matchAll(unspaced)].map(({ 0: text, index }) => {
    const start = offset + index;
    return { text, start, end: start + text.length };
  });
}

function tokenOf(
  { text, start, end }: Piece,
  normalized: NormalizedText,
  { blocks, inlines }: MessageZones,
  before: string,
): ReplyToken | undefined {
  const span = normalized.toOriginal(start, end);
  const block = blocks.find((zone) => zone.span.start <= span.start && span.start < zone.span.end);
  if (block?.zone === 'quoted_reply') return undefined;
  const isQuoted = inlines.some(
    (zone) =>
      zone.zone === 'quotation' && zone.span.start <= span.start && span.end <= zone.span.end,
  );
  const isSigned = block?.zone === 'signature';
  return { text, start, end, span, breakBefore: breakIn(before), isSigned, isQuoted };
}

function breakIn(between: string): ReplyToken['breakBefore'] {
  if (sentenceEnd.test(between)) return 'hard';
  return clauseEnd.test(between) ? 'soft' : 'none';
}

/** `Thanks, no` looks like a signature and is the whole answer; so does a reply inside quotation marks. */
function withoutEmptyBody(tokens: readonly ReplyToken[]): ReplyToken[] {
  const isAllSigned = tokens.every(({ isSigned }) => isSigned);
  const isAllQuoted = tokens.every(({ isQuoted }) => isQuoted);
  return tokens.map((token) => ({
    ...token,
    isSigned: token.isSigned && !isAllSigned,
    isQuoted: token.isQuoted && !isAllQuoted,
  }));
}
