import { cardinalAt } from './number-words.ts';
import { lookup } from './quantity-lookup.ts';
import { OPENS_TIME } from './quantity-opening.ts';
import { afterPhrase, phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  isAttached,
  isDigits,
  lowerAt,
  mayOpen,
  type QuantityReader,
  textAt,
  tokenAt,
} from './quantity-reader.ts';

/** A time of day as written: minutes since midnight, and whether it says which half of the day. */
export type Clock = { readonly minutes: number; readonly isClear: boolean; readonly next: number };

type Hour = { readonly value: number; readonly isPadded: boolean; readonly next: number };

const NAMED = { noon: 720, midday: 720, midnight: 0 };
const namedMinutes = lookup(NAMED);
const SPOKEN = phraseTable([
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

/** The words that {@link clockAt} reads besides numbers. */
export function clockWords(): string[] {
  return [...Object.keys(NAMED), ...SPOKEN().keys()];
}

/** What may stand behind the hour of a time. */
export function hourFollowers(): string[] {
  return [...HALVES().keys(), ...O_CLOCK().keys()];
}

/** `15:00`, `3:30 pm`, `3 p.m.`, "three o'clock", "half past three", "noon". */
export function clockAt(reader: QuantityReader, index: number): Clock | null {
  const worded = mayOpen(reader, index, OPENS_TIME) ? wordedAt(reader, index) : null;
  return worded ?? writtenAt(reader, index);
}

/** The `10` of `10–11am`: an hour that only its other end makes a time. */
export function hourAt(reader: QuantityReader, index: number): Clock | null {
  const hour = hourNumberAt(reader, index);
  return hour && { minutes: hour.value * 60, isClear: false, next: hour.next };
}

function wordedAt(reader: QuantityReader, index: number): Clock | null {
  const minutes = namedMinutes(lowerAt(reader, index));
  if (minutes === undefined) return spokenAt(reader, index);
  return { minutes, isClear: true, next: index + 1 };
}

function spokenAt(reader: QuantityReader, index: number): Clock | null {
  const phrase = phraseAt(reader, index, SPOKEN);
  const hour = phrase && hourNumberAt(reader, index + phrase.words.length);
  if (!hour) return null;
  const minutes = (hour.value * 60 + phrase.value + 720) % 720;
  return withHalf(reader, minutes, hour.next) ?? unclear(hour, phrase.value);
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
  const clock = afterPhrase(reader, hour.next, O_CLOCK);
  return clock < 0 ? null : { minutes: total, isClear: false, next: clock };
}

function isClear({ value, isPadded }: Hour): boolean {
  return isPadded || value === 0 || value > 12;
}

function hourNumberAt(reader: QuantityReader, index: number): Hour | null {
  const { kind } = tokenAt(reader, index);
  const text = lowerAt(reader, index);
  const isPlain = kind === 'digits' && text.length < 3;
  const word = kind === 'word' ? cardinalAt(reader, index) : null;
  const read = isPlain ? { value: Number(text), next: index + 1 } : word;
  if (!read || read.value >= 24) return null;
  return { value: read.value, isPadded: text.startsWith('0'), next: read.next };
}

const SIXTY = /^[0-5]\d$/;

function minutesAt(
  reader: QuantityReader,
  index: number,
): { value: number; mark: string; next: number } | null {
  const mark = lowerAt(reader, index);
  const text = lowerAt(reader, index + 1);
  const isJoined = isAttached(reader, index) && isAttached(reader, index + 1);
  if (!isJoined || (mark !== ':' && mark !== '.') || !SIXTY.test(text)) return null;
  const hasSeconds = lowerAt(reader, index + 2) === mark && SIXTY.test(lowerAt(reader, index + 3));
  return { value: Number(text), mark, next: hasSeconds ? index + 4 : index + 2 };
}

function withHalf(reader: QuantityReader, minutes: number, index: number): Clock | null {
  const half = phraseAt(reader, index, HALVES);
  if (minutes >= 780 || !half) return null;
  const isVerb =
    textAt(reader, index) === 'am' && !isAttached(reader, index) && !isDigits(reader, index - 1);
  if (isVerb) return null;
  return {
    minutes: (minutes % 720) + half.value,
    isClear: true,
    next: index + half.words.length,
  };
}
