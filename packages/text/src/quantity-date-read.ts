import type { DatePrecision } from './quantity.ts';
import { type Day, type DayInterval, dayOf, partsOf } from './quantity-calendar.ts';
import type { QuantityReader } from './quantity-reader.ts';
import { type Tense, tenseAround } from './quantity-tense.ts';

/** A date expression in day numbers and the index behind it. */
export type DateRead = DayInterval & {
  readonly precision: DatePrecision;
  readonly isRelative: boolean;
  readonly isYearInferred: boolean;
  readonly alternatives: readonly DayInterval[];
  readonly next: number;
};

export type DateReader = (reader: QuantityReader, index: number) => DateRead | null;

type Place = { readonly start: number; readonly next: number };

/** A date the text states in full. */
export function statedDate(
  { from, to }: DayInterval,
  precision: DatePrecision,
  next: number,
  alternatives: readonly DayInterval[] = [],
): DateRead {
  return { from, to, precision, isRelative: false, isYearInferred: false, alternatives, next };
}

/** A date named by its distance from now. */
export function relativeDate(
  interval: DayInterval,
  precision: DatePrecision,
  next: number,
  alternatives: readonly DayInterval[] = [],
): DateRead {
  return { ...statedDate(interval, precision, next, alternatives), isRelative: true };
}

/** How far off the nearest year must be before the tense of the sentence overrules it. */
const PAST_TOLERANCE = 7;
const FUTURE_TOLERANCE = 120;

/**
 * A date without its year is the nearest one. Only where that lies more than a week ahead although
 * the sentence speaks of the past, or more than 120 days back although it speaks of the future, is
 * it the one before or after. The other year is kept as an alternative.
 */
export function yearlessDate(
  reader: QuantityReader,
  { start, next }: Place,
  precision: DatePrecision,
  inYear: (year: number) => DayInterval | null,
): DateRead | null {
  const candidates = candidatesNear(reader.now, inYear);
  const nearest = candidates[0];
  if (!nearest) return null;
  const tense = tenseAround(reader, start, next);
  const isOdd =
    tense === 'past'
      ? nearest.from > reader.now + PAST_TOLERANCE
      : nearest.to < reader.now - FUTURE_TOLERANCE;
  const chosen = (isOdd ? chooseByTense(candidates, reader.now, tense) : undefined) ?? nearest;
  const alternatives = candidates.filter((candidate) => candidate !== chosen).slice(0, 1);
  return { ...statedDate(chosen, precision, next, alternatives), isYearInferred: true };
}

/** The interval that the tense asks for among several, given nearest first. */
export function chooseByTense(
  candidates: readonly DayInterval[],
  now: Day,
  tense: Tense,
): DayInterval | undefined {
  const fits = ({ from, to }: DayInterval) => (tense === 'past' ? from <= now : to >= now);
  return (tense === null ? undefined : candidates.find(fits)) ?? candidates[0];
}

/** 29 February may need to look four years around. */
function candidatesNear(now: Day, inYear: (year: number) => DayInterval | null): DayInterval[] {
  const near = candidatesAround(now, 1, inYear);
  const found = near.length > 0 ? near : candidatesAround(now, 4, inYear);
  return found.sort((a, b) => distance(a, now) - distance(b, now));
}

function candidatesAround(
  now: Day,
  reach: number,
  inYear: (year: number) => DayInterval | null,
): DayInterval[] {
  const candidates: DayInterval[] = [];
  const { year } = partsOf(now);
  for (let at = year - reach; at <= year + reach; at += 1) {
    const interval = inYear(at);
    if (interval) candidates.push(interval);
  }
  return candidates;
}

function distance({ from, to }: DayInterval, now: Day): number {
  return Math.max(from - now, now - to, 0);
}

/** 1 January to 31 December. */
export function yearInterval(year: number): DayInterval {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}
