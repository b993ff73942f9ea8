import { isDuration, offsetMatch } from './quantity-duration.ts';
import { oneOf } from './quantity-one-of.ts';
import { boundedFiguresAt } from './quantity-range.ts';
import { lowerAt, type QuantityMatch, type QuantityReader } from './quantity-reader.ts';
import { tenseAround, tenseBefore } from './quantity-tense.ts';

/** Figures that a stretch of time may directly qualify: "from 3 to 5 in 60 days", "13% in a year". */
const isMeasuredOverTime = oneOf('change multiplier percent fraction number money');

/** "free in ten days" is a day; "from 3 to 5 in 60 days" is a stretch and left to the durations. */
export function daysAheadAt(
  reader: QuantityReader,
  index: number,
  _before: unknown,
  previous: QuantityMatch | null,
): QuantityMatch | null {
  if (lowerAt(reader, index) !== 'in') return null;
  // The "in" of "jump in within two weeks" belongs to the verb.
  const isParticle = lowerAt(reader, index + 1) === 'within';
  const measure = isParticle ? null : boundedFiguresAt(reader, index + 1);
  if (!measure || !isDuration(measure) || isWindow(reader, index, previous)) return null;
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
