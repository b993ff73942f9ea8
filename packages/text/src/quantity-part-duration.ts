import { durationUnitAt, durationUnitOf, type ReadUnit } from './quantity-duration-unit.ts';
import type { Measure } from './quantity-measure.ts';
import {
  afterAnyPhrase,
  isJoiner,
  lowerAt,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';

const BEFORE_ARTICLE =
  /^(in|within|for|about|than|under|over|after|takes?|took|least|most|only|just|nearly|almost|roughly|around|every|of|lasts?|up|to|maybe|perhaps)$/;
const AFTER_UNIT = /^(ago|from|later|earlier|before|after|out|away|hence|and|or|'|notice)$/;

/** "a week from now", "within a fortnight", "an hour-long call": the article is the figure. */
export function articleDurationAt(reader: QuantityReader, index: number): Measure | null {
  if (!isArticle(reader, index)) return null;
  const isWhole = /^(full|whole|single|solid)$/.test(lowerAt(reader, index + 1));
  const at = isWhole ? index + 2 : index + 1;
  const unit = durationUnitOf(lowerAt(reader, at));
  if (!unit) return null;
  const isLong = isJoiner(reader, at + 1) && lowerAt(reader, at + 2) === 'long';
  const read = { unit, next: isLong ? at + 3 : at + 1 };
  if (isWhole || isLong || isDuration(reader, index, read)) return withAlternative(reader, read);
  return null;
}

/** "a", and the "past" of "the past month", which counts one month back from now. */
function isArticle(reader: QuantityReader, index: number): boolean {
  const isPast =
    lowerAt(reader, index) === 'past' && /^(the|this)$/.test(lowerAt(reader, index - 1));
  return isPast || /^an?$/.test(lowerAt(reader, index));
}

/** "pick a day" and "a second topic" name no duration. */
function isDuration(reader: QuantityReader, index: number, { unit, next }: ReadUnit): boolean {
  if (unit === 'second') return false;
  if (unit === 'hour' || unit === 'fortnight') return true;
  if (lowerAt(reader, index) === 'past') return true;
  const isBehind = BEFORE_ARTICLE.test(lowerAt(reader, index - 1));
  return isBehind || AFTER_UNIT.test(lowerAt(reader, next));
}

/** "a week or two". */
function withAlternative(reader: QuantityReader, { unit, next }: ReadUnit): Measure {
  const isTwo = lowerAt(reader, next) === 'or' && lowerAt(reader, next + 1) === 'two';
  const high = isTwo ? 2 : 1;
  const bound = isTwo ? 'about' : 'exact';
  return {
    low: 1,
    high,
    bound,
    unit: { of: 'duration', unit },
    scale: 1,
    next: isTwo ? next + 2 : next,
  };
}

const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

/** "half an hour", "half-day", "a quarter of an hour", "three quarters of an hour". */
export function fractionOfUnitAt(reader: QuantityReader, index: number): Measure | null {
  const three = afterAnyPhrase(reader, index, ['three quarters', 'three - quarters']);
  const part = three >= 0 ? 0.75 : PARTS[lowerAt(reader, index)];
  if (part === undefined) return null;
  const read = durationUnitAt(reader, afterOfAn(reader, three >= 0 ? three : index + 1));
  if (!read || tokenAt(reader, read.next - 1).text.length < 3) return null;
  const unit = { of: 'duration', unit: read.unit } as const;
  return { low: part, high: part, bound: 'exact', unit, scale: 1, next: read.next };
}

function afterOfAn(reader: QuantityReader, index: number): number {
  const at = lowerAt(reader, index) === 'of' ? index + 1 : index;
  return /^an?$/.test(lowerAt(reader, at)) ? at + 1 : at;
}
