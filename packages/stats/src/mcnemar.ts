import { binomialCdf, binomialProbability } from './binomial.ts';
import { normalCdf } from './normal.ts';
import { requireCount } from './require-between.ts';
import { requireList, requireSameLength } from './require-sample.ts';

export interface McNemarResult {
  /** Exact two-sided p. */
  readonly p: number;
  /** Exact p that counts the observed split by half: less conservative. */
  readonly midP: number;
  /** Continuity-corrected chi-square and its p, only to compare with reports that used it. */
  readonly chiSquare: number;
  readonly chiSquareP: number;
  readonly gained: number;
  readonly lost: number;
}

/**
 * Exact McNemar test from the two discordant counts: tasks only the candidate passes, and tasks
 * only the baseline passes.
 *
 * @example
 * ```ts
 * mcnemarTest(16, 1).p // => 0.000274658203125
 * mcnemarTest(11, 3).midP // => 0.03515625
 * mcnemarTest(0, 0).p // => 1
 * ```
 */
export function mcnemarTest(gained: number, lost: number): McNemarResult {
  requireCount(gained, 'The count of gained tasks', 0);
  requireCount(lost, 'The count of lost tasks', 0);
  const discordant = gained + lost;
  const chiSquare = discordant === 0 ? 0 : (Math.abs(gained - lost) - 1) ** 2 / discordant;
  return {
    ...exactPs(Math.min(gained, lost), discordant),
    chiSquare,
    chiSquareP: neverZero(2 * normalCdf(-Math.sqrt(chiSquare))),
    gained,
    lost,
  };
}

/**
 * Counts the tasks on which two pass/fail lists disagree, ready for `mcnemarTest`.
 *
 * @example
 * ```ts
 * countDiscordant([true, true, false], [false, true, true]) // => { gained: 1, lost: 1 }
 * ```
 */
export function countDiscordant(
  candidate: readonly boolean[],
  baseline: readonly boolean[],
): { gained: number; lost: number } {
  requireList(candidate, 'The candidate outcomes');
  requireList(baseline, 'The baseline outcomes');
  requireSameLength(candidate, baseline, ['The candidate', 'the baseline']);
  const outcomes = candidate.map((pass, index) => [pass, baseline[index]] as const);
  for (const outcome of outcomes.flat()) {
    if (typeof outcome !== 'boolean') {
      throw new TypeError(`An outcome is ${String(outcome)}; McNemar compares true with false.`);
    }
  }
  return {
    gained: outcomes.filter(([pass, before]) => pass && !before).length,
    lost: outcomes.filter(([pass, before]) => !pass && before).length,
  };
}

function exactPs(fewer: number, discordant: number): { p: number; midP: number } {
  if (discordant === 0) return { p: 1, midP: 1 };
  const observed = binomialProbability(fewer, discordant, 0.5);
  // An even split is one outcome, not a mirrored pair, so its half is taken once.
  if (2 * fewer === discordant) return { p: 1, midP: 1 - observed / 2 };
  const tails = 2 * binomialCdf(fewer, discordant, 0.5);
  return { p: neverZero(Math.min(1, tails)), midP: neverZero(tails - observed) };
}

function neverZero(p: number): number {
  return Math.max(p, Number.MIN_VALUE);
}
