import { type DayInterval, monthsFrom, partsOf } from './quantity-calendar.ts';
import { type DateRead, statedDate, yearlessDate } from './quantity-date-read.ts';
import { lookup, oneOf } from './quantity-phrase.ts';
import { lowerAt, type QuantityReader } from './quantity-reader.ts';
import { yearAt } from './quantity-year.ts';

/** First month of each northern season. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
const seasonStart = lookup(SEASONS);
const isSeasonLink = oneOf('of');
const isBeforeSeason = oneOf(
  'over in into until till after before since by during through mid early late -',
);

/** "over the summer", "spring 2026"; "a calm spring" and "summer numbers" name no time. */
export function seasonAt(reader: QuantityReader, index: number): DateRead | null {
  const word = lowerAt(reader, index);
  const month = seasonStart(word);
  if (!month) return null;
  const inYear = (year: number) => monthsFrom(year, month, 3);
  const year = yearAt(reader, index + 1, isSeasonLink);
  if (year) return statedDate(inYear(year.value), 'season', year.next);
  const isThe = lowerAt(reader, index - 1) === 'the';
  const isExpected = isBeforeSeason(lowerAt(reader, isThe ? index - 2 : index - 1));
  if (!isExpected || (word === 'fall' && !isThe)) return null;
  return yearlessDate(reader, { start: index, next: index + 1 }, 'season', inYear);
}

/** The season of "last summer" (-1), "this summer" (0) and "next summer" (1). */
export function seasonAround(
  { now }: QuantityReader,
  word: string,
  shift: number,
): DayInterval | undefined {
  const month = seasonStart(word);
  if (!month) return undefined;
  const { year } = partsOf(now);
  const all = [-2, -1, 0, 1, 2].map((step) => monthsFrom(year + step, month, 3));
  if (shift < 0) return all.findLast(({ to }) => to < now);
  return all.find(({ from, to }) => (shift > 0 ? from > now : to >= now));
}
