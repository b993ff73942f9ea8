import { stirlingError } from './stirling-error.ts';

const TWO_PI = 6.283185307179586;

/**
 * Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) x^a rest^b, where rest = 1 - x: a binomial probability that
 * also takes real a and b, in Loader's saddle-point form so that large counts keep their digits.
 */
export function binomialTerm(a: number, b: number, x: number, rest: number): number {
  const total = a + b;
  if (x === 0 || rest === 0) return (x === 0 ? a : b) === 0 ? 1 : 0;
  if (a === 0) return Math.exp(b * Math.log1p(-x));
  if (b === 0) return Math.exp(a * Math.log(x));
  const errors = stirlingError(total) - stirlingError(a) - stirlingError(b);
  const distance = deviance(a, total * x) + deviance(b, total * rest);
  return Math.exp(errors - distance) * Math.sqrt(total / (TWO_PI * a * b));
}

// observed ln(observed / expected) + expected - observed, by a series where the two nearly agree.
function deviance(observed: number, expected: number): number {
  const gap = observed - expected;
  const ratio = gap / (observed + expected);
  if (Math.abs(ratio) >= 0.1) return observed * Math.log(observed / expected) - gap;
  let term = 2 * observed * ratio;
  let sum = gap * ratio;
  for (let odd = 3; odd < 1000; odd += 2) {
    term *= ratio * ratio;
    const next = sum + term / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}
