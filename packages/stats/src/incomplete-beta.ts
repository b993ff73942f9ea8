import { binomialTerm } from './binomial-term.ts';
import { requireBetween, requirePositive } from './require-between.ts';

/**
 * Regularised incomplete beta function: the probability that a Beta(a, b) variable is at most x.
 *
 * @example
 * ```ts
 * incompleteBeta(0.5, 2, 3) // => 0.6875
 * ```
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  requireBetween(x, 'The x of incompleteBeta', [0, 1]);
  requirePositive(a, 'The a of incompleteBeta');
  requirePositive(b, 'The b of incompleteBeta');
  if (x === 0 || x === 1) return x;
  return x <= (a + 1) / (a + b + 2) ? lowerPart(x, 1 - x, a, b) : 1 - lowerPart(1 - x, x, b, a);
}

/**
 * The x at which the regularised incomplete beta function reaches the given probability.
 *
 * @example
 * ```ts
 * inverseIncompleteBeta(0.6875, 2, 3) // => 0.5
 * ```
 */
export function inverseIncompleteBeta(probability: number, a: number, b: number): number {
  requireBetween(probability, 'The probability of inverseIncompleteBeta', [0, 1]);
  if (probability === 0 || probability === 1) return probability;
  // Bisection to the last bit: slower than Newton's method, but it cannot leave the interval.
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (incompleteBeta(middle, a, b) < probability) low = middle;
    else high = middle;
  }
}

function lowerPart(x: number, rest: number, a: number, b: number): number {
  return (b / (a + b)) * binomialTerm(a, b, x, rest) * continuedFraction(x, a, b);
}

// Lentz's evaluation of the fraction in Abramowitz & Stegun 26.5.8.
function continuedFraction(x: number, a: number, b: number): number {
  let lower = 1;
  let upper = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = upper;
  for (let step = 1; step < 100_000; step++) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    let change = 1;
    for (const term of [even, odd]) {
      upper = 1 / nonZero(1 + term * upper);
      lower = nonZero(1 + term / lower);
      change = upper * lower;
      value *= change;
    }
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
