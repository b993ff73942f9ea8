import { type Estimate, inestimable } from './estimate.ts';
import { requireLevel } from './require-between.ts';
import { requireSample } from './require-sample.ts';

/**
 * Split-conformal threshold: a new nonconformity score exceeds it with probability at most `alpha`,
 * whatever the model. Takes the ⌈(n + 1)(1 - alpha)⌉-th smallest score; too few scores give a reason.
 *
 * @example
 * ```ts
 * conformalQuantile([0.2, 0.5, 0.1, 0.4, 0.3, 0.6, 0.9, 0.7, 0.8]) // => { defined: true, value: 0.9, rank: 9 }
 * conformalQuantile([0.2, 0.5, 0.1]).defined // => false
 * ```
 */
export function conformalQuantile(
  scores: ArrayLike<number>,
  { alpha = 0.1 }: { alpha?: number } = {},
): Estimate<{ value: number; rank: number }> {
  requireSample(scores, 'The nonconformity scores', 1);
  requireLevel(alpha, 'alpha');
  // 10 × 0.9 may come out a hair above 9, and a whole rank must not hang on that.
  const rank = Math.ceil((scores.length + 1) * (1 - alpha) - 1e-9);
  if (rank > scores.length) {
    return inestimable(
      `${scores.length} scores cannot hold alpha ${alpha}; at least ${Math.ceil(1 / alpha - 1e-9) - 1} are needed.`,
    );
  }
  const sorted = Float64Array.from(scores).sort();
  return { defined: true, value: sorted[rank - 1] as number, rank };
}
