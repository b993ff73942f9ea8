import { type Estimate, inestimable } from './estimate.ts';
import { type BinaryLabel, readLabels } from './labelled-scores.ts';
import { requireOneOf } from './require-one-of.ts';
import { requireFinite } from './require-sample.ts';

/** Probability = 1 / (1 + exp(-(slope × score + intercept))). */
export interface PlattCurve {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * Platt scaling: the logistic curve from score to probability. Smoothed targets (Platt 1999, the
 * default) keep the curve finite on small or separable data; observed ones are plain maximum
 * likelihood.
 *
 * @example
 * ```ts
 * const curve = fitPlatt([-2, -1, 0, 1, 2], [0, 0, 1, 0, 1]);
 * curve.slope // => 0.4808612762416504
 * plattProbability(curve, 1.5) // => 0.589557537090363
 * fitPlatt([1, 2, 3, 4], [0, 0, 1, 1], { targets: 'observed' }).defined // => false
 * ```
 */
export function fitPlatt(
  scores: ArrayLike<number>,
  labels: ArrayLike<BinaryLabel>,
  { targets = 'smoothed' }: { targets?: 'smoothed' | 'observed' } = {},
): Estimate<PlattCurve> {
  requireOneOf(targets, 'The targets', ['smoothed', 'observed']);
  const truths = readLabels(scores, labels);
  const sample = Array.from(scores);
  const problem = problemOf(sample, truths, targets);
  if (problem !== undefined) return inestimable(problem);
  const mean = sum(sample) / sample.length;
  const scale = Math.sqrt(sum(sample.map((score) => (score - mean) ** 2)) / sample.length);
  // Newton's method on standardised scores converges alike for scores of 0.001 and of 1,000.
  const standard = sample.map((score) => (score - mean) / scale);
  const curve = newton(standard, targetsOf(truths, targets));
  const slope = curve.slope / scale;
  return { defined: true, slope, intercept: curve.intercept - slope * mean };
}

/**
 * The probability a fitted Platt curve gives a score.
 *
 * @example
 * ```ts
 * plattProbability({ slope: 1, intercept: 0 }, 0) // => 0.5
 * ```
 */
export function plattProbability({ slope, intercept }: PlattCurve, score: number): number {
  requireFinite(score, 'The score');
  return logistic(slope * score + intercept);
}

function problemOf(scores: number[], truths: number[], targets: string): string | undefined {
  const positives = scores.filter((_, index) => truths[index] === 1);
  const negatives = scores.filter((_, index) => truths[index] === 0);
  if (positives.length === 0 || negatives.length === 0) return 'All labels are the same.';
  if (scores.every((score) => score === scores[0])) return `All scores are ${scores[0]}.`;
  const apart = (low: number[], high: number[]) => Math.max(...low) <= Math.min(...high);
  if (targets === 'observed' && (apart(negatives, positives) || apart(positives, negatives))) {
    return 'The scores separate the labels, so the likelihood grows without end; use smoothed targets.';
  }
  return undefined;
}

function targetsOf(truths: readonly number[], targets: 'smoothed' | 'observed'): readonly number[] {
  if (targets === 'observed') return truths;
  const positives = sum(truths);
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (truths.length - positives + 2);
  return truths.map((truth) => (truth === 1 ? high : low));
}

function newton(scores: readonly number[], targets: readonly number[]): PlattCurve {
  let curve: PlattCurve = { slope: 0, intercept: 0 };
  for (let step = 0; step < 200; step++) {
    const move = newtonMove(curve, scores, targets);
    const next = improve(curve, move, scores, targets);
    if (next === undefined) break;
    curve = next;
  }
  return curve;
}

function newtonMove(
  { slope, intercept }: PlattCurve,
  scores: readonly number[],
  targets: readonly number[],
): PlattCurve {
  let [gradient, gradientAtScore, h00, h01, h11] = [0, 0, 0, 0, 0];
  for (const [index, score] of scores.entries()) {
    const p = logistic(slope * score + intercept);
    const weight = p * (1 - p);
    gradient += p - (targets[index] as number);
    gradientAtScore += (p - (targets[index] as number)) * score;
    h00 += weight;
    h01 += weight * score;
    h11 += weight * score * score;
  }
  const determinant = h00 * h11 - h01 * h01;
  return {
    slope: (h01 * gradient - h00 * gradientAtScore) / determinant,
    intercept: (h01 * gradientAtScore - h11 * gradient) / determinant,
  };
}

// Halves the move until the loss does not rise; no improvement left means the optimum is reached.
function improve(
  curve: PlattCurve,
  move: PlattCurve,
  scores: readonly number[],
  targets: readonly number[],
): PlattCurve | undefined {
  const loss = lossOf(curve, scores, targets);
  for (let share = 1; share > 1e-10; share /= 2) {
    const next = {
      slope: curve.slope + share * move.slope,
      intercept: curve.intercept + share * move.intercept,
    };
    if (next.slope === curve.slope && next.intercept === curve.intercept) return undefined;
    if (lossOf(next, scores, targets) < loss) return next;
  }
  return undefined;
}

function lossOf(
  { slope, intercept }: PlattCurve,
  scores: readonly number[],
  targets: readonly number[],
): number {
  return sum(
    scores.map((score, index) => {
      const z = slope * score + intercept;
      return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - (targets[index] as number) * z;
    }),
  );
}

function logistic(z: number): number {
  return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
