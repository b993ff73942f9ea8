import { isAbbreviation } from './abbreviations.ts';
import { endsSentence } from './sentence-end.ts';
import { type Span, trimmedSpan } from './span.ts';

/** Terminators, or a stretch of line breaks with nothing but space between them. */
const CANDIDATE =
  /[.!?…‼⁇⁈⁉؟۔।॥։።。！？｡．]+|[\n\r\u0085\u2028\u2029](?:[^\S\n\r\u0085\u2028\u2029]*[\n\r\u0085\u2028\u2029])*/g;

const LIST_OR_QUOTE_MARK = /[^\S\r\n]*(?:[-*•‣◦▪–—+] |>|\d{1,3}[.)] )/y;
const CLOSERS = /["'”’»›)\]}」』）】*_]*/y;
/** A period before white space or the end; the look back captures the word of plain letters before. */
const PERIOD_AFTER_WORD = /\.(?=\s|$)(?<=[\s"'“‘’(-]([A-Za-z]{2,})\.)/y;

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
  if (/\s/.test(mark)) return isHardBreak(text, mark, after) ? after : undefined;
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

/** Most periods do, and then nothing else needs a look: weighing one costs ten times as much. */
function endsPlainWord(text: string, index: number): boolean {
  PERIOD_AFTER_WORD.lastIndex = index;
  const word = PERIOD_AFTER_WORD.exec(text)?.[1];
  return word !== undefined && !isAbbreviation(word);
}

function endOfMatch(sticky: RegExp, text: string, from: number): number {
  sticky.lastIndex = from;
  return sticky.test(text) ? sticky.lastIndex : from;
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  const sentence = trimmedSpan(text, from, to);
  if (sentence.start < sentence.end) sentences.push(sentence);
}
