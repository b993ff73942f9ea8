/**
 * BCa's acceleration from the statistic with each item left out in turn (Efron 1987). A flat
 * jackknife has no skew to correct, so it gives 0 rather than 0/0.
 */
export function jackknifeAcceleration(leaveOneOut: ArrayLike<number>): number {
  const values = Array.from(leaveOneOut);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let squares = 0;
  let cubes = 0;
  for (const value of values) {
    const gap = mean - value;
    squares += gap * gap;
    cubes += gap * gap * gap;
  }
  return squares === 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
}
