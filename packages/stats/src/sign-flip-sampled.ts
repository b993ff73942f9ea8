import { nextSfc32, seedSfc32 } from './sfc32.ts';

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
  let reached = 0;
  for (let flip = 0; flip < flips; flip++) {
    const sum = flippedSum(differences, state);
    if ((bothSides ? Math.abs(sum) : sum) >= goal) reached++;
  }
  return (1 + reached) / (flips + 1);
}

// One word supplies the signs of 32 differences, lowest bit first.
function flippedSum(differences: Float64Array, state: Int32Array): number {
  let sum = 0;
  let signs = 0;
  for (let index = 0; index < differences.length; index++) {
    if (index % 32 === 0) signs = nextSfc32(state);
    const difference = differences[index] as number;
    sum += (signs & 1) === 0 ? difference : -difference;
    signs >>>= 1;
  }
  return sum;
}
