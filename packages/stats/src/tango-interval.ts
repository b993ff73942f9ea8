import { normalQuantile } from './normal.ts';
import { requireCount, requireLevel } from './require-between.ts';
import type { Interval } from './wilson-interval.ts';

/**
 * Tango's score interval (1998) for the difference of two pass rates on the same tasks, from the tasks that only the
 * candidate passes, those that only the baseline passes, and all. It is Wilson's idea for pairs: the spread is that of the
 * difference which is tried, so it holds with few tasks and where none, or all, are discordant.
 *
 * @example
 * ```ts
 * tangoInterval(16, 1, 57) // => { low: 0.14196284, high: 0.39542074 }
 * tangoInterval(0, 0, 30) // => { low: -0.11351339, high: 0.11351339 }
 * tangoInterval(8, 0, 7) // throws RangeError
 * ```
 */
export function tangoInterval(
  gained: number,
  lost: number,
  pairs: number,
  { confidence = 0.95 }: { confidence?: number } = {},
): Interval {
  requireCount(gained, 'The count of gained tasks', 0);
  requireCount(lost, 'The count of lost tasks', 0);
  requireCount(pairs, 'The number of pairs', 1);
  requireLevel(confidence, 'The confidence');
  if (gained + lost > pairs)
    throw new RangeError(`${gained} gained and ${lost} lost tasks are more than ${pairs} pairs.`);
  const z = normalQuantile((1 + confidence) / 2);
  return {
    low: lowEnd({ gained, lost, pairs }, z),
    // Whoever swaps the two turns the interval round, to the last bit.
    high: 0 - lowEnd({ gained: lost, lost: gained, pairs }, z),
  };
}

type Outcomes = { readonly gained: number; readonly lost: number; readonly pairs: number };

// The score falls as the difference rises, so halving finds where it passes z.
function lowEnd(outcomes: Outcomes, z: number): number {
  const { gained, lost, pairs } = outcomes;
  if (lost === pairs) return -1;
  let [low, high] = [-1, (gained - lost) / pairs];
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2)
    if (scoreOf(outcomes, middle) > z) low = middle;
    else high = middle;
  return high;
}

// How many standard errors the outcomes lie above a difference, with the error that it would have.
function scoreOf({ gained, lost, pairs }: Outcomes, difference: number): number {
  const share = likeliestLoss({ gained, lost, pairs }, difference);
  const variance = pairs * (2 * share + difference * (1 - difference));
  return (gained - lost - pairs * difference) / Math.sqrt(Math.max(0, variance));
}

// The likeliest share of lost tasks if that is the difference: the larger root of Tango's quadratic.
function likeliestLoss({ gained, lost, pairs }: Outcomes, difference: number): number {
  const linear = (2 * pairs - gained + lost) * difference - gained - lost;
  const constant = -lost * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, linear ** 2 - 8 * pairs * constant));
  // Of two forms of the root the one that subtracts nothing keeps its digits.
  return linear > 0 ? (-2 * constant) / (linear + root) : (root - linear) / (4 * pairs);
}
