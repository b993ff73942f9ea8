import { yearInterval } from './quantity-calendar.ts';
import { isCurrencyAt, isCurrencyBehind } from './quantity-currency.ts';
import { type DateRead, statedDate } from './quantity-date-read.ts';
import { durationUnitAt } from './quantity-duration-unit.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { percentUnitAt } from './quantity-percent-unit.ts';
import { oneOf } from './quantity-phrase.ts';
import { isAttached, isJoiner, isWord, lowerAt, type QuantityReader } from './quantity-reader.ts';
import { isYearText, yearAt } from './quantity-year.ts';

const isCertain = oneOf('in since until till during year late early mid - copyright \u00a9');
const isLikelyWord = oneOf('by from of before after for through to and the your our its s');
const isPrefix = oneOf('mid early late pre post');
const QUOTING = /^["'([]$/;

/** A year on its own: "in 2025", "since 2019", "the 2026 plan", but not "2026 engineers". */
export function yearAloneAt(reader: QuantityReader, index: number): DateRead | null {
  const year = yearAt(reader, index);
  if (!year) return null;
  const isShort = year.next === index + 2;
  const isRead = isShort ? !isQuote(reader, index) : isAlone(reader, index, year.value);
  return isRead ? statedDate(yearInterval(year.value), 'year', year.next) : null;
}

/** "the class of '26", but not the end of a quotation. */
function isQuote(reader: QuantityReader, index: number): boolean {
  return lowerAt(reader, index + 2) === "'" || isAttached(reader, index);
}

function isAlone(reader: QuantityReader, index: number, value: number): boolean {
  const next = index + 1;
  const isTiedAhead =
    isAttached(reader, next) && (isWord(reader, next) || lowerAt(reader, next) === '+');
  if (isTiedBehind(reader, index) || isTiedAhead || isCurrencyBehind(reader, index)) return false;
  const unit = durationUnitAt(reader, next) ?? percentUnitAt(reader, next);
  if (unit || isCurrencyAt(reader, next)) return false;
  const before = lowerAt(reader, index - 1);
  if (isCertain(before)) return true;
  const isLikely = isLikelyWord(before) || (value >= 1990 && value <= 2039);
  return isLikely && nounPhraseAt(reader, next, value) === null;
}

/** `v2026` and `12-2026` are no years; "mid-2026" and the second of "2024–2025" are. */
function isTiedBehind(reader: QuantityReader, index: number): boolean {
  if (!isAttached(reader, index) || QUOTING.test(lowerAt(reader, index - 1))) return false;
  const before = lowerAt(reader, index - 2);
  return !(isJoiner(reader, index - 1) && (isYearText(before) || isPrefix(before)));
}
