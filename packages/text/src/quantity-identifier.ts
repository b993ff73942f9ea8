import { isBelowTwenty } from './number-word-figures.ts';
import { monthNamed } from './quantity-calendar-name.ts';
import { currencyPrefixAt } from './quantity-currency.ts';
import { oneOf } from './quantity-phrase.ts';
import {
  isAttached,
  isBetweenDigits,
  isDigits,
  isWord,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
  textAt,
  textOf,
  tokenAt,
} from './quantity-reader.ts';
import { isStopWord } from './quantity-stop-words.ts';

const isTelephoneWord = oneOf('tel telephone phone mobile cell fax');
const isTelephoneMark = oneOf('- + ( ) .');
/** Words that modify the figure behind their hyphen instead of forming a name with it. */
const isPrefix = oneOf('mid early late pre post sub about over under up to from and or of');
const isInnerMark = oneOf('- . / : _ , @ +');
const SERIAL_MARK = /^[-./:]$/;

/** Digits that name something: `B2B`, `GPT-4`, `#12`, `24/7`, `192.168.0.1`, telephone numbers. */
export function identifierAt(reader: QuantityReader, index: number): QuantityMatch | null {
  if (isWord(reader, index) && !isAttached(reader, index + 1)) return null;
  const next =
    afterCode(reader, index) ??
    afterTelephone(reader, index) ??
    afterListMark(reader, index) ??
    afterSerial(reader, index);
  return next === null ? null : identifierMatch(index, next);
}

/** A match that names something and measures nothing. */
export function identifierMatch(start: number, next: number): QuantityMatch {
  return { start, next, draft: { kind: 'identifier' } };
}

/** Everything that touches the token at an index without white space: `k8s`, `v2.3`, `16:9`. */
export function afterTouching(reader: QuantityReader, index: number): number {
  const isPiece = (at: number) =>
    isAttached(reader, at) && (isDigits(reader, at) || isWord(reader, at));
  let at = index + 1;
  while (isAttached(reader, at)) {
    if (!isPiece(at) && !(isInnerMark(lowerAt(reader, at)) && isPiece(at + 1))) break;
    at++;
  }
  return at;
}

/** Letters with digits behind them: `v2`, `S3`, `COVID-19`, `#12`. */
function afterCode(reader: QuantityReader, index: number): number | null {
  const isNamed = isWord(reader, index) && !currencyPrefixAt(reader, index);
  const touches = isDigits(reader, index + 1) && isAttached(reader, index + 1);
  const isCode = touches && (isNamed || /^[#\u00a7]$/.test(lowerAt(reader, index)));
  const isTied = isNamed && isBetweenDigits(reader, index + 1);
  const isName = isTied && isNameMark(reader, index) && !isModifier(reader, index);
  return isCode || isName ? afterTouching(reader, index) : null;
}

/** The hyphen of `GPT-4`, and the slash of `HTTP/2`. */
function isNameMark(reader: QuantityReader, index: number): boolean {
  const mark = lowerAt(reader, index + 1);
  const text = textAt(reader, index);
  return mark === '-' || (mark === '/' && text.length > 1 && text === text.toUpperCase());
}

function isModifier(reader: QuantityReader, index: number): boolean {
  const word = lowerAt(reader, index);
  return isPrefix(word) || isBelowTwenty(word) || monthNamed(word) !== undefined;
}

/** "+44 20 7946 0958", "(555) 123-4567", "020 7946 0958", "tel. 7946 0958". */
function afterTelephone(reader: QuantityReader, index: number): number | null {
  if (!startsTelephone(reader, index)) return null;
  const next = afterDigitGroups(reader, index);
  const { length } = textOf(reader, index, next).replace(/\D/g, '');
  return length >= 8 && length <= 15 ? next : null;
}

function startsTelephone(reader: QuantityReader, index: number): boolean {
  const first = lowerAt(reader, index);
  const lengthAt = (at: number) => (isDigits(reader, at) ? lowerAt(reader, at).length : 0);
  if (first === '+') return lengthAt(index + 1) > 0 && isAttached(reader, index + 1);
  if (first === '(') return lengthAt(index + 1) === 3 && lowerAt(reader, index + 2) === ')';
  if (!isDigits(reader, index)) return false;
  const isTrunk = first.length > 2 && first.startsWith('0');
  const isTriple = first.length === 3 && lengthAt(index + 1) === 3 && lengthAt(index + 2) === 4;
  return isTrunk || isTriple || isTelephoneWord(wordBefore(reader, index));
}

function wordBefore(reader: QuantityReader, index: number): string {
  const mark = lowerAt(reader, index - 1);
  return mark === '.' || mark === ':' ? lowerAt(reader, index - 2) : mark;
}

function afterDigitGroups(reader: QuantityReader, index: number): number {
  let next = index;
  for (let at = index; at < index + 12 && tokenAt(reader, at).gap !== 'line'; at++) {
    // The next figure may be a fraction, which no telephone number has.
    const isFraction = lowerAt(reader, at + 1) === '/' && isAttached(reader, at + 1);
    if (isDigits(reader, at) && !isFraction) next = at + 1;
    else if (!isTelephoneMark(lowerAt(reader, at))) break;
  }
  return next;
}

/** The `1.` or `2)` that opens a line of a list. */
function afterListMark(reader: QuantityReader, index: number): number | null {
  const { kind, gap, start, end } = tokenAt(reader, index);
  const isOpen = index === 0 || tokenAt(reader, index - 1).kind === 'break';
  // A sentence may wrap in front of its figure, but then a function word stands at the line's end.
  const isLineStart = isOpen || (gap === 'line' && !isStopWord(reader, index - 1));
  const isMark = /^[.)]$/.test(lowerAt(reader, index + 1)) && isAttached(reader, index + 1);
  const isClosed = !isAttached(reader, index + 2) && isWord(reader, index + 2);
  const isShort = kind === 'digits' && end - start < 3;
  return isShort && isLineStart && isMark && isClosed ? index + 2 : null;
}

/** Digit groups that are no date, range, fraction or grouped number: `24/7`, `16:9`, `555-0100`. */
function afterSerial(reader: QuantityReader, index: number): number | null {
  const mark = lowerAt(reader, index + 1);
  if (!isDigits(reader, index)) return null;
  if (lowerAt(reader, index) === '401' && mark === 'k') return index + 2;
  if (!SERIAL_MARK.test(mark)) return null;
  let at = index + 1;
  while (lowerAt(reader, at) === mark && isBetweenDigits(reader, at)) at += 2;
  const groups = textOf(reader, index, at).split(mark);
  return groups.length > 1 && isSerial(groups, mark) ? afterTouching(reader, at - 1) : null;
}

function isSerial(groups: readonly string[], mark: string): boolean {
  const [first, second] = [Number(groups[0]), Number(groups[1])];
  const isLong = groups.length > 2;
  if (mark === ':' || (isLong && mark === '/')) return true;
  if (mark === '/') return first >= second || second > 100;
  if (mark === '.') return isLong && !groups.slice(1).every(({ length }) => length === 3);
  const isRising = !isLong && first < second;
  return !isRising || groups.some((group) => /^0./.test(group));
}
