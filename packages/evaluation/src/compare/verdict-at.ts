import type { ComparisonVerdict } from '@tenacious-bench/schema';
import { differenceInterval } from './difference-interval.ts';
import { differencesOf, isBinary, type MeasureOptions } from './measure-difference.ts';
import type { PairedScores } from './score-tasks.ts';
import { testAgainstDelta } from './test-against-delta.ts';
import { verdictOf } from './verdict-of.ts';

/** The verdict that scores give on their own, without a report around it. */
export function verdictAt(
  scores: PairedScores,
  {
    alpha,
    delta,
    tests,
    ...options
  }: MeasureOptions & {
    readonly alpha: number;
    readonly delta: number;
    /** How many metrics share alpha. */
    readonly tests: number;
  },
): ComparisonVerdict {
  const { families } = scores;
  const differences = differencesOf(scores);
  const { p } = testAgainstDelta(differences, families, { ...options, delta });
  // The strictest that Holm can be, for the p of the other metrics is not known here.
  const adjusted = Math.min(1, p * tests);
  // Where the test does not reject, no interval makes up for it.
  if (adjusted > alpha) return 'inconclusive';
  const kind = { families, isBinary: isBinary(scores) };
  const interval = differenceInterval(differences, kind, options);
  return verdictOf({ delta, interval, adjusted }, alpha);
}
