import type { Bound } from './quantity.ts';
import { tighter } from './quantity-bound.ts';
import { amountOf, countMatch, timesMatch } from './quantity-count.ts';
import { dateAt } from './quantity-date.ts';
import { distanceAt, durationMatch, isWindow } from './quantity-duration.ts';
import { identifierAt } from './quantity-identifier.ts';
import { labelAt } from './quantity-label.ts';
import { oneOf } from './quantity-phrase.ts';
import { boundedMeasureAt, figuresAt, framedPairAt } from './quantity-range.ts';
import { rateAt } from './quantity-rate.ts';
import {
  isJoiner,
  isPlainFigure,
  isWord,
  lowerAt,
  type Measure,
  type QuantityMatch,
  type QuantityReader,
  type Read,
} from './quantity-reader.ts';
import { timeAt } from './quantity-time.ts';

const isMove = oneOf('went grew rose fell up down moved increased dropped');

/** A figure or a range with its unit and what it counts: money, percent, duration, count or number. */
export function amountAt(
  reader: QuantityReader,
  index: number,
  before: Read<Bound> | null,
  previous: QuantityMatch | null,
): QuantityMatch | null {
  // The "zero" of "non-zero" and the "one" of "all-in-one" are no figures.
  if (isWord(reader, index) && isJoiner(reader, index - 1) && isWord(reader, index - 2))
    return null;
  const floor = floorAt(reader, index);
  if (floor) return matchOf(reader, index, floor);
  if (before && !isPlainFigure(reader, before.next) && isPlace(reader, before.next)) return null;
  const measure = figuresAt(reader, before?.next ?? index);
  if (!measure || !before) return measure && matchOf(reader, index, measure);
  if (measure.of === 'duration' && isNoBound(reader, index, before.next, previous)) {
    return matchOf(reader, before.next, measure);
  }
  return matchOf(reader, index, { ...measure, bound: tighter(before.value, measure.bound) });
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

/** "from $5,200": the price sheet's way of saying at least. */
function floorAt(reader: QuantityReader, index: number): Measure | null {
  if (lowerAt(reader, index) !== 'from' || isMove(lowerAt(reader, index - 1))) return null;
  const measure = boundedMeasureAt(reader, index + 1);
  const isStretch = measure?.of === 'duration' && !distanceAt(reader, measure.next);
  if (!measure || !(measure.of === 'money' || isStretch)) return null;
  if (framedPairAt(reader, index, 'from', 'to')) return null;
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
  const isOver = word === 'over' && next === index + 1;
  return word === 'as' || (isOver && isWindow(reader, index, previous));
}

function matchOf(reader: QuantityReader, start: number, measure: Measure): QuantityMatch | null {
  if (measure.of === 'duration') return durationMatch(reader, start, measure);
  if (measure.of === 'number') return countMatch(reader, start, measure);
  if (measure.of === 'times') return timesMatch(reader, start, measure);
  const { per, next } = rateAt(reader, measure.next);
  const amount = amountOf(measure);
  if (measure.of === 'percent') {
    return { start, next, draft: { kind: 'percent', ...amount, unit: measure.unit, per } };
  }
  const currency = measure.unit;
  return { start, next, draft: { kind: 'money', redacted: false, ...amount, currency, per } };
}
