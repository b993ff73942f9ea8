import type { DescribedDifference } from '@tenacious-bench/schema';
import { differenceInterval } from './difference-interval.ts';
import { flipFamilies } from './flip-families.ts';
import type { PairedScores } from './score-tasks.ts';

/** How a difference is measured. */
export type MeasureOptions = {
  readonly confidence: number;
  /** Random subsets for an interval, where there are too many for all. */
  readonly resamples: number;
  /** Random flips for a test, where there are too many for all. */
  readonly flips: number;
  readonly seed: number | string;
};

/** A difference with its interval and its test, before anything is said of several at once. */
export type Measured = Omit<DescribedDifference, 'name' | 'value' | 'adjusted' | 'warning'>;

/** Two scores are the same up to the rounding of their means. */
const same = 1e-12;

/** Measures the difference of paired scores; families and not tasks are the evidence. */
export function measureDifference(scores: PairedScores, options: MeasureOptions): Measured {
  const { candidate, baseline, families } = scores;
  const differences = differencesOf(scores);
  const wins = differences.filter((difference) => difference > same).length;
  const losses = differences.filter((difference) => difference < -same).length;
  return {
    pairs: differences.length,
    families: new Set(families).size,
    candidate: meanOf(candidate),
    baseline: meanOf(baseline),
    difference: meanOf(differences),
    interval: differenceInterval(differences, { families, isBinary: isBinary(scores) }, options),
    p: flipFamilies(differences, families, options).p,
    wins,
    ties: differences.length - wins - losses,
    losses,
  };
}

/** The candidate's score less the baseline's, task by task. */
export function differencesOf({ candidate, baseline }: PairedScores): number[] {
  return candidate.map((score, task) => {
    const difference = score - (baseline[task] ?? Number.NaN);
    return Math.abs(difference) <= same ? 0 : difference;
  });
}

/** Whether every task is passed or failed, with nothing between. */
export function isBinary({ candidate, baseline }: PairedScores): boolean {
  const isOutcome = (score: number) => score === 0 || score === 1;
  return candidate.every(isOutcome) && baseline.every(isOutcome);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
