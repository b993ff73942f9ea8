import { nextSfc32, seedSfc32 } from './sfc32.ts';
import { tabulateSubsetSums } from './subset-sums.ts';

/**
 * (1 + patterns as far out) / (flips + 1) over random sign patterns: the observed pattern counts as
 * one of them, which is what keeps the estimate valid and above 0 (Phipson & Smyth 2010).
 */
export function shareBySampling(
  differences: Float64Array,
  bothSides: boolean,
  flips: number,
  seed: number | string,
): number {
  const state = seedSfc32(seed);
  const observed = differences.reduce((sum, difference) => sum + difference, 0);
  const tolerance = 1e-12 * differences.reduce((sum, difference) => sum + Math.abs(difference), 0);
  const goal = (bothSides ? Math.abs(observed) : observed) - tolerance;
  const table = tabulateSubsetSums(differences);
  let reached = 0;
  for (let flip = 0; flip < flips; flip++) {
    // Turning the sign of a subset takes twice its sum away.
    const sum = observed - 2 * randomSubsetSum(table, state);
    if ((bothSides ? Math.abs(sum) : sum) >= goal) reached++;
  }
  return (1 + reached) / (flips + 1);
}

// One word chooses among 32 differences, lowest bit first.
function randomSubsetSum(table: Float64Array, state: Int32Array): number {
  let sum = 0;
  let word = 0;
  for (let start = 0; start < table.length; start += 256) {
    word = start % 1024 === 0 ? nextSfc32(state) : word >>> 8;
    sum += table[start + (word & 0xff)] as number;
  }
  return sum;
}
