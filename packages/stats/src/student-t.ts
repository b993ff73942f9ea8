import { incompleteBeta, inverseIncompleteBeta } from './incomplete-beta.ts';
import { requireLevel, requirePositive } from './require-between.ts';

/**
 * Probability that Student's t with the given degrees of freedom is at most t.
 *
 * @example
 * ```ts
 * studentTCdf(2.0226909200367604, 39) // => 0.975
 * ```
 */
export function studentTCdf(t: number, degrees: number): number {
  requirePositive(degrees, 'The degrees of freedom of Student t');
  if (Number.isNaN(t)) throw new RangeError('t is NaN; it has no place on the curve.');
  const tail = Number.isFinite(t) ? upperTail(Math.abs(t), degrees) : 0;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The t below which Student's t falls with the given probability.
 *
 * @example
 * ```ts
 * studentTQuantile(0.975, 39) // => 2.0226909200367604
 * ```
 */
export function studentTQuantile(probability: number, degrees: number): number {
  requireLevel(probability, 'The probability of a Student t quantile');
  requirePositive(degrees, 'The degrees of freedom of Student t');
  const tail = 2 * Math.min(probability, 1 - probability);
  const size = Math.sqrt(degrees * squaredRatio(tail, degrees));
  return probability < 0.5 ? -size : size;
}

// t²/degrees for a two-sided tail, solved on whichever side of the curve keeps its digits.
function squaredRatio(tail: number, degrees: number): number {
  if (tail > 0.5) {
    const share = inverseIncompleteBeta(1 - tail, 0.5, degrees / 2);
    return share / (1 - share);
  }
  const rest = inverseIncompleteBeta(tail, degrees / 2, 0.5);
  return (1 - rest) / rest;
}

function upperTail(t: number, degrees: number): number {
  const square = t * t;
  const whole = degrees + square;
  // Near 0 the ratio degrees / whole would round away t itself.
  if (square < degrees) return 0.5 - incompleteBeta(square / whole, 0.5, degrees / 2) / 2;
  return incompleteBeta(degrees / whole, degrees / 2, 0.5) / 2;
}
