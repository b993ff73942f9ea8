const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
const SHIFT_UNTIL = 16;

/**
 * What Stirling's formula leaves out: ln Γ(x) - ((x - ½) ln x - x + ½ ln 2π), for x > 0.
 * Keeping it apart lets binomial terms with huge arguments cancel without losing digits
 * (Loader, "Fast and accurate computation of binomial probabilities", 2000).
 */
export function stirlingError(x: number): number {
  let shifted = x;
  let correction = 0;
  while (shifted < SHIFT_UNTIL) {
    correction += stepDown(shifted);
    shifted += 1;
  }
  return correction + series(shifted);
}

// error(x) - error(x + 1) = (x + ½) ln(1 + 1/x) - 1
function stepDown(x: number): number {
  return (x + 0.5) * Math.log1p(1 / x) - 1;
}

function series(x: number): number {
  const inverseSquare = 1 / (x * x);
  let sum = 0;
  for (let index = SERIES.length - 1; index >= 0; index--) {
    sum = sum * inverseSquare + (SERIES[index] as number);
  }
  return sum / x;
}
