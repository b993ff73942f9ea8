import { type Estimate, inestimable } from './estimate.ts';
import { requireBetween } from './require-between.ts';

/**
 * Rogan-Gladen correction: the true pass rate behind the rate an imperfect judge reports,
 * (rate + specificity - 1) / (sensitivity + specificity - 1), held to 0 … 1.
 *
 * @example
 * ```ts
 * roganGladen(0.7, { sensitivity: 0.9, specificity: 0.8 }).value // => 0.7142857142857141
 * roganGladen(0.1, { sensitivity: 0.9, specificity: 0.8 }) // => { defined: true, value: 0, unclamped: -0.14285714285714285 }
 * roganGladen(0.7, { sensitivity: 0.5, specificity: 0.5 }).defined // => false
 * ```
 */
export function roganGladen(
  observedRate: number,
  { sensitivity, specificity }: { sensitivity: number; specificity: number },
): Estimate<{ value: number; unclamped: number }> {
  requireBetween(observedRate, 'The observed rate', [0, 1]);
  requireBetween(sensitivity, 'The sensitivity', [0, 1]);
  requireBetween(specificity, 'The specificity', [0, 1]);
  const information = sensitivity + specificity - 1;
  if (information <= 1e-12) {
    return inestimable(
      `Sensitivity ${sensitivity} and specificity ${specificity} are no better than guessing.`,
    );
  }
  const unclamped = (observedRate + specificity - 1) / information;
  return { defined: true, value: Math.min(1, Math.max(0, unclamped)), unclamped };
}
