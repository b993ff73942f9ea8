import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalCdf } from './normal.ts';
import { requirePositive } from './require-between.ts';
import { requireFinite } from './require-sample.ts';
import { studentTCdf } from './student-t.ts';

/**
 * Probability that a noncentral t variable is at most t: what the t statistic does when the true
 * effect is not zero. Lenth's series (AS 243), summed outward from its largest term.
 *
 * @example
 * ```ts
 * noncentralTCdf(2.0345152974493383, 33, 0.5 * Math.sqrt(34)) // => 0.192223314485
 * ```
 */
export function noncentralTCdf(t: number, degrees: number, noncentrality: number): number {
  requireFinite(t, 'The t of noncentralTCdf');
  requirePositive(degrees, 'The degrees of freedom of noncentral t');
  requireFinite(noncentrality, 'The noncentrality of noncentral t');
  if (noncentrality === 0) return studentTCdf(t, degrees);
  const total =
    t < 0
      ? 1 - cdfOfPositive(-t, degrees, -noncentrality)
      : cdfOfPositive(t, degrees, noncentrality);
  return Math.min(1, Math.max(0, total));
}

function cdfOfPositive(t: number, degrees: number, noncentrality: number): number {
  const x = (t * t) / (degrees + t * t);
  const rate = (noncentrality * noncentrality) / 2;
  const width = 12 + 9 * Math.sqrt(rate);
  let sum = 0;
  for (let j = Math.max(0, Math.floor(rate - width)); j <= rate + width; j++) {
    const even = Math.exp(j * Math.log(rate) - rate - logGamma(j + 1));
    const odd = Math.exp((j + 0.5) * Math.log(rate) - rate - logGamma(j + 1.5));
    sum += even * incompleteBeta(x, j + 0.5, degrees / 2);
    sum += Math.sign(noncentrality) * odd * incompleteBeta(x, j + 1, degrees / 2);
  }
  return normalCdf(-noncentrality) + sum / 2;
}
