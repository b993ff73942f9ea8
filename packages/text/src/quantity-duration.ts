import type { DatePrecision, DateQuantity } from './quantity.ts';
import { addUnits, isCalendarDay, isoDate } from './quantity-calendar.ts';
import { minutesIn } from './quantity-duration-unit.ts';
import { lookup, oneOf, phraseAt, phraseTable } from './quantity-phrase.ts';
import { boundedFiguresAt } from './quantity-range.ts';
import { rateAt } from './quantity-rate.ts';
import {
  lowerAt,
  type Measure,
  type QuantityMatch,
  type QuantityReader,
  type Read,
} from './quantity-reader.ts';
import { tenseAround, tenseBefore } from './quantity-tense.ts';

export type DurationMeasure = Measure & { readonly of: 'duration' };

type Direction = 1 | -1;

/** The mark behind "back" only tells that nothing else follows. */
const DISTANCES = phraseTable<Direction>([
  ['ago|back ,|back .', -1],
  ["from now|from today|' time|' s time|hence|out|away", 1],
]);
/** Figures that a stretch of time may directly qualify: "from 3 to 5 in 60 days", "13% in a year". */
const isMeasuredOverTime = oneOf('change multiplier percent fraction number money');

/** "60 days"; with "ago" or "from now" behind it the day it leads to. */
export function durationMatch(
  reader: QuantityReader,
  start: number,
  measure: DurationMeasure,
): QuantityMatch {
  const distance = distanceAt(reader, measure.next);
  const { value = 1, next = 0 } = distance ?? {};
  const date = distance && offsetMatch(reader, { start, next }, measure, value);
  return date ?? plainMatch(reader, start, measure);
}

/** "free in ten days" is a day; "from 3 to 5 in 60 days" is a stretch and left to the durations. */
export function daysAheadAt(
  reader: QuantityReader,
  index: number,
  _before: unknown,
  previous: QuantityMatch | null,
): QuantityMatch | null {
  // The "in" of "jump in within two weeks" belongs to the verb.
  const isParticle = lowerAt(reader, index + 1) === 'within';
  const measure = isParticle ? null : boundedFiguresAt(reader, index + 1);
  if (measure?.of !== 'duration' || isWindow(reader, index, previous)) return null;
  return offsetMatch(reader, { start: index, next: measure.next }, measure, 1);
}

/** Whether "in" or "over" at an index opens a stretch in which something changed. */
export function isWindow(
  reader: QuantityReader,
  index: number,
  previous: QuantityMatch | null,
): boolean {
  const mark = lowerAt(reader, index - 1);
  const before = mark === ',' || mark === ')' ? index - 1 : index;
  const kind = previous?.next === before ? previous.draft?.kind : undefined;
  if (kind && isMeasuredOverTime(kind)) return true;
  if (kind === 'count') return tenseBefore(reader, index) !== 'future';
  return tenseAround(reader, index, index + 3) === 'past';
}

/** Whether "ago", "from now" or the like stands at an index, and which way it points. */
export function distanceAt(reader: QuantityReader, index: number): Read<Direction> | null {
  const phrase = phraseAt(reader, index, DISTANCES);
  if (!phrase) return null;
  if (phrase.value < 0) return { value: -1, next: index + 1 };
  const isBare = phrase.next === index + 1 && /^(of|from)$/.test(lowerAt(reader, phrase.next));
  return isBare ? null : phrase;
}

/** The day a distance from now leads to, or null where the calendar ends or minutes are meant. */
function offsetMatch(
  reader: QuantityReader,
  { start, next }: { start: number; next: number },
  { low, high, bound, unit }: DurationMeasure,
  sign: Direction,
): QuantityMatch | null {
  // Less than a day from now is a stretch of time and no date.
  const precision = unit === 'hour' && high < 24 ? undefined : precisionOf(unit);
  const offset = sign > 0 ? { low, high, unit } : { low: -high, high: -low, unit };
  const [from = 0, to = 0] = [offset.low, offset.high].map((days) =>
    addUnits(reader.now, days, unit),
  );
  if (!precision || !isCalendarDay(from) || !isCalendarDay(to)) return null;
  const interval = { from: isoDate(from), to: isoDate(to), precision };
  const reading = { isRelative: true, isYearInferred: false, alternatives: [] } as const;
  const relation = relationOf(bound, sign);
  return { start, next, draft: { kind: 'date', ...interval, ...reading, relation, offset } };
}

const precisionOf = lookup<DatePrecision>({
  hour: 'day',
  day: 'day',
  working_day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'year',
});

/** "over two weeks ago" lies before that day, "in less than two weeks" until it. */
function relationOf(bound: Measure['bound'], sign: Direction): DateQuantity['relation'] {
  if (bound === 'at_least') return sign < 0 ? 'before' : 'since';
  if (bound === 'at_most') return sign < 0 ? 'since' : 'until';
  return 'on';
}

function plainMatch(
  reader: QuantityReader,
  start: number,
  { low, high, bound, unit, next: end }: DurationMeasure,
): QuantityMatch {
  const { per, next } = rateAt(reader, end);
  const minutes = { low: minutesIn(low, unit), high: minutesIn(high, unit) };
  const at = lowerAt(reader, start) === 'past' ? start : start - 1;
  const window = windowNamed(lowerAt(reader, at)) ?? null;
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
