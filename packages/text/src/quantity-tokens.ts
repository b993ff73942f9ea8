import { findLinks } from './find-links.ts';
import type { Amount, DurationUnit } from './quantity.ts';
import { OPENS_CODE, OPENS_DIGITS, OPENS_FIGURE } from './quantity-opening.ts';
import { codePointBefore, isSpace, isWordCharacter } from './word-character.ts';

/** One figure with its unit, before ranges and the words around it are read. */
export type Measure = Amount &
  MeasureUnit & {
    /** What the figure as written was multiplied by, which the other end of a range may share. */
    readonly scale: number;
    readonly next: number;
  };

export type MeasureUnit =
  | { readonly of: 'number' | 'times'; readonly unit: null }
  | { readonly of: 'money'; readonly unit: string | null }
  | { readonly of: 'percent'; readonly unit: 'percent' | 'point' }
  | { readonly of: 'duration'; readonly unit: DurationUnit };

/** A piece of text that the quantity grammar reads as one unit. */
export type QuantityToken = {
  /** `opaque` is a link or an address, `break` an empty line, `end` stands behind the last token. */
  readonly kind: 'digits' | 'word' | 'symbol' | 'opaque' | 'break' | 'end';
  readonly start: number;
  readonly end: number;
  /** The white space before it; nothing touches the first token. */
  readonly gap: 'none' | 'space' | 'line';
  /** Bits of quantity-opening.ts. */
  bits: number;
  /** Null until somebody asks: most words are never looked at. */
  lower: string | null;
  /** The figure that was read from here on, undefined until somebody did: several matchers ask for it. */
  measure: Measure | null | undefined;
};

/** A text, the same in lower case, and its tokens. */
export type TokenList = {
  readonly text: string;
  readonly lower: string;
  readonly tokens: QuantityToken[];
};

/** A word or sign that the grammar knows, in lower case, and its bits. */
export type LexiconEntry = { readonly word: string; bits: number };

/** Entries by the {@link hashOf} their words, so that a text is looked up without being cut up. */
export type Lexicon = ReadonlyMap<number, LexiconEntry>;

type Kind = QuantityToken['kind'];
type Gap = QuantityToken['gap'];

/** What stands outside the text on both sides. */
export const END_TOKEN: QuantityToken = {
  kind: 'end',
  start: 0,
  end: 0,
  gap: 'line',
  bits: 0,
  lower: '',
  measure: null,
};

/** Splits a normalised text into digits, words, symbols, links and paragraph breaks. */
export function quantityTokens(text: string, lexicon: Lexicon): TokenList {
  // A dotted capital I would become two characters.
  const lower = (text.includes('İ') ? text.replaceAll('İ', 'I') : text).toLowerCase();
  const list: TokenList = { text, lower, tokens: [] };
  let gap: Gap = 'space';
  let done = 0;
  for (const { start, end } of findLinks(text)) {
    gap = readPieces(list, lexicon, done, start, gap);
    addToken(list, 'opaque', start, end, gap, undefined);
    gap = 'none';
    done = end;
  }
  readPieces(list, lexicon, done, text.length, gap);
  return list;
}

/** Reads a stretch without links and returns the white space at its end. */
function readPieces(list: TokenList, lexicon: Lexicon, from: number, to: number, gap: Gap): Gap {
  const { lower } = list;
  let before = gap;
  for (let start = from, end = from; start < to; start = end) {
    const kind = kindAt(lower, start);
    if (kind === 'word') end = addWord(list, lexicon, start, to, before);
    else {
      end = afterOthers(lower, start, to, kind);
      if (kind !== 'space') {
        addToken(list, kind, start, end, before, lexicon.get(lower.charCodeAt(start)));
      }
    }
    before = kind === 'space' ? readSpace(list, start, end) : 'none';
  }
  return before;
}

/** Adds the word at an offset and returns its end. One pass finds that and the hash: it is the hottest. */
function addWord(list: TokenList, lexicon: Lexicon, start: number, to: number, gap: Gap): number {
  const { lower } = list;
  let hash = 0;
  let end = start;
  for (; end < to; end++) {
    const code = lower.charCodeAt(end);
    const isPlain = code > 96 && code < 123;
    if (!isPlain && (code < 128 || kindAt(lower, end) !== 'word')) break;
    hash = hashWith(hash, code);
  }
  addToken(list, 'word', start, end, gap, lexicon.get(hash));
  return end;
}

function afterOthers(lower: string, start: number, to: number, kind: Kind | 'space'): number {
  if (kind === 'symbol') return start + ((lower.codePointAt(start) as number) > 0xffff ? 2 : 1);
  let at = start + 1;
  while (at < to && kindAt(lower, at) === kind) at++;
  return at;
}

/** A number for a word; other words may have the same. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
  return hash;
}

function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function addToken(
  { lower, tokens }: TokenList,
  kind: Kind,
  start: number,
  end: number,
  gap: Gap,
  entry: LexiconEntry | undefined,
): void {
  const isKnown =
    entry !== undefined && entry.word.length === end - start && lower.startsWith(entry.word, start);
  const isDigits = kind === 'digits';
  if (isDigits) markBeforeDigits(tokens);
  const bits = isDigits ? OPENS_DIGITS | OPENS_FIGURE : isKnown ? entry.bits : 0;
  const word = isKnown ? entry.word : null;
  tokens.push({ kind, start, end, gap, bits, lower: word, measure: undefined });
}

function markBeforeDigits(tokens: readonly QuantityToken[]): void {
  for (let at = Math.max(0, tokens.length - 2); at < tokens.length; at++) {
    (tokens[at] as QuantityToken).bits |= OPENS_CODE;
  }
}

/** The gap that white space makes; an empty line is a token besides. */
function readSpace(list: TokenList, start: number, end: number): Gap {
  if (end === start + 1 && list.lower.charCodeAt(start) === 32) return 'space';
  const breaks = list.lower.slice(start, end).split(/\r\n?|\n/).length - 1;
  if (breaks > 1) addToken(list, 'break', start, end, 'line', undefined);
  return breaks > 0 ? 'line' : 'space';
}

/** The kind of the character at an offset. */
function kindAt(lower: string, at: number): Kind | 'space' {
  const code = lower.charCodeAt(at);
  if (code > 96 && code < 123) return 'word';
  if (code > 127) return rareKindAt(lower, at);
  if (code === 32 || (code > 8 && code < 14)) return 'space';
  return code > 47 && code < 58 ? 'digits' : 'symbol';
}

/** The second half of a surrogate pair is of the kind of the pair. */
function rareKindAt(lower: string, at: number): Kind | 'space' {
  const half = lower.codePointAt(at) as number;
  if (isSpace(half)) return 'space';
  const isSecond = half >= 0xdc00 && half <= 0xdfff;
  return isWordCharacter(isSecond ? codePointBefore(lower, at + 1) : half) ? 'word' : 'symbol';
}
