import { type DayInterval, weekAround } from './quantity-calendar.ts';
import { type DateRead, type DateReader, relativeDate } from './quantity-date-read.ts';
import { calendarPeriod } from './quantity-date-relative.ts';
import { lookup } from './quantity-lookup.ts';
import { oneOf } from './quantity-one-of.ts';
import { afterPhrase, phraseAt, phraseTable, phraseWords } from './quantity-phrase.ts';
import { isAttached, lowerAt, type QuantityReader } from './quantity-reader.ts';

type Third = 0 | 1 | 2;

const ADJECTIVES = { early: 0, mid: 1, late: 2 } as const;
const thirdNamed = lookup<Third>(ADJECTIVES);
const THIRDS = phraseTable<Third>([
  ['the start of|the beginning of|start of|beginning of', 0],
  ['the middle of|middle of', 1],
  ['the end of|end of', 2],
]);
const WEEK_OF = phraseTable([['the week of|week of|week commencing|the week commencing', null]]);
const ENDINGS = { eow: 'week', eom: 'month', eoq: 'quarter', eoy: 'year' };
const periodEnding = lookup(ENDINGS);
const PERIODS = 'month quarter year';
const isPeriod = oneOf(PERIODS);

/** All words of the phrases that name a part of a period. */
export function datePartPhraseWords(): string[] {
  return [...phraseWords(THIRDS), ...phraseWords(WEEK_OF)];
}

/** The words that {@link partOfDateAt} reads from. */
export function datePartWords(): string[] {
  const words = Object.keys({ ...ADJECTIVES, ...ENDINGS });
  return [...words, ...PERIODS.split(' '), ...THIRDS().keys(), ...WEEK_OF().keys()];
}

/** "mid-May", "early next week", "the end of Q3", "year-end", "the week of 11 May". */
export function partOfDateAt(
  reader: QuantityReader,
  index: number,
  readDate: DateReader,
): DateRead | null {
  return (
    thirdAt(reader, index, readDate) ??
    weekOfAt(reader, index, readDate) ??
    periodEndAt(reader, index)
  );
}

function thirdAt(reader: QuantityReader, index: number, readDate: DateReader): DateRead | null {
  const adjective = thirdNamed(lowerAt(reader, index));
  if (adjective !== undefined) {
    const read = readDate(reader, lowerAt(reader, index + 1) === '-' ? index + 2 : index + 1);
    return read && narrowed(read, adjective);
  }
  const phrase = phraseAt(reader, index, THIRDS);
  if (!phrase) return null;
  const at = index + phrase.words.length;
  const read = readDate(reader, at) ?? thisPeriodAt(reader, at);
  return read && narrowed(read, phrase.value);
}

/** "the month" is this month. */
function thisPeriodAt(reader: QuantityReader, index: number): DateRead | null {
  const at = lowerAt(reader, index) === 'the' ? index + 1 : index;
  const period = calendarPeriod(reader, lowerAt(reader, at), 0);
  return period && relativeDate(period, period.precision, at + 1);
}

function weekOfAt(reader: QuantityReader, index: number, readDate: DateReader): DateRead | null {
  const at = afterPhrase(reader, index, WEEK_OF);
  const read = at < 0 ? null : readDate(reader, lowerAt(reader, at) === 'the' ? at + 1 : at);
  if (read?.precision !== 'day') return null;
  const alternatives = read.alternatives.map(({ from }) => weekAround(from));
  return { ...read, ...weekAround(read.from), precision: 'week', alternatives };
}

/** "year-end", "month end", `EOQ`. */
function periodEndAt(reader: QuantityReader, index: number): DateRead | null {
  const word = lowerAt(reader, index);
  const short = periodEnding(word);
  if (!short && !isPeriod(word)) return null;
  const at =
    lowerAt(reader, index + 1) === '-' && isAttached(reader, index + 1) ? index + 2 : index + 1;
  if (!short && lowerAt(reader, at) !== 'end') return null;
  const period = calendarPeriod(reader, short ?? word, 0);
  const read = period && relativeDate(period, period.precision, short ? index + 1 : at + 1);
  return read && narrowed(read, 2);
}

/** A third of the stretch: the first, middle or last ten days of a month. Days stay whole. */
function narrowed(read: DateRead, third: Third): DateRead {
  if (read.precision === 'day') return read;
  const alternatives = read.alternatives.map((interval) => thirdOf(interval, third));
  return { ...read, ...thirdOf(read, third), alternatives };
}

function thirdOf({ from, to }: DayInterval, third: Third): DayInterval {
  const length = to - from + 1;
  const cut = (part: number) => from + Math.floor((length * part) / 3);
  return { from: cut(third), to: cut(third + 1) - 1 };
}
