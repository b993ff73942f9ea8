import type { DatePrecision, DateQuantity, DurationUnit } from './quantity.ts';
import { addUnits, isCalendarDay, isoDate } from './quantity-calendar.ts';
import { minutesIn } from './quantity-duration-unit.ts';
import { lookup } from './quantity-lookup.ts';
import type { Measure } from './quantity-measure.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import { rateAt } from './quantity-rate.ts';
import { lowerAt, type QuantityMatch, type QuantityReader } from './quantity-reader.ts';

export type DurationMeasure = Measure & {
  readonly unit: { readonly of: 'duration'; readonly unit: DurationUnit };
};

type Direction = 1 | -1;

const DISTANCES = phraseTable<Direction>([
  ['ago|back ,|back .', -1],
  ["from now|from today|' time|' s time|hence|out|away", 1],
]);

/** Whether a measure counts time. */
export function isDuration(measure: Measure): measure is DurationMeasure {
  return measure.unit?.of === 'duration';
}

/** "60 days"; with "ago" or "from now" behind it the day it leads to. */
export function durationMatch(
  reader: QuantityReader,
  start: number,
  measure: DurationMeasure,
): QuantityMatch {
  return datedMatch(reader, start, measure) ?? plainMatch(reader, start, measure);
}

/** Whether "ago", "from now" or the like follows. */
export function isDistance(reader: QuantityReader, measure: Measure): boolean {
  return isDuration(measure) && distanceAt(reader, measure.next) !== null;
}

function datedMatch(
  reader: QuantityReader,
  start: number,
  measure: DurationMeasure,
): QuantityMatch | null {
  const distance = distanceAt(reader, measure.next);
  return distance && offsetMatch(reader, { start, next: distance.next }, measure, distance.sign);
}

function distanceAt(
  reader: QuantityReader,
  index: number,
): { sign: Direction; next: number } | null {
  const phrase = phraseAt(reader, index, DISTANCES);
  if (!phrase) return null;
  const { words, value: sign } = phrase;
  // The mark behind "back" only tells that nothing else follows.
  if (sign < 0) return { sign, next: index + 1 };
  const follower = lowerAt(reader, index + words.length);
  const isBare = words.length === 1 && (follower === 'of' || follower === 'from');
  return isBare ? null : { sign, next: index + words.length };
}

/** The day a distance from now leads to, or null where the calendar ends or minutes are meant. */
export function offsetMatch(
  reader: QuantityReader,
  { start, next }: { start: number; next: number },
  { low, high, bound, unit: { unit } }: DurationMeasure,
  sign: Direction,
): QuantityMatch | null {
  const precision = precisionOf(unit, high);
  const offset = sign > 0 ? { low, high, unit } : { low: -high, high: -low, unit };
  const from = addUnits(reader.now, offset.low, unit);
  const to = addUnits(reader.now, offset.high, unit);
  if (!precision || !isCalendarDay(from) || !isCalendarDay(to)) return null;
  const interval = { from: isoDate(from), to: isoDate(to), precision };
  const reading = { isRelative: true, isYearInferred: false, alternatives: [] } as const;
  const relation = relationOf(bound, sign);
  return { start, next, draft: { kind: 'date', ...interval, ...reading, relation, offset } };
}

/** Less than a day from now is a stretch of time and no date. */
function precisionOf(unit: DurationUnit, amount: number): DatePrecision | undefined {
  return unit === 'hour' && amount < 24 ? undefined : PRECISIONS[unit];
}

const PRECISIONS: Partial<Record<DurationUnit, DatePrecision>> = {
  hour: 'day',
  day: 'day',
  working_day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'year',
};

/** "over two weeks ago" lies before that day, "in less than two weeks" until it. */
function relationOf(bound: Measure['bound'], sign: Direction): DateQuantity['relation'] {
  if (bound === 'at_least') return sign < 0 ? 'before' : 'since';
  if (bound === 'at_most') return sign < 0 ? 'since' : 'until';
  return 'on';
}

function plainMatch(
  reader: QuantityReader,
  start: number,
  measure: DurationMeasure,
): QuantityMatch {
  const { low, high, bound } = measure;
  const { unit } = measure.unit;
  const { per, next } = rateAt(reader, measure.next);
  const minutes = { low: minutesIn(low, unit), high: minutesIn(high, unit) };
  const window = windowBefore(reader, start);
  return { start, next, draft: { kind: 'duration', low, high, bound, unit, minutes, per, window } };
}

const windowNamed = lookup<'past' | 'next'>({
  past: 'past',
  last: 'past',
  previous: 'past',
  preceding: 'past',
  trailing: 'past',
  next: 'next',
  coming: 'next',
  following: 'next',
  upcoming: 'next',
});

function windowBefore(reader: QuantityReader, start: number): 'past' | 'next' | null {
  const own = lowerAt(reader, start);
  const word = own === 'past' ? own : lowerAt(reader, start - 1);
  return windowNamed(word) ?? null;
}
