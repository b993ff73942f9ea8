import { binomialCdf, binomialProbability } from './binomial.ts';
import { mcnemarTest } from './mcnemar.ts';
import { requireBetween, requireCount, requireLevel } from './require-between.ts';

export interface DiscordantRates {
  /** Chance that a task fails under the baseline and passes under the candidate. */
  readonly gain: number;
  /** Chance of the reverse. */
  readonly loss: number;
}

/**
 * Power of the exact two-sided McNemar test, summed over every possible outcome.
 *
 * @example
 * ```ts
 * mcnemarPower({ gain: 0.25, loss: 0.05 }, 57) // => 0.7716796850120935
 * ```
 */
export function mcnemarPower(
  { gain, loss }: DiscordantRates,
  pairs: number,
  { alpha = 0.05 }: { alpha?: number } = {},
): number {
  requireBetween(gain, 'The gain rate', [0, 1]);
  requireBetween(loss, 'The loss rate', [0, 1]);
  requireBetween(gain + loss, 'The sum of the gain and loss rates', [0, 1]);
  requireCount(pairs, 'The number of pairs', 1);
  requireLevel(alpha, 'alpha');
  let power = 0;
  let limit = -1;
  for (let discordant = 1; discordant <= pairs; discordant++) {
    limit = rejectionLimit(discordant, limit, alpha);
    const chance = binomialProbability(discordant, pairs, gain + loss);
    if (limit >= 0 && chance > 0) {
      power += chance * chanceOfAtMost(limit, discordant, gain / (gain + loss));
    }
  }
  return power;
}

// Largest "fewer" that is significant; it never falls as discordant pairs are added.
function rejectionLimit(discordant: number, previous: number, alpha: number): number {
  let limit = previous;
  while (
    2 * (limit + 1) < discordant &&
    mcnemarTest(limit + 1, discordant - limit - 1).p <= alpha
  ) {
    limit++;
  }
  return limit;
}

function chanceOfAtMost(limit: number, discordant: number, gainShare: number): number {
  const fewGains = binomialCdf(limit, discordant, gainShare);
  return fewGains + binomialCdf(limit, discordant, 1 - gainShare);
}
