import { FOLLOWS_ANYTHING, FOLLOWS_NOTHING } from './quantity-following.ts';
import { linkSpans } from './quantity-link.ts';
import { OPENS_ANYTHING, OPENS_CODE, OPENS_DIGITS, OPENS_NOTHING } from './quantity-opening.ts';
import { codePointBefore } from './word-character.ts';

/** A piece of text that the quantity grammar reads as one unit. */
export type QuantityToken = {
  /** `opaque` is a link or an address, `break` an empty line, `end` stands behind the last token. */
  readonly kind: 'digits' | 'word' | 'symbol' | 'opaque' | 'break' | 'end';
  readonly start: number;
  readonly end: number;
  /** The white space before it; nothing touches the first token. */
  readonly gap: 'none' | 'space' | 'line';
  /** What may be read from here on: bits of quantity-opening.ts. */
  opens: number;
  /** What it may mean behind another token: bits of quantity-following.ts. */
  readonly follows: number;
  readonly lower: string;
};

/** A text and its tokens. */
export type TokenList = {
  readonly text: string;
  readonly tokens: readonly QuantityToken[];
};

/** The bits of lower-case words and signs. */
export type Lexicon = ReadonlyMap<string, { readonly opens: number; readonly follows: number }>;

type Kind = QuantityToken['kind'];
type Gap = QuantityToken['gap'];

type Scan = TokenList & {
  /** Null where each token has to be lower-cased by itself. */
  readonly lower: string | null;
  readonly lexicon: Lexicon | null;
  readonly tokens: QuantityToken[];
};

/** What stands outside the text on both sides. */
export const END_TOKEN: QuantityToken = {
  kind: 'end',
  lower: '',
  start: 0,
  end: 0,
  gap: 'line',
  opens: OPENS_NOTHING,
  follows: FOLLOWS_NOTHING,
};

/** Without a lexicon, anything. */
const UNKNOWN = { opens: OPENS_ANYTHING, follows: FOLLOWS_ANYTHING };
const NEITHER = { opens: OPENS_NOTHING, follows: FOLLOWS_NOTHING };
const LETTER = /[\p{L}\p{M}]/u;
const WHITE_SPACE = /\s/;
const LINE_FEED = 10;
const RETURN = 13;

/**
 * Splits a normalised text into digits, words, symbols, links and paragraph breaks. Without a
 * lexicon anything may be read anywhere.
 */
export function quantityTokens(text: string, lexicon: Lexicon | null = null): TokenList {
  const scan: Scan = { text, lower: lowerCased(text), lexicon, tokens: [] };
  let gap: Gap = 'space';
  let done = 0;
  for (const { start, end } of linkSpans(text)) {
    gap = readPieces(scan, done, start, gap);
    scan.tokens.push(tokenOf(scan, 'opaque', start, end, gap));
    gap = 'none';
    done = end;
  }
  readPieces(scan, done, text.length, gap);
  return scan;
}

/** The letters around decide how a sigma is lower-cased, and a dotted capital I becomes two. */
function lowerCased(text: string): string | null {
  return text.includes('Σ') || text.includes('İ') ? null : text.toLowerCase();
}

/** Reads a stretch without links and returns the white space at its end. */
function readPieces(scan: Scan, from: number, to: number, gapBefore: Gap): Gap {
  const { text, tokens } = scan;
  let gap = gapBefore;
  for (let start = from, end = from; start < to; start = end) {
    const kind = kindAt(text, start);
    end = afterRun(text, start, kind);
    if (kind === 'digits') markBeforeDigits(tokens);
    if (kind === 'space') gap = readSpace(scan, start, end);
    else {
      tokens.push(tokenOf(scan, kind, start, end, gap));
      gap = 'none';
    }
  }
  return gap;
}

/** The gap that white space makes; an empty line is a token besides. */
function readSpace(scan: Scan, start: number, end: number): Gap {
  let breaks = 0;
  for (let at = start; at < end; at += 1) {
    const code = scan.text.charCodeAt(at);
    const isBreak = code === LINE_FEED || code === RETURN;
    if (isBreak && (code === LINE_FEED || scan.text.charCodeAt(at + 1) !== LINE_FEED)) breaks += 1;
  }
  if (breaks > 1) scan.tokens.push(tokenOf(scan, 'break', start, end, 'line'));
  return breaks > 0 ? 'line' : 'space';
}

function tokenOf(scan: Scan, kind: Kind, start: number, end: number, gap: Gap): QuantityToken {
  const { text, lexicon } = scan;
  const lower = scan.lower?.slice(start, end) ?? text.slice(start, end).toLowerCase();
  const isRead = kind !== 'opaque' && kind !== 'break';
  const known = isRead ? (lexicon ? lexicon.get(lower) : UNKNOWN) : NEITHER;
  const { opens, follows } = known ?? NEITHER;
  const all = kind === 'digits' ? opens | OPENS_DIGITS : opens;
  return { kind, start, end, gap, opens: all, follows, lower };
}

function markBeforeDigits(tokens: readonly QuantityToken[]): void {
  for (let at = Math.max(0, tokens.length - 2); at < tokens.length; at += 1) {
    (tokens[at] as QuantityToken).opens |= OPENS_CODE;
  }
}

/** The kind of the character at an offset. */
function kindAt(text: string, at: number): Kind | 'space' {
  const code = text.charCodeAt(at);
  if (code > 127) return rareKindAt(text, at);
  const letter = code | 32;
  if (letter > 96 && letter < 123) return 'word';
  if (code === 32 || (code > 8 && code < 14)) return 'space';
  return code > 47 && code < 58 ? 'digits' : 'symbol';
}

/** The second half of a surrogate pair is of the kind of the pair. */
function rareKindAt(text: string, at: number): Kind | 'space' {
  const half = text.codePointAt(at) as number;
  const isSecond = half >= 0xdc00 && half <= 0xdfff;
  const character = String.fromCodePoint(isSecond ? codePointBefore(text, at + 1) : half);
  if (LETTER.test(character)) return 'word';
  return WHITE_SPACE.test(character) ? 'space' : 'symbol';
}

/** Behind the symbol, or the characters of another kind, that start at an offset. */
function afterRun(text: string, start: number, kind: Kind | 'space'): number {
  if (kind === 'symbol') return start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1);
  let at = start + 1;
  while (at < text.length && kindAt(text, at) === kind) at += 1;
  return at;
}
