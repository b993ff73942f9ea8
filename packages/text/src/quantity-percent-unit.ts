import { afterAnyPhrase, isJoiner, lowerAt, type TokenList } from './quantity-reader.ts';

export type ReadPercentUnit = {
  readonly unit: 'percent' | 'point';
  /** A basis point is a hundredth of a percentage point. */
  readonly factor: number;
  readonly next: number;
};

const PERCENT = ['%', '\u066a', 'percent', 'per cent', 'pct', 'percents'];
const POINTS = ['percentage points', 'percentage point', 'pp', 'ppt', 'ppts'];
const BASIS_POINTS = ['basis points', 'basis point', 'bps', 'bp', 'bips'];

/** `%`, "per cent", "percentage points", `bps` behind a figure. */
export function percentUnitAt(list: TokenList, index: number): ReadPercentUnit | null {
  const at = isJoiner(list, index) ? index + 1 : index;
  const percent = afterAnyPhrase(list, at, PERCENT);
  if (percent >= 0) {
    // "5% points" is a slip for percentage points.
    const isPoint = /^points?$/.test(lowerAt(list, percent));
    return isPoint
      ? { unit: 'point', factor: 1, next: percent + 1 }
      : { unit: 'percent', factor: 1, next: percent };
  }
  const point = afterAnyPhrase(list, at, POINTS);
  if (point >= 0) return { unit: 'point', factor: 1, next: point };
  const basisPoint = afterAnyPhrase(list, at, BASIS_POINTS);
  return basisPoint >= 0 ? { unit: 'point', factor: 0.01, next: basisPoint } : null;
}
