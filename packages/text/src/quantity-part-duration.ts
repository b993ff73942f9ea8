import {
  durationUnitAt,
  durationUnitOf,
  durationWords,
  type ReadUnit,
} from './quantity-duration-unit.ts';
import type { Measure } from './quantity-measure.ts';
import { oneOf } from './quantity-one-of.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import { isJoiner, lowerAt, type QuantityReader } from './quantity-reader.ts';

const isBeforeArticle = oneOf(
  'in within for about than under over after take takes took least most only just nearly almost roughly around every of last lasts up to maybe perhaps',
);
const isAfterUnit = oneOf("ago from later earlier before after out away hence and or ' notice");
const WHOLE = 'full whole single solid';
const isWholeWord = oneOf(WHOLE);

/** "a week from now", "within a fortnight", "an hour-long call": the article is the figure. */
export function articleDurationAt(reader: QuantityReader, index: number): Measure | null {
  if (!isArticle(reader, index)) return null;
  const isWhole = isWholeWord(lowerAt(reader, index + 1));
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
  const word = lowerAt(reader, index);
  if (word !== 'past') return word === 'a' || word === 'an';
  const before = lowerAt(reader, index - 1);
  return before === 'the' || before === 'this';
}

/** "pick a day" and "a second topic" name no duration. */
function isDuration(reader: QuantityReader, index: number, { unit, next }: ReadUnit): boolean {
  if (unit === 'second') return false;
  if (unit === 'hour' || unit === 'fortnight') return true;
  if (lowerAt(reader, index) === 'past') return true;
  const isBehind = isBeforeArticle(lowerAt(reader, index - 1));
  return isBehind || isAfterUnit(lowerAt(reader, next));
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

const PARTS = phraseTable([
  ['half', 0.5],
  ['quarter', 0.25],
  ['three quarters|three - quarters', 0.75],
]);

/** What may stand behind the article of {@link articleDurationAt}. */
export function articleFollowers(): string[] {
  return [...durationWords(), ...WHOLE.split(' ')];
}

/** The words that {@link articleDurationAt} and {@link fractionOfUnitAt} read from. */
export function partDurationWords(): string[] {
  return ['a', 'an', 'past', ...PARTS().keys()];
}

/** "half an hour", "half-day", "a quarter of an hour", "three quarters of an hour". */
export function fractionOfUnitAt(reader: QuantityReader, index: number): Measure | null {
  const part = phraseAt(reader, index, PARTS);
  if (!part) return null;
  const read = durationUnitAt(reader, afterOfAn(reader, index + part.words.length));
  if (!read || lowerAt(reader, read.next - 1).length < 3) return null;
  const unit = { of: 'duration', unit: read.unit } as const;
  return { low: part.value, high: part.value, bound: 'exact', unit, scale: 1, next: read.next };
}

const isArticleWord = oneOf('a an');

function afterOfAn(reader: QuantityReader, index: number): number {
  const at = lowerAt(reader, index) === 'of' ? index + 1 : index;
  return isArticleWord(lowerAt(reader, at)) ? at + 1 : at;
}
