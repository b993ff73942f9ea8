import type { Agreement } from './chance-corrected.ts';
import { type AgreementOptions, fleissKappa } from './fleiss-kappa.ts';
import type { Rating } from './ratings.ts';
import { requireSameLength } from './require-sample.ts';

/**
 * Scott's pi of two raters: like Cohen's kappa, but chance uses the pooled category shares.
 *
 * @example
 * ```ts
 * scottPi([1, 2, 3, 3, 1], [1, 2, 3, 2, 1]).value // => 0.696969696969697
 * ```
 */
export function scottPi(
  first: readonly (Rating | null)[],
  second: readonly (Rating | null)[],
  options: AgreementOptions = {},
): Agreement {
  requireSameLength(first, second, ['The first rater', 'the second rater']);
  return fleissKappa([first, second], options);
}
