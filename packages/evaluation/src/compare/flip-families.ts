import { clusterTotals, type SignFlipResult, signFlipTest } from '@tenacious-bench/stats';

type FlipOptions = {
  /** The difference that is tested. @default 0 */
  readonly against?: number;
  readonly flips: number;
  readonly seed: number | string;
};

/**
 * Sign-flip test of a mean difference, two-sided. What all tasks of a family add up to is flipped as one: kin succeed and fail
 * together, so they are one piece of evidence. One task a family and outcomes of 0 and 1 make it the exact McNemar test.
 */
export function flipFamilies(
  differences: readonly number[],
  families: readonly string[],
  { against = 0, flips, seed }: FlipOptions,
): Pick<SignFlipResult, 'p' | 'method' | 'flips'> {
  const { sums } = clusterTotals(
    differences.map((difference) => difference - against),
    families,
  );
  const { p, method, flips: drawn } = signFlipTest(sums, { flips, seed });
  return { p, method, flips: drawn };
}
