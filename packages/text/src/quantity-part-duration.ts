import type { DurationUnit } from './quantity.ts';
import { durationUnitAt, durationUnitOf } from './quantity-duration-unit.ts';
import { oneOf, phraseAt, phraseTable } from './quantity-phrase.ts';
import { isJoiner, lowerAt, type Measure, type QuantityReader, skip } from './quantity-reader.ts';

const isBeforeArticle = oneOf(
  'in within for about than under over after take takes took least most only just nearly almost roughly around every of last lasts up to maybe perhaps',
);
const isAfterUnit = oneOf("ago from later earlier before after out away hence and or ' notice");
/** "a full week" */
export const WHOLE = phraseTable([['full|whole|single|solid', null]]);

/** "a week from now", "within a fortnight", "an hour-long call": the article is the figure. */
export function articleDurationAt(reader: QuantityReader, index: number): Measure | null {
  if (!isArticle(reader, index)) return null;
  const at = phraseAt(reader, index + 1, WHOLE)?.next ?? index + 1;
  const unit = durationUnitOf(lowerAt(reader, at));
  if (!unit) return null;
  const isLong = isJoiner(reader, at + 1) && lowerAt(reader, at + 2) === 'long';
  const isRead = isLong || at > index + 1 || isDuration(reader, index, unit);
  return isRead ? withAlternative(reader, unit, isLong ? at + 3 : at + 1) : null;
}

/** "a", and the "past" of "the past month", which counts one month back from now. */
function isArticle(reader: QuantityReader, index: number): boolean {
  const word = lowerAt(reader, index);
  return word === 'past'
    ? /^th(e|is)$/.test(lowerAt(reader, index - 1))
    : word === 'a' || word === 'an';
}

/** "pick a day" and "a second topic" name no duration. */
function isDuration(reader: QuantityReader, index: number, unit: DurationUnit): boolean {
  if (unit === 'second') return false;
  if (unit === 'hour' || unit === 'fortnight' || lowerAt(reader, index) === 'past') return true;
  return isBeforeArticle(lowerAt(reader, index - 1)) || isAfterUnit(lowerAt(reader, index + 2));
}

/** "a week or two". */
function withAlternative(reader: QuantityReader, unit: DurationUnit, next: number): Measure {
  const isTwo = lowerAt(reader, next) === 'or' && lowerAt(reader, next + 1) === 'two';
  const measure = { low: 1, of: 'duration', unit, scale: 1 } as const;
  return isTwo
    ? { ...measure, high: 2, bound: 'about', next: next + 2 }
    : { ...measure, high: 1, bound: 'exact', next };
}

export const UNIT_PARTS = phraseTable([
  ['half', 0.5],
  ['quarter', 0.25],
  ['three quarters|three - quarters', 0.75],
]);

/** "half an hour", "half-day", "a quarter of an hour", "three quarters of an hour". */
export function partOfUnitAt(reader: QuantityReader, index: number): Measure | null {
  const part = phraseAt(reader, index, UNIT_PARTS);
  if (!part) return null;
  const at = skip(reader, skip(reader, skip(reader, part.next, 'of'), 'an'), 'a');
  const read = durationUnitAt(reader, at);
  if (!read || lowerAt(reader, read.next - 1).length < 3) return null;
  const { value } = part;
  const { value: unit, next } = read;
  return { low: value, high: value, bound: 'exact', of: 'duration', unit, scale: 1, next };
}
