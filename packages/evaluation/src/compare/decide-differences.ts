import type { ComparisonVerdict, DecidedDifference } from '@tenacious-bench/schema';
import { adjustHolm } from '@tenacious-bench/stats';
import type { Examined } from './examine-difference.ts';
import { differencesOf, type MeasureOptions } from './measure-difference.ts';
import { reasonsOf } from './reasons-of.ts';
import type { PairedScores, ScoredTasks } from './score-tasks.ts';
import { verdictAt } from './verdict-at.ts';
import { verdictOf } from './verdict-of.ts';

/** When differences decide. */
export type DecideOptions = MeasureOptions & {
  readonly alpha: number;
  /** The share of tries without a value above which nothing is decided. */
  readonly maxErrorShare: number;
};

/** One registered metric: what it says, and what is missing from it. */
export type Registered = { readonly examined: Examined } & Omit<ScoredTasks, 'scores'>;

/** Corrects registered metrics for each other and gives each its verdict, with the reason. */
export function decideDifferences(
  registered: readonly Registered[],
  options: DecideOptions,
): DecidedDifference[] {
  const adjusted = adjustHolm(registered.map(({ examined }) => examined.p));
  const tests = adjustHolm(registered.map(({ examined }) => examined.test.p));
  return registered.map((one, at) => {
    const { examined } = one;
    const test = { ...examined.test, adjusted: tests[at] ?? 1 };
    const found = verdictOf({ ...examined, adjusted: test.adjusted }, options.alpha);
    const missing = {
      ...one.missing,
      ...whatIfMissing(found, one, { ...options, tests: registered.length }),
    };
    const isWhole = missing.share <= options.maxErrorShare;
    const verdict = isWhole ? found : 'inconclusive';
    const decided = { ...examined, adjusted: adjusted[at] ?? 1, test, missing, verdict };
    return { ...decided, because: reasonsOf(decided, { ...options, isWhole }) };
  });
}

type WithTests = DecideOptions & { readonly tests: number };

function whatIfMissing(
  found: ComparisonVerdict,
  one: Registered,
  options: WithTests,
): Pick<DecidedDifference['missing'], 'bounds' | 'holds'> {
  const { difference, delta } = one.examined;
  if (one.missing.share === 0)
    return { bounds: { low: difference, high: difference }, holds: true };
  const [worst, best] = [one.worst(), one.best()];
  // A verdict has to survive what speaks against it; the lack of one, either extreme.
  const against = found === 'better' ? [worst] : found === 'worse' ? [best] : [worst, best];
  return {
    bounds: { low: meanDifference(worst), high: meanDifference(best) },
    holds: against.every((scores) => verdictAt(scores, { ...options, delta }) === found),
  };
}

function meanDifference(scores: PairedScores): number {
  const differences = differencesOf(scores);
  return differences.reduce((sum, value) => sum + value, 0) / differences.length;
}
