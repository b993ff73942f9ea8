import { CLOSING } from './closings.ts';
import { looksLikeContactLine } from './contact-line.ts';
import type { Line } from './find-lines.ts';
import { looksLikeName } from './person-name.ts';

/** First and last line of a signature. */
export type LineRange = { readonly first: number; readonly last: number };

const MOST_LINES = 10;
const LONGEST_CLOSING = 60;
const DELIMITER = /^(?:--|—|__+|==+)$/;
const POSTSCRIPT = /^p\.?\s?(?:p\.?\s?)?s\b\.?/i;
const DASH = /^[-–—~]+\s*/;
const SENTENCE_END = /[.?!…)"”]$/;

/**
 * Finds the closing lines that name the sender: after a closing word, after `--`, or a last block
 * that reads like a business card. A postscript below it stays body.
 */
export function findSignature(lines: readonly Line[]): LineRange | undefined {
  const last = lastLine(lines);
  const first =
    firstAfterDelimiter(lines, last) ?? firstClosing(lines, last) ?? firstOfCard(lines, last);
  return first === undefined ? undefined : { first, last };
}

function lastLine(lines: readonly Line[]): number {
  let last = lastTextLine(lines, lines.length - 1);
  for (let index = last; index > last - MOST_LINES && index >= 0; index--) {
    if (POSTSCRIPT.test(lines[index]?.text ?? '')) last = lastTextLine(lines, index - 1);
  }
  return last;
}

function lastTextLine(lines: readonly Line[], from: number): number {
  let index = from;
  while (lines[index]?.text === '') index--;
  return index;
}

function firstAfterDelimiter(lines: readonly Line[], last: number): number | undefined {
  return firstWhere(
    lines,
    last,
    (text) => DELIMITER.test(text),
    () => true,
  );
}

function firstClosing(lines: readonly Line[], last: number): number | undefined {
  return firstWhere(lines, last, isClosing, canFollowClosing);
}

/** The topmost line that starts a signature when all lines below it belong to one. */
function firstWhere(
  lines: readonly Line[],
  last: number,
  starts: (text: string) => boolean,
  belongs: (text: string) => boolean,
): number | undefined {
  let first: number | undefined;
  for (let index = last; index >= 0 && index > last - MOST_LINES; index--) {
    const text = lines[index]?.text ?? '';
    if (first !== undefined && text === '') break;
    if (starts(text)) first = index;
    if (text !== '' && !belongs(text) && !starts(text)) break;
  }
  return first;
}

function isClosing(text: string): boolean {
  if (text.length > LONGEST_CLOSING) return false;
  const rest = CLOSING.exec(text)?.[1];
  return rest !== undefined && (rest === '' || looksLikeName(rest));
}

/** After a closing word, a name or title may be in lower case, but a sentence stays body. */
function canFollowClosing(text: string): boolean {
  return looksLikeContactLine(text) || /^(?:[^\s.?!]+ ?){1,3}$/.test(text);
}

/** A last block without closing word: a name first, then nothing but contact lines. */
function firstOfCard(lines: readonly Line[], last: number): number | undefined {
  let first: number | undefined;
  for (let index = last; index > 0 && index > last - MOST_LINES; index--) {
    const text = lines[index]?.text ?? '';
    const before = lines[index - 1]?.text ?? '';
    if (!looksLikeContactLine(text.replace(DASH, ''))) break;
    const standsApart = before === '' || SENTENCE_END.test(before);
    if (standsApart && startsCard(text) && !isBullet(lines, index)) first = index;
  }
  return first;
}

/** `Elena Ruiz`, `– Marit Halvorsen, Delivery Partner` or `Tomás Lindqvist | Account Engineer`. */
function startsCard(text: string): boolean {
  const [name = ''] = text.replace(DASH, '').split(/\s*[,|·•(]\s*|\s+[-–—]\s+/);
  return looksLikeName(name);
}

function isBullet(lines: readonly Line[], index: number): boolean {
  const [before, line, after] = [index - 1, index, index + 1].map((at) => lines[at]?.text ?? '');
  return DASH.test(line ?? '') && (DASH.test(before ?? '') || DASH.test(after ?? ''));
}
