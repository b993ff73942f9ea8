import type { DecidedDifference } from '@tenacious-bench/schema';
import { flipFamilies } from './flip-families.ts';

/**
 * Tests whether a difference lies beyond delta on the side on which it was observed. A difference that does not reach delta
 * has a p of 1: it may be far from delta, but not beyond it.
 */
export function testAgainstDelta(
  differences: readonly number[],
  families: readonly string[],
  {
    delta,
    flips,
    seed,
  }: { readonly delta: number; readonly flips: number; readonly seed: number | string },
): Omit<DecidedDifference['test'], 'adjusted'> {
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  const against = mean < 0 && delta > 0 ? -delta : delta;
  const test = flipFamilies(differences, families, { against, flips, seed });
  return { ...test, against, p: Math.abs(mean) > delta ? test.p : 1 };
}
