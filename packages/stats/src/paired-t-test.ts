import type { Estimate } from './estimate.ts';
import { requireOneOf } from './require-one-of.ts';
import type { Alternative } from './sign-flip-test.ts';
import { studentInterval } from './student-interval.ts';
import { studentTCdf } from './student-t.ts';

/**
 * Student's t test of paired differences, to compare with reports that used it: for small samples `signFlipTest` assumes
 * less. Differences without spread have none.
 *
 * @example
 * ```ts
 * pairedTTest([0.1, 0.3, -0.1, 0.4, 0.2, 0.3]).p // => 0.040859403859296
 * pairedTTest([1, 1, 1]).defined // => false
 * ```
 */
export function pairedTTest(
  differences: ArrayLike<number>,
  { alternative = 'two-sided' }: { alternative?: Alternative } = {},
): Estimate<{ t: number; degrees: number; p: number }> {
  requireOneOf(alternative, 'The alternative', ['two-sided', 'greater', 'less']);
  const interval = studentInterval(differences);
  if (!interval.defined) return interval;
  const t = interval.value / interval.standardError;
  const degrees = differences.length - 1;
  const p = {
    'two-sided': 2 * studentTCdf(-Math.abs(t), degrees),
    greater: studentTCdf(-t, degrees),
    less: studentTCdf(t, degrees),
  }[alternative];
  return { defined: true, t, degrees, p };
}
