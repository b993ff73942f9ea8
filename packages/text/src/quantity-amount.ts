import type { Amount } from './quantity.ts';
import { type ReadBound, tighter } from './quantity-bound.ts';
import { countMatch, timesMatch } from './quantity-count.ts';
import { dateAt } from './quantity-date.ts';
import { durationMatch, isDistance, isDuration } from './quantity-duration.ts';
import { identifierAt } from './quantity-identifier.ts';
import { labelAt } from './quantity-label.ts';
import type { Measure } from './quantity-measure.ts';
import { oneOf } from './quantity-one-of.ts';
import { boundedMeasureAt, figuresAt, framedPairAt } from './quantity-range.ts';
import { rateAt } from './quantity-rate.ts';
import {
  isJoiner,
  isWord,
  lowerAt,
  type QuantityDraft,
  type QuantityMatch,
  type QuantityReader,
} from './quantity-reader.ts';
import { timeAt } from './quantity-time.ts';
import { isWindow } from './quantity-window.ts';

/** A figure or a range with its unit and what it counts: money, percent, duration, count or number. */
export function amountAt(
  reader: QuantityReader,
  index: number,
  before: ReadBound | null,
  previous: QuantityMatch | null,
): QuantityMatch | null {
  if (isPartOfCompound(reader, index)) return null;
  const floor = floorAt(reader, index);
  if (floor) return matchOf(reader, index, floor);
  if (before && isPlace(reader, before.next)) return null;
  const measure = figuresAt(reader, before?.next ?? index);
  if (!measure || !before) return measure && matchOf(reader, index, measure);
  if (isDuration(measure) && isNoBound(reader, index, before.next, previous)) {
    return matchOf(reader, before.next, measure);
  }
  return matchOf(reader, index, { ...measure, bound: tighter(before.bound, measure.bound) });
}

/** In "around 15:00" and "start from 27/04/2026" a date or time follows, to be read on its own. */
function isPlace(reader: QuantityReader, index: number): boolean {
  const place =
    dateAt(reader, index) ??
    timeAt(reader, index) ??
    identifierAt(reader, index) ??
    labelAt(reader, index);
  return place !== null;
}

/** The "zero" of "non-zero" and the "one" of "all-in-one" are no figures. */
function isPartOfCompound(reader: QuantityReader, index: number): boolean {
  return isWord(reader, index) && isJoiner(reader, index - 1) && isWord(reader, index - 2);
}

const isMove = oneOf('went grew rose fell up down moved increased dropped');

/** "from $5,200": the price sheet's way of saying at least. */
function floorAt(reader: QuantityReader, index: number): Measure | null {
  if (lowerAt(reader, index) !== 'from' || isMove(lowerAt(reader, index - 1))) return null;
  if (framedPairAt(reader, index, 'from', 'to')) return null;
  const measure = boundedMeasureAt(reader, index + 1);
  const isFloor = measure?.unit?.of === 'money' || measure?.unit?.of === 'duration';
  if (!measure || !isFloor || isDistance(reader, measure)) return null;
  return { ...measure, bound: tighter('at_least', measure.bound) };
}

/** "5 to 2 over 60 days" names a stretch, "as many as 60 days ago" compares: neither bounds the time. */
function isNoBound(
  reader: QuantityReader,
  index: number,
  next: number,
  previous: QuantityMatch | null,
): boolean {
  const word = lowerAt(reader, index);
  return (
    word === 'as' || (word === 'over' && next === index + 1 && isWindow(reader, index, previous))
  );
}

function matchOf(reader: QuantityReader, start: number, measure: Measure): QuantityMatch | null {
  if (isDuration(measure)) return durationMatch(reader, start, measure);
  const { unit, next, low, high, bound } = measure;
  const amount: Amount = { low, high, bound };
  if (unit === null) return countMatch(reader, start, measure);
  if (unit.of === 'duration') return null;
  if (unit.of === 'times') return timesMatch(reader, start, measure);
  const rate = rateAt(reader, next);
  const { per } = rate;
  const draft: QuantityDraft =
    unit.of === 'money'
      ? { kind: 'money', redacted: false, ...amount, currency: unit.currency, per }
      : { kind: 'percent', ...amount, unit: unit.unit, per };
  return { start, next: rate.next, draft };
}
