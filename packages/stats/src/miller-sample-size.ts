import { planningZ } from './detectable-difference.ts';
import type { PlanOptions, SampleSize } from './paired-t-power.ts';
import { requireBetween, requireCount, requirePositive } from './require-between.ts';

export interface MillerDesign {
  /** The mean difference worth finding. */
  readonly difference: number;
  /** Variance between questions of the true difference (Miller's ω²). */
  readonly betweenVariance: number;
  /** Variance of repeated answers to one question, for the candidate and the baseline. @default 0 */
  readonly withinVariance?: readonly [candidate: number, baseline: number];
  /** Answers drawn per question, for the candidate and the baseline. @default [1, 1] */
  readonly answers?: readonly [candidate: number, baseline: number];
  /** Questions per cluster and how alike differences within one are: n grows by 1 + (m - 1)ρ. */
  readonly clusters?: { readonly size: number; readonly correlation: number };
}

/**
 * Questions needed to compare two models on the same questions (Miller 2024, "Adding Error Bars to
 * Evals"): drawing more answers per question shrinks only the within-question part.
 *
 * @example
 * ```ts
 * millerSampleSize({ difference: 0.03, betweenVariance: 1 / 9 }).pairs // => 969
 * const variance = { difference: 0.03, betweenVariance: 1 / 9, withinVariance: [1 / 6, 1 / 6] };
 * millerSampleSize({ ...variance, answers: [10, 10] }).pairs // => 1260
 * ```
 */
export function millerSampleSize(
  {
    difference,
    betweenVariance,
    withinVariance = [0, 0],
    answers = [1, 1],
    clusters = { size: 1, correlation: 0 },
  }: MillerDesign,
  options: PlanOptions = {},
): SampleSize {
  requirePositive(Math.abs(difference), 'The size of the difference');
  requireBetween(betweenVariance, 'The variance between questions', [0, Number.MAX_VALUE]);
  const within = withinVariance.map((variance, side) => perAnswer(variance, answers[side] ?? 1));
  const variance = within.reduce((sum, part) => sum + part, betweenVariance);
  requirePositive(variance, 'The variance of a difference');
  const exact = (planningZ(options) ** 2 * variance * designEffect(clusters)) / difference ** 2;
  return { exact, pairs: Math.ceil(exact - 1e-9) };
}

function perAnswer(variance: number, answers: number): number {
  requireBetween(variance, 'The variance within a question', [0, Number.MAX_VALUE]);
  requireCount(answers, 'The number of answers per question', 1);
  return variance / answers;
}

function designEffect({ size, correlation }: { size: number; correlation: number }): number {
  requireBetween(size, 'The cluster size', [1, Number.MAX_VALUE]);
  requireBetween(correlation, 'The correlation within clusters', [0, 1]);
  return 1 + (size - 1) * correlation;
}
