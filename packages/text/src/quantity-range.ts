import { boundBefore, tighter } from './quantity-bound.ts';
import { convertUnit } from './quantity-duration-unit.ts';
import { measureAt, times } from './quantity-measure.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { OPENS_MONEY, OPENS_PAIR } from './quantity-opening.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import {
  hasBits,
  isDigits,
  isJoiner,
  lowerAt,
  type Measure,
  type QuantityReader,
  type Read,
  tokenAt,
} from './quantity-reader.ts';

/** Two figures in the order of the text, brought to one unit and scale. */
export type MeasurePair = { readonly first: Measure; readonly second: Measure };

type Separator = 'to' | 'or' | '-' | '>';

/** "2-3", "two or three", "six to eight weeks", `$4–6k`, `3 → 8`; falling only after "to" or an arrow. */
export function pairAt(
  reader: QuantityReader,
  index: number,
): (MeasurePair & { readonly separator: Separator }) | null {
  const first = measureAt(reader, index);
  const between = first && separatorAt(reader, first.next);
  if (!between || !isSameScript(reader, index, between)) return null;
  const second = measureAt(reader, between.next);
  const pair = second && unified(first, second);
  if (!pair || isOwnCount(reader, first, second)) return null;
  const separator = between.value;
  const isRising = pair.first.high < pair.second.low;
  const mayFall = separator === 'to' || separator === '>';
  const hasMixedUnits = separator === 'or' && !isSameTime(first, second);
  if (hasMixedUnits || !(isRising || (mayFall && pair.first.low !== pair.second.high))) return null;
  return { ...pair, separator };
}

/** In "$5,200 to 12 engineers" the second figure counts something else. */
function isOwnCount(reader: QuantityReader, first: Measure, second: Measure): boolean {
  const isBare = first.of !== 'number' && second.of === 'number';
  return isBare && nounPhraseAt(reader, second.next, second.high) !== null;
}

/** "between 2 and 3", "from three to eight"; the bound words may stand before each figure. */
export function framedPairAt(
  reader: QuantityReader,
  index: number,
  opening: string,
  closing: string,
): MeasurePair | null {
  if (lowerAt(reader, index) !== opening) return null;
  const first = boundedMeasureAt(reader, index + 1);
  if (!first || lowerAt(reader, first.next) !== closing) return null;
  const second = boundedMeasureAt(reader, first.next + 1);
  return second && !isOwnCount(reader, first, second) ? unified(first, second) : null;
}

/** One figure or two: "between 2 and 3", "six to eight weeks", `$14M`. */
export function figuresAt(reader: QuantityReader, index: number): Measure | null {
  const isFramed = hasBits(reader, index, OPENS_PAIR);
  const framed = isFramed
    ? (framedPairAt(reader, index, 'between', 'and') ?? framedPairAt(reader, index, 'from', 'to'))
    : null;
  const pair = framed ?? pairAt(reader, index);
  return pair ? merged(pair) : boundedMeasureAt(reader, index);
}

/** The same with the bound words before both: "at least six to eight weeks". */
export function boundedFiguresAt(reader: QuantityReader, index: number): Measure | null {
  return bounded(reader, index, figuresAt);
}

/** A measure with the words before it that say how to take it: "about two weeks". */
export function boundedMeasureAt(reader: QuantityReader, index: number): Measure | null {
  return bounded(reader, index, measureAt);
}

function bounded(reader: QuantityReader, index: number, read: typeof measureAt): Measure | null {
  const before = boundBefore(reader, index);
  const measure = read(reader, before?.next ?? index);
  return measure && before ? { ...measure, bound: tighter(before.value, measure.bound) } : measure;
}

function merged({ first, second }: MeasurePair): Measure {
  return {
    ...second,
    low: Math.min(first.low, second.low),
    high: Math.max(first.high, second.high),
    bound: tighter(first.bound, second.bound),
  };
}

/** Brings both ends to one unit and scale: "$4–6k" is 4,000 to 6,000, "7–14 days" has days twice. */
export function unified(first: Measure, second: Measure): MeasurePair | null {
  if (!mayShareUnit(first, second)) return null;
  if (first.of === 'duration' && second.of === 'duration') {
    const factor = convertUnit(1, second.unit, first.unit);
    return { first, second: { ...times(second, factor), of: 'duration', unit: first.unit } };
  }
  const { of, unit } = second.of === 'number' ? first : second;
  const isShared =
    first.scale === 1 && second.scale > 1 && first.high * second.scale <= second.high;
  const isInherited = second.scale === 1 && of === 'money' && second.low < first.low / 100;
  return {
    first: { ...times(first, isShared ? second.scale : 1), of, unit } as Measure,
    second: { ...times(second, isInherited ? first.scale : 1), of, unit } as Measure,
  };
}

/** Only a currency sign may be said once in front: "$4 to 6", but not "60 days to 30". */
function mayShareUnit(first: Measure, second: Measure): boolean {
  if (first.of === 'number') return true;
  return first.of === (second.of === 'number' ? 'money' : second.of);
}

function isSameTime(first: Measure, second: Measure): boolean {
  return first.of !== 'duration' || second.of !== 'duration' || first.unit === second.unit;
}

/** "7-Eleven" is a shop, so a hyphen joins digits with digits and words with words. */
function isSameScript(reader: QuantityReader, index: number, between: Read<Separator>): boolean {
  const areDigits = (at: number) => {
    const isSign = tokenAt(reader, at).kind === 'symbol' && hasBits(reader, at, OPENS_MONEY);
    return isDigits(reader, isSign ? at + 1 : at);
  };
  return between.value !== '-' || areDigits(index) === areDigits(between.next);
}

/** What may stand between two figures. */
export const SEPARATORS = phraseTable<Separator>([
  ['to|through|thru', 'to'],
  ['or', 'or'],
  ['\u2192|\u2794|\u279c|\u21d2|- >|= >', '>'],
]);

/** "to", an arrow, and the hyphen of `2-3`, `2 – 3` and "three-to-five". */
function separatorAt(reader: QuantityReader, index: number): Read<Separator> | null {
  const named = phraseAt(reader, index, SEPARATORS);
  if (named || lowerAt(reader, index) !== '-') return named;
  const hasTo = isJoiner(reader, index) && lowerAt(reader, index + 1) === 'to';
  if (hasTo && isJoiner(reader, index + 2)) return { value: '-', next: index + 3 };
  const isSpaced = [index, index + 1].every((at) => tokenAt(reader, at).gap === 'space');
  return isJoiner(reader, index) || isSpaced ? { value: '-', next: index + 1 } : null;
}
