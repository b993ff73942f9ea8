import { cardinalAt } from './number-words.ts';
import {
  afterAnyPhrase,
  isAttached,
  isDigits,
  isWord,
  lowerAt,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';

/** A time of day as written: minutes since midnight, and whether it says which half of the day. */
export type Clock = { readonly minutes: number; readonly isClear: boolean; readonly next: number };

type Hour = { readonly value: number; readonly isPadded: boolean; readonly next: number };

const NAMED: Readonly<Record<string, number>> = { noon: 720, midday: 720, midnight: 0 };
const SPOKEN: readonly (readonly [string, number])[] = [
  ['half past', 30],
  ['quarter past', 15],
  ['quarter to', -15],
];
const MORNING = ['am', 'a . m .', 'a . m'];
const EVENING = ['pm', 'p . m .', 'p . m'];

/** `15:00`, `3:30 pm`, `3 p.m.`, "three o'clock", "half past three", "noon". */
export function clockAt(reader: QuantityReader, index: number): Clock | null {
  const named = NAMED[lowerAt(reader, index)];
  if (named !== undefined) return { minutes: named, isClear: true, next: index + 1 };
  return spokenAt(reader, index) ?? writtenAt(reader, index);
}

/** The `10` of `10–11am`: an hour that only its other end makes a time. */
export function hourAt(reader: QuantityReader, index: number): Clock | null {
  const hour = hourNumberAt(reader, index);
  return hour && { minutes: hour.value * 60, isClear: false, next: hour.next };
}

function spokenAt(reader: QuantityReader, index: number): Clock | null {
  for (const [phrase, shift] of SPOKEN) {
    const at = afterAnyPhrase(reader, index, [phrase]);
    const hour = at < 0 ? null : hourNumberAt(reader, at);
    if (hour)
      return (
        withHalf(reader, (hour.value * 60 + shift + 720) % 720, hour.next) ?? unclear(hour, shift)
      );
  }
  return null;
}

function unclear({ value, next }: Hour, shift: number): Clock {
  return { minutes: value * 60 + shift, isClear: false, next };
}

function writtenAt(reader: QuantityReader, index: number): Clock | null {
  const hour = hourNumberAt(reader, index);
  if (!hour) return null;
  const minutes = minutesAt(reader, hour.next);
  const total = hour.value * 60 + (minutes?.value ?? 0);
  const half = withHalf(reader, total, minutes?.next ?? hour.next);
  if (half) return half;
  if (minutes?.mark === ':') return { minutes: total, isClear: isClear(hour), next: minutes.next };
  const clock = afterAnyPhrase(reader, hour.next, ["o ' clock"]);
  return clock < 0 ? null : { minutes: total, isClear: false, next: clock };
}

function isClear({ value, isPadded }: Hour): boolean {
  return isPadded || value === 0 || value > 12;
}

function hourNumberAt(reader: QuantityReader, index: number): Hour | null {
  const { text } = tokenAt(reader, index);
  const isPlain = isDigits(reader, index) && text.length < 3;
  const word = isWord(reader, index) ? cardinalAt(reader, index) : null;
  const read = isPlain ? { value: Number(text), next: index + 1 } : word;
  return read && read.value < 24 ? { ...read, isPadded: text.startsWith('0') } : null;
}

function minutesAt(
  reader: QuantityReader,
  index: number,
): { value: number; mark: string; next: number } | null {
  const mark = lowerAt(reader, index);
  const { text } = tokenAt(reader, index + 1);
  const isJoined = isAttached(reader, index) && isAttached(reader, index + 1);
  if (!isJoined || !/^[:.]$/.test(mark) || !/^[0-5]\d$/.test(text)) return null;
  const hasSeconds =
    lowerAt(reader, index + 2) === mark && /^[0-5]\d$/.test(lowerAt(reader, index + 3));
  return { value: Number(text), mark, next: hasSeconds ? index + 4 : index + 2 };
}

function withHalf(reader: QuantityReader, minutes: number, index: number): Clock | null {
  const morning = afterAnyPhrase(reader, index, MORNING);
  const evening = afterAnyPhrase(reader, index, EVENING);
  if (minutes >= 780 || (morning < 0 && evening < 0)) return null;
  const isVerb =
    tokenAt(reader, index).text === 'am' &&
    !isAttached(reader, index) &&
    !isDigits(reader, index - 1);
  if (isVerb) return null;
  return {
    minutes: (minutes % 720) + (evening < 0 ? 0 : 720),
    isClear: true,
    next: Math.max(morning, evening),
  };
}
