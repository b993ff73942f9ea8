import type { DescribedDifference } from '@tenacious-bench/schema';
import { clopperPearsonInterval, signFlipInterval } from '@tenacious-bench/stats';
import type { MeasureOptions } from './measure-difference.ts';

type Interval = DescribedDifference['interval'];

/**
 * The interval that goes with the sign-flip test. Outcomes that all point one way leave nothing to flip; there the exact
 * interval of a proportion says how rare the other way can be, each family counted once.
 */
export function differenceInterval(
  differences: readonly number[],
  { families, isBinary }: { readonly families: readonly string[]; readonly isBinary: boolean },
  { confidence, resamples, seed }: Omit<MeasureOptions, 'flips'>,
): Interval {
  const [first = 0] = differences;
  if (isBinary && differences.every((difference) => difference === first))
    return unanimous(first, new Set(families).size, confidence);
  const options = { clusters: families, confidence, subsets: resamples, seed };
  const interval = signFlipInterval(differences, options);
  if (!interval.defined) return { defined: false, reason: interval.reason };
  return { defined: true, low: interval.low, high: interval.high, method: 'sign-flip' };
}

function unanimous(difference: number, families: number, confidence: number): Interval {
  if (difference === 0) {
    const { high } = clopperPearsonInterval(0, families, { confidence });
    return { defined: true, low: -high, high, method: 'exact' };
  }
  const { low } = clopperPearsonInterval(families, families, { confidence });
  // At least this share is won, so at most the rest is lost.
  const least = 2 * low - 1;
  return difference > 0
    ? { defined: true, low: least, high: 1, method: 'exact' }
    : { defined: true, low: -1, high: -least, method: 'exact' };
}
