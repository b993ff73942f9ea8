import { isAbbreviation } from './abbreviations.ts';
import { endsSentence } from './sentence-end.ts';
import { type Span, trimmedSpan } from './span.ts';
import { isAsciiLetter, isSpace } from './word-character.ts';

/** Terminators, or a stretch of line breaks with nothing but space between them. */
const CANDIDATE =
  /[.!?…‼⁇⁈⁉؟۔।॥։።。！？｡．]+|[\n\r\u0085\u2028\u2029](?:[^\S\n\r\u0085\u2028\u2029]*[\n\r\u0085\u2028\u2029])*/g;

const LIST_OR_QUOTE_MARK = /[^\S\r\n]*(?:[-*•‣◦▪–—+] |>|\d{1,3}[.)] )/y;
const CLOSERS = /["'”’»›)\]}」』）】*_]*/y;
/** What may stand in front of a plain word. */
const BEFORE_WORD = /[\s"'“‘’(-]/;

/**
 * Finds the sentences of a text, in order, without the white space around them.
 *
 * A blank line, a list mark or a `>` begins a new sentence; a single line break does not. Periods
 * of abbreviations, initials, numbers and addresses are not ends, and a quote or bracket that
 * closes after the period belongs to the sentence.
 *
 * @example
 * ```ts
 * const text = 'Fenn Inc. raised $1.2M in its Series A. We noticed!';
 * findSentences(text).map(({ start, end }) => text.slice(start, end))
 * // => ['Fenn Inc. raised $1.2M in its Series A.', 'We noticed!']
 * ```
 */
export function findSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const end = boundaryAfter(text, start, match.index, match[0]);
    if (end === undefined) continue;
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

function boundaryAfter(
  text: string,
  start: number,
  index: number,
  mark: string,
): number | undefined {
  const after = index + mark.length;
  if (isSpace(mark.charCodeAt(0))) return isHardBreak(text, mark, after) ? after : undefined;
  if (mark === '.' && endsPlainWord(text, index)) return after;
  const end = endOfMatch(CLOSERS, text, after);
  return endsSentence({ text, sentenceStart: start, mark, markStart: index, end })
    ? end
    : undefined;
}

function isHardBreak(text: string, breaks: string, after: number): boolean {
  const isBlankLine = breaks.length > 1 && breaks !== '\r\n';
  return isBlankLine || endOfMatch(LIST_OR_QUOTE_MARK, text, after) > after;
}

/**
 * Whether the period stands before white space and behind a word of at least two plain letters that
 * is no abbreviation. Most periods do, and then nothing else needs a look: weighing one costs much more.
 */
function endsPlainWord(text: string, index: number): boolean {
  if (index + 1 < text.length && !isSpace(text.charCodeAt(index + 1))) return false;
  let start = index;
  while (start > 0 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  const isPlain = index - start > 1 && BEFORE_WORD.test(text.charAt(start - 1));
  return isPlain && !isAbbreviation(text.slice(start, index));
}

function endOfMatch(sticky: RegExp, text: string, from: number): number {
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : from;
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const sentence = trimmedSpan(text, from, to);
  if (sentence.start < sentence.end) sentences.push(sentence);
}
