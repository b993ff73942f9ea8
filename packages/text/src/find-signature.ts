import { restAfterClosing } from './closings.ts';
import { looksLikeContactLine } from './contact-line.ts';
import type { Line } from './find-lines.ts';
import { looksLikeName } from './person-name.ts';

/** First and last line of a signature. */
export type LineRange = { readonly first: number; readonly last: number };

const MOST_LINES = 12;
const LONGEST_CLOSING = 60;
const DELIMITER = /^(?:--|—|__+|==+)$/;
const POSTSCRIPT = /^p\.?\s?(?:p\.?\s?)?s\b\.?/i;
/** A name or title may be in lower case there, but a sentence stays body. */
const FEW_WORDS = /^[^\s.?!]+(?: [^\s.?!]+){0,2}$/;
const DASH = /^[-–—~]+\s*/;
const SENTENCE_END = /[.?!…)"”]$/;

/**
 * Finds the closing lines that name the sender: after a closing word, after `--`, or a last block
 * that reads like a business card. A postscript or footer below stays body.
 */
export function findSignature(lines: readonly Line[]): LineRange | undefined {
  const last = lastTextLine(lines, lines.length - 1);
  return afterDelimiter(lines, last) ?? afterClosing(lines, last) ?? findCard(lines, last);
}

function lastTextLine(lines: readonly Line[], from: number): number {
  let index = from;
  while (lines[index]?.text === '') index--;
  return index;
}

function afterDelimiter(lines: readonly Line[], last: number): LineRange | undefined {
  const first = lastIndexOf(lines, last, (text) => DELIMITER.test(text));
  return first === undefined ? undefined : { first, last };
}

function afterClosing(lines: readonly Line[], last: number): LineRange | undefined {
  const closing = lastIndexOf(lines, last, isClosing);
  if (closing === undefined) return undefined;
  const end = endOfContactLines(lines, closing, last);
  if (end < last && !namesSender(lines, closing, end)) return undefined;
  return { first: isClosing(lines[closing - 1]?.text ?? '') ? closing - 1 : closing, last: end };
}

function lastIndexOf(
  lines: readonly Line[],
  last: number,
  matches: (text: string) => boolean,
): number | undefined {
  for (let index = last; index >= 0 && index > last - MOST_LINES; index--) {
    const text = lines[index]?.text ?? '';
    if (text !== '' && matches(text)) return index;
  }
  return undefined;
}

/** `Best,` or `Thanks, Yabi`, but not `Thanks for the candour.` */
function isClosing(text: string): boolean {
  const rest = nameAfterClosing(text);
  return rest !== undefined && (rest === '' || looksLikeName(rest));
}

function nameAfterClosing(text: string): string | undefined {
  return text.length > LONGEST_CLOSING ? undefined : restAfterClosing(text);
}

function endOfContactLines(lines: readonly Line[], closing: number, last: number): number {
  let end = closing;
  for (let index = closing + 1; index <= last; index++) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    const isNextLine = end === index - 1;
    if (!(isNextLine && FEW_WORDS.test(text)) && !looksLikeContactLine(text)) break;
    end = index;
  }
  return end;
}

function namesSender(lines: readonly Line[], closing: number, end: number): boolean {
  return end > closing || nameAfterClosing(lines[closing]?.text ?? '') !== '';
}

/** A last block without closing word, below a postscript or else above it. */
function findCard(lines: readonly Line[], last: number): LineRange | undefined {
  return cardEndingAt(lines, last) ?? cardEndingAt(lines, lineAbovePostscript(lines, last));
}

/** A name first, then nothing but contact lines. */
function cardEndingAt(lines: readonly Line[], last: number): LineRange | undefined {
  let first: number | undefined;
  for (let index = last; index > 0 && index > last - MOST_LINES; index--) {
    const text = lines[index]?.text ?? '';
    const before = lines[index - 1]?.text ?? '';
    if (!looksLikeContactLine(text.replace(DASH, ''))) break;
    const standsApart = before === '' || SENTENCE_END.test(before);
    if (standsApart && startsCard(text) && !isBullet(lines, index)) first = index;
  }
  return first === undefined ? undefined : { first, last };
}

function lineAbovePostscript(lines: readonly Line[], last: number): number {
  const postscript = lastIndexOf(lines, last, (text) => POSTSCRIPT.test(text));
  return postscript === undefined ? last : lastTextLine(lines, postscript - 1);
}

/** `Elena Ruiz`, `– Marit Halvorsen, Delivery Partner` or `Tomás Lindqvist | Account Engineer`. */
function startsCard(text: string): boolean {
  const [name = ''] = text.replace(DASH, '').split(/\s*[,|·•(]\s*|\s+[-–—/]\s+/);
  return looksLikeName(name);
}

function isBullet(lines: readonly Line[], index: number): boolean {
  const [before, line, after] = [index - 1, index, index + 1].map((at) => lines[at]?.text ?? '');
  return DASH.test(line ?? '') && (DASH.test(before ?? '') || DASH.test(after ?? ''));
}
