import {
  type BootstrapInterval,
  bootstrapClusteredMean,
  bootstrapMean,
  type SignFlipResult,
  signFlipTest,
} from '@tenacious-bench/stats';

/** How two agents are compared on the same tasks. */
export type PairedOptions = {
  /** The family of each task: kin count as one. @default every task on its own */
  readonly families?: readonly string[] | undefined;
  /** @default 0.05 */
  readonly alpha?: number;
  /** Of the interval, and random flips of the test where no exact one is affordable. @default 10000 */
  readonly resamples?: number;
  /** @default 0 */
  readonly seed?: number | string;
};

/** What a paired difference is worth. */
export type PairedDelta = {
  readonly estimate: number;
  readonly interval: BootstrapInterval;
  /** Two-sided p of the sign-flip test; never 0. */
  readonly p: number;
  readonly method: SignFlipResult['method'];
  /** Random flips drawn; 0 for an exact test. */
  readonly flips: number;
  readonly pairs: number;
  readonly families: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  /** The test decides, never the interval: on pass rates a bootstrap interval can exclude 0 by chance of its ties. */
  readonly verdict: 'better' | 'worse' | 'inconclusive';
};

/**
 * The mean difference of two lists of scores of the same tasks, with a bootstrap interval over families, the sign-flip
 * test, and what they allow to say.
 *
 * @example
 * ```ts
 * const { estimate, p, wins, losses, verdict } = pairedDelta([1, 1, 1, 0, 1, 1], [0, 1, 0, 0, 0, 1]);
 * [estimate, p, wins, losses, verdict] // => [0.5, 0.25, 3, 0, 'inconclusive']
 * pairedDelta([1, 0], [1]) // throws RangeError
 * ```
 */
export function pairedDelta(
  candidate: readonly number[],
  baseline: readonly number[],
  { families, alpha = 0.05, resamples = 10_000, seed = 0 }: PairedOptions = {},
): PairedDelta {
  if (candidate.length !== baseline.length)
    throw new RangeError(
      `the candidate has ${candidate.length} scores and the baseline ${baseline.length}: they cannot be paired`,
    );
  const differences = candidate.map((score, index) => score - (baseline[index] ?? Number.NaN));
  const sums = sumsByFamily(differences, families);
  const { p, method, flips } = signFlipTest(sums, { flips: resamples, seed });
  const estimate = mean(differences);
  const options = { resamples, seed };
  const isSingle = families === undefined || sums.length === differences.length;
  return {
    estimate,
    interval: isSingle
      ? bootstrapMean(differences, options)
      : bootstrapClusteredMean(differences, families, options),
    p,
    method,
    flips,
    pairs: differences.length,
    families: sums.length,
    wins: differences.filter((difference) => difference > 0).length,
    losses: differences.filter((difference) => difference < 0).length,
    ties: differences.filter((difference) => difference === 0).length,
    verdict: p > alpha || estimate === 0 ? 'inconclusive' : estimate > 0 ? 'better' : 'worse',
  };
}

// Kin move together, so one coin decides the sign of a whole family.
function sumsByFamily(
  differences: readonly number[],
  families: readonly string[] | undefined,
): readonly number[] {
  if (families === undefined) return differences;
  if (families.length !== differences.length)
    throw new RangeError(`${families.length} families cannot name ${differences.length} tasks`);
  const sums = new Map<string, number>();
  for (const [index, family] of families.entries())
    sums.set(family, (sums.get(family) ?? 0) + (differences[index] ?? 0));
  return [...sums.values()];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
