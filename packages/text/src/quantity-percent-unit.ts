import { phraseAt, phraseTable } from './quantity-phrase.ts';
import { lowerAt, type Read, skipJoiner, type TokenList } from './quantity-reader.ts';

/** A basis point is a hundredth of a percentage point. */
type PercentUnit = { readonly unit: 'percent' | 'point'; readonly factor: number };

/** `%`, "percent", `bps`. */
export const PERCENT_UNITS = phraseTable<PercentUnit>([
  ['%|\u066a|percent|per cent|pct|percents', { unit: 'percent', factor: 1 }],
  ['percentage points|percentage point|pp|ppt|ppts', { unit: 'point', factor: 1 }],
  ['basis points|basis point|bps|bp|bips', { unit: 'point', factor: 0.01 }],
]);

/** `%`, "per cent", "percentage points", `bps` behind a figure. */
export function percentUnitAt(list: TokenList, index: number): Read<PercentUnit> | null {
  const read = phraseAt(list, skipJoiner(list, index), PERCENT_UNITS);
  // "5% points" is a slip for percentage points.
  const isSlip = read?.value.unit === 'percent' && /^points?$/.test(lowerAt(list, read.next));
  return isSlip ? { value: { unit: 'point', factor: 1 }, next: read.next + 1 } : read;
}
