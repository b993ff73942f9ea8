import type { PriceBand, StatedAmount } from './price-band.ts';
import type { PriceLanguage } from './price-language.ts';
import { distanceTo, type PriceMention } from './price-mention.ts';
import type { PriceSituation } from './price-outcome.ts';
import type { Word } from './words.ts';

const longPeriods = new Set(['year', 'quarter', 'half', 'team', 'phase']);

/** Whether an amount is what several prices come to, rather than one of them. */
export function isSum(
  mention: PriceMention,
  { per }: StatedAmount,
  { words, language }: { words: readonly Word[]; language: PriceLanguage },
): boolean {
  if (per !== null) return longPeriods.has(per);
  return distanceTo(language.words.totals, mention, words) < 12;
}

const most = 60;

/** Whether an amount is so many times a published one as its sentence counts: "for the two of them $10,400". */
export function isMultiple(
  { quantity, from, to }: PriceMention,
  { low }: StatedAmount,
  { bands, reading: { words, index } }: Pick<PriceSituation, 'bands' | 'reading'>,
): boolean {
  const times = bands.flatMap((band) => timesOf(low, band));
  if (times.length === 0) return false;
  const start = words[from]?.span.start ?? 0;
  const end = words[to - 1]?.span.end ?? start;
  const near = index.quantitiesIn.get(words[from]?.sentence ?? -1) ?? [];
  return near.some(
    (one) =>
      one !== quantity &&
      (one.kind === 'number' || one.kind === 'count') &&
      one.span.start >= start &&
      one.span.end <= end &&
      one.high > 1 &&
      times.some((count) => count % one.high === 0),
  );
}

function timesOf(sum: number, { amount }: PriceBand): number[] {
  if (amount === undefined || amount <= 0) return [];
  const times = Math.round(sum / amount);
  return times > 1 && times <= most && Math.abs(times * amount - sum) < 1e-6 ? [times] : [];
}
