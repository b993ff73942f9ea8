import { isCurrencyAt, isCurrencyBehind } from './quantity-currency.ts';
import { type DateRead, statedDate, yearInterval } from './quantity-date-read.ts';
import { durationUnitAt } from './quantity-duration-unit.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-one-of.ts';
import { percentUnitAt } from './quantity-percent-unit.ts';
import { isAttached, isJoiner, lowerAt, type QuantityReader } from './quantity-reader.ts';
import { isYearText, yearAt } from './quantity-year.ts';

const isCertain = oneOf('in since until till during year late early mid - copyright \u00a9');
const isLikelyWord = oneOf('by from of before after for through to and the your our its s');
const WORD_OR_PLUS = /^(\p{L}+|\+)$/u;
const isQuoting = oneOf('" \' ( [');
const isPrefix = oneOf('mid early late pre post');

/** A year on its own: "in 2025", "since 2019", "the 2026 plan", but not "2026 engineers". */
export function yearAloneAt(reader: QuantityReader, index: number): DateRead | null {
  const year = yearAt(reader, index, []);
  if (year?.next === index + 2) return shortYear(reader, index, year);
  if (!year || !standsAlone(reader, index)) return null;
  const before = lowerAt(reader, index - 1);
  if (!isCertain(before) && !isLikely(reader, index, year.value, before)) return null;
  return statedDate(yearInterval(year.value), 'year', year.next);
}

/** "the class of '26", but not the end of a quotation. */
function shortYear(
  reader: QuantityReader,
  index: number,
  { value, next }: { value: number; next: number },
): DateRead | null {
  const isQuote = lowerAt(reader, next) === "'" || isAttached(reader, index);
  return isQuote ? null : statedDate(yearInterval(value), 'year', next);
}

function isLikely(reader: QuantityReader, index: number, value: number, before: string): boolean {
  if (nounPhraseAt(reader, index + 1, value)) return false;
  return isLikelyWord(before) || (value >= 1990 && value <= 2039);
}

function standsAlone(reader: QuantityReader, index: number): boolean {
  const next = index + 1;
  const isTiedAhead = isAttached(reader, next) && WORD_OR_PLUS.test(lowerAt(reader, next));
  if (isTiedBehind(reader, index) || isTiedAhead || isCurrencyBehind(reader, index)) return false;
  const isMeasured = durationUnitAt(reader, next) ?? percentUnitAt(reader, next);
  return isMeasured === null && !isCurrencyAt(reader, next);
}

/** `v2026` and `12-2026` are no years; "mid-2026" and the second of "2024–2025" are. */
function isTiedBehind(reader: QuantityReader, index: number): boolean {
  if (!isAttached(reader, index) || isQuoting(lowerAt(reader, index - 1))) return false;
  const before = lowerAt(reader, index - 2);
  const isYear = isYearText(before) || isPrefix(before);
  return !(isJoiner(reader, index - 1) && isYear);
}
