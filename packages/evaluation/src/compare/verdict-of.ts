import type { ComparisonVerdict, DecidedDifference } from '@tenacious-bench/schema';

type Evidence = Pick<DecidedDifference, 'delta' | 'interval'> & {
  /** Of the test against delta, after Holm. */
  readonly adjusted: number;
};

/** What a test and its interval say together; where they do not agree, nothing is decided. */
export function verdictOf(evidence: Evidence, alpha: number): ComparisonVerdict {
  const { rejects, beyond } = readingOf(evidence, alpha);
  return rejects && beyond !== undefined ? beyond : 'inconclusive';
}

/** Whether the test rejects, and on which side of delta the whole interval lies. */
export function readingOf(
  { delta, interval, adjusted }: Evidence,
  alpha: number,
): { readonly rejects: boolean; readonly beyond: 'better' | 'worse' | undefined } {
  const isAbove = interval.defined && interval.low > delta;
  const isBelow = interval.defined && interval.high < -delta;
  return {
    rejects: adjusted <= alpha,
    beyond: isAbove ? 'better' : isBelow ? 'worse' : undefined,
  };
}

/** One verdict of several: a gain and a loss beside each other are no verdict. */
export function overallVerdict(verdicts: readonly ComparisonVerdict[]): ComparisonVerdict {
  const [isBetter, isWorse] = [verdicts.includes('better'), verdicts.includes('worse')];
  if (isBetter === isWorse) return 'inconclusive';
  return isBetter ? 'better' : 'worse';
}
