import { oneOf } from './quantity-one-of.ts';
import { phraseAt, phraseTable } from './quantity-phrase.ts';
import { isJoiner, lowerAt, type TokenList } from './quantity-reader.ts';

export type ReadPercentUnit = {
  readonly unit: 'percent' | 'point';
  /** A basis point is a hundredth of a percentage point. */
  readonly factor: number;
  readonly next: number;
};

const UNITS = phraseTable<Omit<ReadPercentUnit, 'next'>>([
  ['%|\u066a|percent|per cent|pct|percents', { unit: 'percent', factor: 1 }],
  ['percentage points|percentage point|pp|ppt|ppts', { unit: 'point', factor: 1 }],
  ['basis points|basis point|bps|bp|bips', { unit: 'point', factor: 0.01 }],
]);

/** The words and signs that {@link percentUnitAt} reads from. */
export function percentWords(): Iterable<string> {
  return UNITS().keys();
}

const isPointWord = oneOf('point points');

/** `%`, "per cent", "percentage points", `bps` behind a figure. */
export function percentUnitAt(list: TokenList, index: number): ReadPercentUnit | null {
  const at = isJoiner(list, index) ? index + 1 : index;
  const phrase = phraseAt(list, at, UNITS);
  if (!phrase) return null;
  const next = at + phrase.words.length;
  // "5% points" is a slip for percentage points.
  const isPoint = phrase.value.unit === 'percent' && isPointWord(lowerAt(list, next));
  if (isPoint) return { unit: 'point', factor: 1, next: next + 1 };
  return { unit: phrase.value.unit, factor: phrase.value.factor, next };
}
