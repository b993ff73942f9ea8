import type { DatePrecision } from './quantity.ts';
import { type Day, type DayInterval, partsOf } from './quantity-calendar.ts';
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
  const { from, to } = interval;
  return { from, to, precision, isRelative: true, isYearInferred: false, alternatives, next };
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
  { start, next }: { readonly start: number; readonly next: number },
  precision: DatePrecision,
  inYear: (year: number) => DayInterval | null,
): DateRead | null {
  const candidates = candidatesNear(reader.now, inYear);
  const [nearest] = candidates;
  if (!nearest) return null;
  const tense = tenseAround(reader, start, next);
  const isOdd =
    tense === 'past'
      ? nearest.from > reader.now + PAST_TOLERANCE
      : nearest.to < reader.now - FUTURE_TOLERANCE;
  const chosen = (isOdd && chooseByTense(candidates, reader.now, tense)) || nearest;
  return inferredDate(chosen, candidates, precision, next);
}

/** A date chosen among candidates; the next best is its alternative. */
export function inferredDate(
  chosen: DayInterval,
  candidates: readonly DayInterval[],
  precision: DatePrecision,
  next: number,
): DateRead {
  const { from, to } = chosen;
  const alternatives = candidates.filter((candidate) => candidate !== chosen).slice(0, 1);
  return { from, to, precision, isRelative: false, isYearInferred: true, alternatives, next };
}

/** The interval that the tense asks for among several, given nearest first. */
export function chooseByTense(
  candidates: readonly DayInterval[],
  now: Day,
  tense: Tense,
): DayInterval | undefined {
  const fits = ({ from, to }: DayInterval) => (tense === 'past' ? from <= now : to >= now);
  return (tense && candidates.find(fits)) || candidates[0];
}

/** 29 February may need to look four years around. */
function candidatesNear(now: Day, inYear: (year: number) => DayInterval | null): DayInterval[] {
  const { year } = partsOf(now);
  const around = (shifts: readonly number[]) =>
    shifts.map((shift) => inYear(year + shift)).filter((interval) => interval !== null);
  const near = around([-1, 0, 1]);
  return byDistance(near.length > 0 ? near : around([-4, -3, -2, 2, 3, 4]), now);
}

/** Nearest first. */
export function byDistance(intervals: readonly DayInterval[], now: Day): DayInterval[] {
  const distance = ({ from, to }: DayInterval) => Math.max(from - now, now - to, 0);
  return intervals.toSorted((a, b) => distance(a) - distance(b));
}
