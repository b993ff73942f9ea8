import type { DescribedDifference } from '@tenacious-bench/schema';
import {
  clopperPearsonInterval,
  clusterTotals,
  mcnemarTest,
  signFlipInterval,
  skewnessShift,
  tangoInterval,
} from '@tenacious-bench/stats';
import type { MeasureOptions } from './measure-difference.ts';

type Interval = DescribedDifference['interval'];

/**
 * The interval that goes with the sign-flip test: of passes and failures that all stand alone it is a score interval, of
 * grades and of kin the test turned round. Outcomes that all point one way leave nothing to flip; there the exact interval
 * of a proportion says how rare the other way can be, each family counted once.
 */
export function differenceInterval(
  differences: readonly number[],
  { families, isBinary }: { readonly families: readonly string[]; readonly isBinary: boolean },
  options: Omit<MeasureOptions, 'flips'>,
): Interval {
  const [first = 0] = differences;
  const count = new Set(families).size;
  if (isBinary && differences.every((difference) => difference === first))
    return unanimous(first, count, options.confidence);
  if (isBinary && count === differences.length) return scoreInterval(differences, options);
  const interval = flippedInterval(differences, families, options);
  if (!isBinary || !interval.defined) return interval;
  return { ...interval, low: Math.max(-1, interval.low), high: Math.min(1, interval.high) };
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

// Flipping takes a gain and a loss for equally likely, which rare gains are not: with few tasks its intervals cover 80%.
function scoreInterval(
  differences: readonly number[],
  { confidence }: Pick<MeasureOptions, 'confidence'>,
): Interval {
  const gained = differences.filter((difference) => difference > 0).length;
  const lost = differences.filter((difference) => difference < 0).length;
  const { low, high } = tangoInterval(gained, lost, differences.length, { confidence });
  // A score interval leaves 0 out before the exact test rejects it; the two are to say the same.
  if (mcnemarTest(gained, lost).p <= 1 - confidence)
    return { defined: true, low, high, method: 'score' };
  return { defined: true, low: Math.min(low, 0), high: Math.max(high, 0), method: 'score' };
}

function flippedInterval(
  differences: readonly number[],
  families: readonly string[],
  { confidence, resamples, seed }: Omit<MeasureOptions, 'flips'>,
): Interval {
  const options = { clusters: families, confidence, subsets: resamples, seed };
  const interval = signFlipInterval(differences, options);
  if (!interval.defined) return { defined: false, reason: interval.reason };
  const shift = skewnessShift(clusterTotals(differences, families), { confidence });
  // Flipping takes both tails for alike, so the end on the side of the longer one is moved out.
  const further = shift.defined ? shift.value : 0;
  return {
    defined: true,
    low: interval.low + Math.min(0, further),
    high: interval.high + Math.max(0, further),
    method: 'sign-flip',
  };
}
