import { boundBefore, tighter } from './quantity-bound.ts';
import { convertUnit } from './quantity-duration-unit.ts';
import { SEPARATES } from './quantity-following.ts';
import { type Measure, measureAt, times } from './quantity-measure.ts';
import { nounPhraseAt } from './quantity-noun.ts';
import { oneOf } from './quantity-one-of.ts';
import { OPENS_PAIR } from './quantity-opening.ts';
import {
  isDigits,
  isJoiner,
  lowerAt,
  mayFollow,
  mayOpen,
  type QuantityReader,
  tokenAt,
} from './quantity-reader.ts';

/** Two figures in the order of the text, brought to one unit and scale. */
export type MeasurePair = { readonly first: Measure; readonly second: Measure };

type Separator = { readonly word: 'to' | 'or' | '-' | '>'; readonly next: number };

/** "2-3", "two or three", "six to eight weeks", `$4–6k`, `3 → 8`; falling only after "to" or an arrow. */
export function pairAt(
  reader: QuantityReader,
  index: number,
): (MeasurePair & { readonly separator: Separator['word'] }) | null {
  const first = measureAt(reader, index);
  if (!first || !mayFollow(reader, first.next, SEPARATES)) return null;
  const separator = separatorAt(reader, first.next);
  if (!separator || !isSameScript(reader, index, separator)) return null;
  const second = measureAt(reader, separator.next);
  const pair = second && unified(first, second);
  if (!pair || isOwnCount(reader, first, second)) return null;
  const isRising = pair.first.high < pair.second.low;
  const mayFall = separator.word === 'to' || separator.word === '>';
  const hasMixedUnits =
    first.unit && second.unit && separator.word === 'or' && !isSameUnit(first, second);
  if (hasMixedUnits || !(isRising || (mayFall && pair.first.low !== pair.second.high))) return null;
  return { first: pair.first, second: pair.second, separator: separator.word };
}

/** In "$5,200 to 12 engineers" the second figure counts something else. */
function isOwnCount(reader: QuantityReader, first: Measure, second: Measure): boolean {
  const isBare = first.unit !== null && second.unit === null;
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
  const isFramed = mayOpen(reader, index, OPENS_PAIR);
  const framed = isFramed
    ? (framedPairAt(reader, index, 'between', 'and') ?? framedPairAt(reader, index, 'from', 'to'))
    : null;
  const pair = framed ?? pairAt(reader, index);
  return pair ? merged(pair) : boundedMeasureAt(reader, index);
}

/** The same with the bound words before both: "at least six to eight weeks". */
export function boundedFiguresAt(reader: QuantityReader, index: number): Measure | null {
  const before = boundBefore(reader, index);
  const figures = figuresAt(reader, before?.next ?? index);
  return figures && { ...figures, bound: tighter(before?.bound ?? 'exact', figures.bound) };
}

function merged({ first, second }: MeasurePair): Measure {
  return {
    ...second,
    low: Math.min(first.low, second.low),
    high: Math.max(first.high, second.high),
    bound: tighter(first.bound, second.bound),
  };
}

/** A measure with the words before it that say how to take it: "about two weeks". */
export function boundedMeasureAt(reader: QuantityReader, index: number): Measure | null {
  const before = boundBefore(reader, index);
  const measure = measureAt(reader, before?.next ?? index);
  if (!measure || !before) return measure;
  return { ...measure, bound: tighter(before.bound, measure.bound) };
}

/** Brings both ends to one unit and scale: "$4–6k" is 4,000 to 6,000, "7–14 days" has days twice. */
export function unified(first: Measure, second: Measure): MeasurePair | null {
  if (!mayShareUnit(first, second)) return null;
  if (first.unit?.of === 'duration' && second.unit?.of === 'duration') {
    const factor = convertUnit(1, second.unit.unit, first.unit.unit);
    return { first, second: { ...times(second, factor), unit: first.unit } };
  }
  const unit = second.unit ?? first.unit;
  const isShared =
    first.scale === 1 && second.scale > 1 && first.high * second.scale <= second.high;
  const isInherited = second.scale === 1 && unit?.of === 'money' && second.low < first.low / 100;
  return {
    first: { ...times(first, isShared ? second.scale : 1), unit },
    second: { ...times(second, isInherited ? first.scale : 1), unit },
  };
}

/** Only a currency sign may be said once in front: "$4 to 6", but not "60 days to 30". */
function mayShareUnit(first: Measure, second: Measure): boolean {
  if (!first.unit) return true;
  return second.unit ? first.unit.of === second.unit.of : first.unit.of === 'money';
}

function isSameUnit(first: Measure, second: Measure): boolean {
  return durationOf(first) === durationOf(second);
}

function durationOf({ unit }: Measure): string | null {
  return unit?.of === 'duration' ? unit.unit : null;
}

/** "7-Eleven" is a shop, so a hyphen joins digits with digits and words with words. */
const CURRENCY_SIGN = /^\p{Sc}$/u;

function isSameScript(reader: QuantityReader, index: number, { word, next }: Separator): boolean {
  if (word !== '-') return true;
  const skip = (at: number) => (CURRENCY_SIGN.test(lowerAt(reader, at)) ? at + 1 : at);
  return isDigits(reader, skip(index)) === isDigits(reader, skip(next));
}

const isTo = oneOf('to through thru');
const isArrow = oneOf('\u2192 \u2794 \u279c \u21d2');

function separatorAt(reader: QuantityReader, index: number): Separator | null {
  const word = lowerAt(reader, index);
  if (isTo(word)) return { word: 'to', next: index + 1 };
  if (word === 'or') return { word: 'or', next: index + 1 };
  if (isArrow(word)) return { word: '>', next: index + 1 };
  const isTyped = (word === '-' || word === '=') && lowerAt(reader, index + 1) === '>';
  return isTyped ? { word: '>', next: index + 2 } : hyphenAt(reader, index);
}

/** `2-3`, `2 – 3` and the `-to-` of "three-to-five". */
function hyphenAt(reader: QuantityReader, index: number): Separator | null {
  if (lowerAt(reader, index) !== '-') return null;
  const hasTo = isJoiner(reader, index) && lowerAt(reader, index + 1) === 'to';
  if (hasTo && isJoiner(reader, index + 2)) return { word: '-', next: index + 3 };
  const isSpaced =
    tokenAt(reader, index).gap === 'space' && tokenAt(reader, index + 1).gap === 'space';
  return isJoiner(reader, index) || isSpaced ? { word: '-', next: index + 1 } : null;
}
