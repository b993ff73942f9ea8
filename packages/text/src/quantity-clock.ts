import { cardinalAt } from './number-word-figures.ts';
import { OPENS_TIME } from './quantity-opening.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  hasBits,
  isAttached,
  isBetweenDigits,
  isDigits,
  isWord,
  lowerAt,
  type QuantityReader,
  textAt,
} from './quantity-reader.ts';

/** A time of day as written: minutes since midnight, and whether it says which half of the day. */
export type Clock = { readonly minutes: number; readonly isClear: boolean; readonly next: number };

/** Times in words, and the minutes around an hour in words. */
export const NAMED_TIMES = phraseTable([
  ['noon|midday', 720],
  ['midnight', 0],
]);
export const SPOKEN_MINUTES = phraseTable([
  ['half past', 30],
  ['quarter past', 15],
  ['quarter to', -15],
]);
/** When the half of the day starts. */
const HALVES = phraseTable([
  ['am|a . m .|a . m', 0],
  ['pm|p . m .|p . m', 720],
]);
const O_CLOCK = phraseTable([["o ' clock", null]]);
const SIXTY = /^[0-5]\d$/;

/** `15:00`, `3:30 pm`, `3 p.m.`, "three o'clock", "half past three", "noon". */
export function clockAt(reader: QuantityReader, index: number): Clock | null {
  const isWorded = hasBits(reader, index, OPENS_TIME);
  return (isWorded ? wordedAt(reader, index) : null) ?? writtenAt(reader, index);
}

/** The `10` of `10–11am`: an hour that only its other end makes a time. */
export function hourAt(reader: QuantityReader, index: number): Clock | null {
  const text = lowerAt(reader, index);
  const isShort = isDigits(reader, index) && text.length < 3;
  const word = isWord(reader, index) ? cardinalAt(reader, index) : null;
  const hour = isShort ? { value: Number(text), next: index + 1 } : word;
  if (!hour || hour.value >= 24) return null;
  return { minutes: hour.value * 60, isClear: false, next: hour.next };
}

function wordedAt(reader: QuantityReader, index: number): Clock | null {
  const named = phraseAt(reader, index, NAMED_TIMES);
  if (named) return { minutes: named.value, isClear: true, next: named.next };
  const spoken = phraseAt(reader, index, SPOKEN_MINUTES);
  const hour = spoken && hourAt(reader, spoken.next);
  if (!hour) return null;
  const minutes = hour.minutes + spoken.value;
  return withHalf(reader, (minutes + 720) % 720, hour.next) ?? { ...hour, minutes };
}

function writtenAt(reader: QuantityReader, index: number): Clock | null {
  const hour = hourAt(reader, index);
  if (!hour) return null;
  const mark = lowerAt(reader, hour.next);
  const past = minutesAt(reader, hour.next, mark);
  const minutes = hour.minutes + Number(past ? lowerAt(reader, hour.next + 1) : 0);
  const half = withHalf(reader, minutes, past ?? hour.next);
  if (half) return half;
  const isClear =
    hour.minutes === 0 || hour.minutes > 720 || lowerAt(reader, index).startsWith('0');
  if (past && mark === ':') return { minutes, isClear, next: past };
  const clock = phraseAt(reader, hour.next, O_CLOCK);
  return clock && { minutes, isClear: false, next: clock.next };
}

/** Behind the minutes that stand behind an hour, and the seconds, if any. */
function minutesAt(reader: QuantityReader, index: number, mark: string): number | null {
  const isSixty = (at: number) => SIXTY.test(lowerAt(reader, at));
  const isMark = mark === ':' || mark === '.';
  if (!isMark || !isBetweenDigits(reader, index) || !isSixty(index + 1)) return null;
  return lowerAt(reader, index + 2) === mark && isSixty(index + 3) ? index + 4 : index + 2;
}

function withHalf(reader: QuantityReader, minutes: number, index: number): Clock | null {
  const half = phraseAt(reader, index, HALVES);
  if (minutes >= 780 || !half) return null;
  const isApart = !isAttached(reader, index) && !isDigits(reader, index - 1);
  if (isApart && textAt(reader, index) === 'am') return null;
  return { minutes: (minutes % 720) + half.value, isClear: true, next: half.next };
}
