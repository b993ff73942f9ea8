import { binomialTerm } from './binomial-term.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { requireBetween, requireCount } from './require-between.ts';

/**
 * Probability of exactly `successes` in `trials` independent trials.
 *
 * @example
 * ```ts
 * binomialProbability(2, 4, 0.5) // => 0.375
 * ```
 */
export function binomialProbability(
  successes: number,
  trials: number,
  probability: number,
): number {
  requireBinomial(successes, trials, probability);
  return binomialTerm(successes, trials - successes, probability, 1 - probability);
}

/**
 * Probability of at most `successes` in `trials` independent trials.
 *
 * @example
 * ```ts
 * binomialCdf(1, 17, 0.5) // => 0.0001373291015625
 * ```
 */
export function binomialCdf(successes: number, trials: number, probability: number): number {
  requireBinomial(successes, trials, probability);
  if (successes === trials) return 1;
  return incompleteBeta(1 - probability, trials - successes, successes + 1);
}

function requireBinomial(successes: number, trials: number, probability: number): void {
  requireCount(trials, 'The number of trials', 0);
  requireCount(successes, 'The number of successes', 0);
  requireBetween(probability, 'The probability of success', [0, 1]);
  if (successes > trials) {
    throw new RangeError(`There are ${successes} successes in ${trials} trials; no such outcome.`);
  }
}
