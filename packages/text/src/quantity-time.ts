import type { Bound } from './quantity.ts';
import { twoDigits } from './quantity-calendar.ts';
import { type Clock, clockAt, hourAt } from './quantity-clock.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-phrase.ts';
import {
  isAttached,
  isDigits,
  lowerAt,
  type QuantityMatch,
  type QuantityReader,
  textAt,
} from './quantity-reader.ts';

const isZone = oneOf('CET CEST GMT UTC EST EDT PST PDT CST BST IST EAT ET PT');
const isTying = oneOf('- : . , / + # $');
const isRangeWord = oneOf('- to until till and');
const HALF_DAY = 720;

/** A time of day or two: `15:00`, "3:30 pm", "10–11am", "9 to 5pm", `3ish`. */
export function timeAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const opening = lowerAt(reader, index);
  // The end of a longer figure, such as the `10` of `v2.10`.
  if (isAttached(reader, index) && isTying(lowerAt(reader, index - 1))) return null;
  const isFramed = opening === 'between' || opening === 'from';
  const at = isFramed ? index + 1 : index;
  const first = clockAt(reader, at);
  const range = rangeAt(reader, at, first ?? hourAt(reader, at));
  if (range) return timeMatch(reader, index, range);
  if (isFramed) return null;
  return first ? timeMatch(reader, index, [first, first]) : vagueHourAt(reader, index);
}

function rangeAt(
  reader: QuantityReader,
  start: number,
  first: Clock | null,
): readonly [Clock, Clock] | null {
  if (!first || !isRangeWord(lowerAt(reader, first.next))) return null;
  const isBetween = lowerAt(reader, start - 1) === 'between';
  const second = clockAt(reader, first.next + 1);
  if (!second || (lowerAt(reader, first.next) === 'and') !== isBetween) return null;
  const isLate = second.isClear && second.minutes >= HALF_DAY && !first.isClear;
  const sameHalf = isLate ? (first.minutes % HALF_DAY) + HALF_DAY : first.minutes;
  const minutes = sameHalf < second.minutes ? sameHalf : first.minutes;
  return [{ ...first, minutes, isClear: first.isClear || second.isClear }, second];
}

/** "3ish works" is a time where nothing is counted. */
function vagueHourAt(reader: QuantityReader, index: number): QuantityMatch | null {
  const isIsh = lowerAt(reader, index + 1) === 'ish' && isAttached(reader, index + 1);
  const hour = isIsh && isDigits(reader, index) ? hourAt(reader, index) : null;
  if (!hour || hour.minutes > HALF_DAY || nounPhraseAt(reader, index + 2, 2)) return null;
  return timeMatch(reader, index, [hour, { ...hour, next: index + 2 }], 'about');
}

function timeMatch(
  reader: QuantityReader,
  start: number,
  [first, second]: readonly [Clock, Clock],
  bound: Bound = 'exact',
): QuantityMatch {
  const isZoned = isZone(textAt(reader, second.next));
  const next = isZoned ? afterOffset(reader, second.next + 1) : second.next;
  const from = clockText(first.minutes);
  const to = clockText(second.minutes);
  const isAmbiguous = !first.isClear || !second.isClear;
  return { start, next, draft: { kind: 'time', from, to, bound, isAmbiguous } };
}

/** `UTC+1`. */
function afterOffset(reader: QuantityReader, index: number): number {
  const isSigned = /^[+-]$/.test(lowerAt(reader, index)) && isAttached(reader, index);
  return isSigned && isDigits(reader, index + 1) ? index + 2 : index;
}

function clockText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60) % 24)}:${twoDigits(minutes % 60)}`;
}
