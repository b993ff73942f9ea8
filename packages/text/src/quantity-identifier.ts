import { UNIT_WORDS } from './number-word-list.ts';
import { monthNamed } from './quantity-calendar-name.ts';
import { currencyPrefixAt } from './quantity-currency.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_CODE, OPENS_DIGITS } from './quantity-opening.ts';
import {
  isAttached,
  isDigits,
  isJoiner,
  isWord,
  lowerAt,
  mayOpen,
  type QuantityMatch,
  type QuantityReader,
  textAt,
  tokenAt,
} from './quantity-reader.ts';
import { isStopWord } from './quantity-stop-words.ts';

const isTelephoneWord = oneOf('tel telephone phone mobile cell fax');
/** Words that modify the figure behind their hyphen instead of forming a name with it. */
const isPrefix = oneOf('mid early late pre post sub about over under up to from and or of');

/** Digits that name something: `B2B`, `GPT-4`, `#12`, `24/7`, `192.168.0.1`, telephone numbers. */
export function identifierAt(reader: QuantityReader, index: number): QuantityMatch | null {
  if (!mayOpen(reader, index, OPENS_CODE | OPENS_DIGITS)) return null;
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

const isInnerMark = oneOf('- . / : _ , @ +');

/** Everything that touches the token at an index without white space: `k8s`, `v2.3`, `16:9`. */
export function afterTouching(reader: QuantityReader, index: number): number {
  const isPiece = (at: number) => isDigits(reader, at) || isWord(reader, at);
  let at = index + 1;
  while (isAttached(reader, at)) {
    const isMark = isInnerMark(lowerAt(reader, at)) && isAttached(reader, at + 1);
    if (!isPiece(at) && !(isMark && isPiece(at + 1))) break;
    at += 1;
  }
  return at;
}

/** Letters with digits behind them: `v2`, `S3`, `COVID-19`, `#12`. */
function afterCode(reader: QuantityReader, index: number): number | null {
  const mark = lowerAt(reader, index);
  const isMark = mark === '#' || mark === '\u00a7';
  const isNamed = isWord(reader, index) && !currencyPrefixAt(reader, index);
  if ((isNamed || isMark) && touchesDigits(reader, index + 1)) return afterTouching(reader, index);
  const isHyphened = isJoiner(reader, index + 1) || isProtocol(reader, index);
  const isName = isHyphened && isNamed && isDigits(reader, index + 2) && !isModifier(reader, index);
  return isName ? afterTouching(reader, index) : null;
}

function touchesDigits(reader: QuantityReader, index: number): boolean {
  return isDigits(reader, index) && isAttached(reader, index);
}

const CAPITALS = /^\p{Lu}{2,}$/u;

/** `HTTP/2`. */
function isProtocol(reader: QuantityReader, index: number): boolean {
  const isSlash = lowerAt(reader, index + 1) === '/' && isAttached(reader, index + 1);
  return isSlash && isAttached(reader, index + 2) && CAPITALS.test(textAt(reader, index));
}

function isModifier(reader: QuantityReader, index: number): boolean {
  const word = lowerAt(reader, index);
  return isPrefix(word) || UNIT_WORDS.has(word) || monthNamed(word) !== undefined;
}

/** "+44 20 7946 0958", "(555) 123-4567", "020 7946 0958", "tel. 7946 0958". */
function afterTelephone(reader: QuantityReader, index: number): number | null {
  const first = lowerAt(reader, index);
  const isPlus = first === '+' && touchesDigits(reader, index + 1);
  const isArea =
    first === '(' && lowerAt(reader, index + 2) === ')' && lowerAt(reader, index + 1).length === 3;
  const isTrunk = isDigits(reader, index) && first.startsWith('0') && first.length > 2;
  const isNamed = isDigits(reader, index) && isTelephoneWord(wordBefore(reader, index));
  const isTriple =
    isGroup(reader, index, 3) && isGroup(reader, index + 1, 3) && isGroup(reader, index + 2, 4);
  if (!isPlus && !isArea && !isTrunk && !isNamed && !isTriple) return null;
  const { next, digits } = digitGroups(reader, index);
  return digits >= 8 && digits <= 15 ? next : null;
}

function isGroup(reader: QuantityReader, index: number, length: number): boolean {
  return isDigits(reader, index) && lowerAt(reader, index).length === length;
}

function wordBefore(reader: QuantityReader, index: number): string {
  const mark = lowerAt(reader, index - 1);
  const isMark = mark === '.' || mark === ':';
  return lowerAt(reader, isMark ? index - 2 : index - 1);
}

const isTelephoneMark = oneOf('- + ( ) .');

function digitGroups(reader: QuantityReader, index: number): { next: number; digits: number } {
  let next = index;
  let digits = 0;
  for (let at = index; at < index + 12 && tokenAt(reader, at).gap !== 'line'; at += 1) {
    // The next figure may be a fraction, which no telephone number has.
    const isFraction = lowerAt(reader, at + 1) === '/' && isAttached(reader, at + 1);
    if (isDigits(reader, at) && !isFraction) {
      digits += lowerAt(reader, at).length;
      next = at + 1;
    } else if (!isTelephoneMark(lowerAt(reader, at))) break;
  }
  return { next, digits };
}

/** The `1.` or `2)` that opens a line of a list. */
function afterListMark(reader: QuantityReader, index: number): number | null {
  const { kind, gap, start, end } = tokenAt(reader, index);
  const before = lowerAt(reader, index - 1);
  const isOpen = index === 0 || tokenAt(reader, index - 1).kind === 'break';
  // A sentence may wrap in front of its figure, but then a function word stands at the line's end.
  const isLineStart = isOpen || (gap === 'line' && !isStopWord(before));
  const mark = lowerAt(reader, index + 1);
  const isMark = (mark === '.' || mark === ')') && isAttached(reader, index + 1);
  const isClosed = !isAttached(reader, index + 2) && isWord(reader, index + 2);
  return kind === 'digits' && end - start < 3 && isLineStart && isMark && isClosed
    ? index + 2
    : null;
}

const isSerialMark = oneOf('- . / :');

/** Digit groups that are no date, range, fraction or grouped number: `24/7`, `16:9`, `555-0100`. */
function afterSerial(reader: QuantityReader, index: number): number | null {
  if (!isDigits(reader, index)) return null;
  if (lowerAt(reader, index) === '401' && lowerAt(reader, index + 1) === 'k') return index + 2;
  const groups = [lowerAt(reader, index)];
  const mark = lowerAt(reader, index + 1);
  let at = index + 1;
  while (
    isSerialMark(mark) &&
    lowerAt(reader, at) === mark &&
    isAttached(reader, at) &&
    touchesDigits(reader, at + 1)
  ) {
    groups.push(lowerAt(reader, at + 1));
    at += 2;
  }
  return groups.length > 1 && isSerial(groups, mark) ? afterTouching(reader, at - 1) : null;
}

function isSerial(groups: readonly string[], mark: string): boolean {
  const [first = '', ...rest] = groups;
  if (mark === ':' || (rest.length > 1 && mark === '/')) return true;
  if (mark === '/') return Number(first) >= Number(rest[0]) || Number(rest[0]) > 100;
  if (mark === '.') return rest.length > 1 && !rest.every(({ length }) => length === 3);
  const isRising = rest.length === 1 && Number(first) < Number(rest[0]);
  return !isRising || groups.some((group) => group.length > 1 && group.startsWith('0'));
}
