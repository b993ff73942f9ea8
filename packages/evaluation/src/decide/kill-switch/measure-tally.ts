import {
  clusteredMeanInterval,
  clusteredWilsonFromTotals,
  cohenKappaFromTable,
  differenceFromIntervals,
} from '@tenacious-bench/stats';
import type { Tally } from './tally.ts';

/** A figure with as much of an interval as its rows allow, or why there is none. */
export type Figure =
  | {
      readonly defined: true;
      readonly value: number;
      readonly low?: number;
      readonly high?: number;
    }
  | { readonly defined: false; readonly reason: string };

type Options = { readonly confidence: number };

/** The share of hits. */
export function rateOf(tally: Tally, options: Options): Figure {
  const { value, low, high } = clusteredWilsonFromTotals(tally.totals(), options);
  return { defined: true, value, low, high };
}

/** The share of hits less that of the time before. */
export function rateChange(tally: Tally, before: Tally, options: Options): Figure {
  const now = clusteredWilsonFromTotals(tally.totals(), options);
  const then = clusteredWilsonFromTotals(before.totals(), options);
  return { defined: true, ...differenceFromIntervals(now, then) };
}

/** The mean less that of the time before; without spread there is a value and no interval. */
export function meanChange(tally: Tally, before: Tally, options: Options): Figure {
  const value = meanOf(tally) - meanOf(before);
  const now = clusteredMeanInterval(tally.totals(), options);
  const then = clusteredMeanInterval(before.totals(), options);
  if (!now.defined || !then.defined) return { defined: true, value };
  return { defined: true, ...differenceFromIntervals(now, then) };
}

/** Cohen's kappa of gate and label. */
export function kappaOf({ cells }: Tally, options: Options): Figure {
  const [stoppedWrong = 0, stoppedRight = 0, sentWrong = 0, sentRight = 0] = cells;
  const table = [
    [stoppedWrong, stoppedRight],
    [sentWrong, sentRight],
  ];
  const kappa = cohenKappaFromTable(table, options);
  if (!kappa.defined) return kappa;
  return { defined: true, value: kappa.value, low: kappa.low, high: kappa.high };
}

function meanOf(tally: Tally): number {
  return tally.totals().sums.reduce((sum, part) => sum + part, 0) / tally.count;
}
