import { binomialCdf } from '@tenacious-bench/stats';

/** How rarely a pair at the threshold may fail to agree in so few places. */
export const rareDisagreement = 1e-6;

/**
 * In how many places the signatures of a pair at the threshold agree, but for one pair in a million. Looking at
 * signatures costs a fiftieth of counting words, and in texts from one template most candidates fail here.
 */
export function leastAgreement(threshold: number, permutations: number): number {
  let least = 0;
  while (least < permutations && binomialCdf(least, permutations, threshold) <= rareDisagreement) {
    least += 1;
  }
  return least;
}

/** In how many places two signatures agree. */
export function agreement(one: Uint32Array, other: Uint32Array): number {
  let places = 0;
  for (let at = 0; at < one.length; at += 1) if (one[at] === other[at]) places += 1;
  return places;
}
