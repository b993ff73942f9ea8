import { requireCount } from './require-between.ts';

/** Repeated attempts at one task: how many there were and how many passed. */
export interface Attempts {
  readonly attempts: number;
  readonly passed: number;
}

/**
 * pass@k: the chance that at least one of k attempts passes, estimated without bias from n attempts
 * (Chen et al. 2021).
 *
 * @example
 * ```ts
 * passAtK({ attempts: 10, passed: 3 }, 5) // => 0.9166666666666666
 * ```
 */
export function passAtK({ attempts, passed }: Attempts, k: number): number {
  requireAttempts({ attempts, passed }, k);
  return 1 - chanceAllFrom(attempts - passed, attempts, k);
}

/**
 * pass^k: the chance that all of k attempts pass, which is what a customer meets every day.
 *
 * @example
 * ```ts
 * passHatK({ attempts: 8, passed: 6 }, 4) // => 0.21428571428571427
 * passHatK({ attempts: 4, passed: 4 }, 5) // throws RangeError
 * ```
 */
export function passHatK({ attempts, passed }: Attempts, k: number): number {
  requireAttempts({ attempts, passed }, k);
  return chanceAllFrom(passed, attempts, k);
}

// C(chosen, k) / C(attempts, k) as a product, so that no binomial coefficient overflows.
function chanceAllFrom(chosen: number, attempts: number, k: number): number {
  let chance = 1;
  for (let drawn = 0; drawn < k; drawn++)
    chance *= Math.max(0, chosen - drawn) / (attempts - drawn);
  return chance;
}

function requireAttempts({ attempts, passed }: Attempts, k: number): void {
  requireCount(attempts, 'The number of attempts', 1);
  requireCount(passed, 'The number of passed attempts', 0);
  requireCount(k, 'k', 1);
  if (passed > attempts || k > attempts) {
    throw new RangeError(
      `With ${attempts} attempts neither ${passed} passed nor k = ${k} may exceed ${attempts}; no estimate exists.`,
    );
  }
}
